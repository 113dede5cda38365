/** Tells when the reader's pointer or focus comes to an element, and when it leaves. */
import type { Pointed } from '../story/pointed';

/** Handlers for the element that stands for the thing; none for nothing. */
export function pointing(
  thing: Pointed | undefined,
  onPoint: ((pointed: Pointed | undefined) => void) | undefined,
) {
  if (thing === undefined || onPoint === undefined) return {};
  const come = () => onPoint(thing);
  const leave = () => onPoint(undefined);
  return { onPointerEnter: come, onPointerLeave: leave, onFocus: come, onBlur: leave };
}
