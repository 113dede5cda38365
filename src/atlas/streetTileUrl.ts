/** Where the street map's tiles come from: the only address of another origin that a page ever asks. */
export const streetTileUrl = 'https://tile.openstreetmap.org/{z}/{x}/{y}.png';
