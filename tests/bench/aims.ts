/** What the figures are to be, and whether they are. */

export interface Aim {
  readonly text: string;
  /** Undefined where it could not be measured. */
  readonly measured: number | undefined;
  readonly most: number;
}

/** A line for each, with both numbers. */
export function aimList(aims: readonly Aim[]): string {
  return aims
    .map(({ text, measured, most }) => {
      const held = measured !== undefined && measured <= most;
      return `- ${held ? 'held' : '**not held**'}: ${text}: ${short(measured)}, at most ${most}`;
    })
    .join('\n');
}

function short(value: number | undefined): string {
  return value === undefined ? 'not measured' : String(Number(value.toFixed(value < 10 ? 2 : 0)));
}
