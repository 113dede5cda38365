/** The name of the page's own function that aims its picture: `aimPicture.ts` defines it, the picture calls it. */
export const aimFunction = 'aimPicture';
