/** The name of the page's own function that aims its picture: `aimPicture.ts` defines it, the picture calls it. */
export const aimFunction = 'aimPicture';
/** The id of the script that calls it, where the shapes have come. */
export const aimId = 'aim';
