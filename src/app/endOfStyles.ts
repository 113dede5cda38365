/** What the build puts at the end of the style sheet: where it holds, the sheet has come whole. */
export const endOfStyles = 'head{--styled:1}';
