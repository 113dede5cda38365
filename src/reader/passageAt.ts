/** The passage that stands at a height of the screen, or the nearest to it. */

export interface PassageBox {
  readonly id: string;
  /** Pixels from the top of the screen. */
  readonly top: number;
  readonly bottom: number;
}

/** The first of those equally near; undefined where there are none. */
export function passageAt(boxes: readonly PassageBox[], y: number): string | undefined {
  const away = ({ top, bottom }: PassageBox) => Math.max(top - y, y - bottom, 0);
  const least = Math.min(...boxes.map(away));
  return boxes.find((box) => away(box) === least)?.id;
}
