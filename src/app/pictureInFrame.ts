/** The part of the map's picture that can be seen through its frame, in the picture's own units. */

export interface PictureBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Fails where the picture is not on the screen. */
export function pictureInFrame(picture: SVGSVGElement, frame: Element): PictureBox {
  const { left, top, right, bottom } = frame.getBoundingClientRect();
  const toPicture = picture.getScreenCTM()?.inverse();
  if (!toPicture) throw new Error('the map is not on the screen');
  const from = new DOMPoint(left, top).matrixTransform(toPicture);
  const to = new DOMPoint(right, bottom).matrixTransform(toPicture);
  return { x: from.x, y: from.y, width: to.x - from.x, height: to.y - from.y };
}
