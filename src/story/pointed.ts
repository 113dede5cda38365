/** What a reader's pointer or focus is on, in the text or on the map: the other of the two lights it. */
import type { CountryCode } from './story';

/** Places, regions and annotations by their ids. */
export type Pointed =
  | { readonly country: CountryCode }
  | { readonly place: string }
  | { readonly region: string }
  | { readonly annotation: string };

/** Whether both are the same thing, or nothing. */
export function samePointed(one: Pointed | undefined, other: Pointed | undefined): boolean {
  return keyOf(one) === keyOf(other);
}

/** The same for equal things only. */
export function keyOf(pointed: Pointed | undefined): string {
  return Object.entries(pointed ?? {}).join();
}
