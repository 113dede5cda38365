/** Moves the map to a country that has the focus, no farther than it must, and not at all where it is in sight. */
import type * as L from 'leaflet';
import type { CountryFrame } from '../drawing/baseMap';
import { overlap, type Rectangle, square } from '../drawing/rectangle';
import type { Insets } from '../earth/fit';
import type { PlanePoint } from '../earth/plane';
import { copyNear } from '../earth/unwrapped';
import { occupiedOf } from './occupied';
import { cameraOf } from './planeCrs';

/** Pixels between the country and what covers the map. */
const air = 12;
/** Of a country larger than what is free, so many pixels to every side of its middle. */
const middle = 40;

/** @param period width (km) of a plane that repeats */
export function bringCountryIntoView(
  map: L.Map,
  country: CountryFrame,
  insets: Insets,
  period: number | undefined,
): void {
  const { x: width, y: height } = map.getSize();
  const free = {
    left: insets.left + air,
    top: insets.top + air,
    right: width - insets.right - air,
    bottom: height - insets.bottom - air,
  };
  const needed = neededOf(map, country, free, period);
  const within =
    needed.left >= 0 && needed.top >= 0 && needed.right <= width && needed.bottom <= height;
  const covered = occupiedOf(map.getContainer()).some((cover) => overlap(cover, needed));
  if (within && !covered) return;
  map.panBy(
    [
      shift(needed.left, needed.right, free.left, free.right),
      shift(needed.top, needed.bottom, free.top, free.bottom),
    ],
    { animate: false },
  );
}

/** What must be seen of it, in pixels from the map's upper left corner: its main parts, or its middle. */
function neededOf(
  map: L.Map,
  { box, label }: CountryFrame,
  free: Rectangle,
  period: number | undefined,
): Rectangle {
  const camera = cameraOf(map);
  const size = map.getSize();
  const copy = copyNear(label.at, camera.x, period)[0] - label.at[0];
  const inPixels = ([x, y]: PlanePoint): PlanePoint => [
    size.x / 2 + (x + copy - camera.x) / camera.scale,
    size.y / 2 + (y - camera.y) / camera.scale,
  ];
  const [left, top] = inPixels([box.left, box.top]);
  const [right, bottom] = inPixels([box.right, box.bottom]);
  const fits = right - left <= free.right - free.left && bottom - top <= free.bottom - free.top;
  return fits ? { left, top, right, bottom } : square(...inPixels(label.at), middle);
}

/** How far the map must go along one axis, so that a span lies within another; with too little room, at its middle. */
function shift(from: number, to: number, least: number, most: number): number {
  if (to - from > most - least) return (from + to - least - most) / 2;
  return from < least ? from - least : Math.max(0, to - most);
}
