/** The keyboard on the map: the Tab key stops at one country, arrow keys lead from there to its neighbours. */
import type * as L from 'leaflet';
import { memo, startTransition, useCallback, useEffect, useLayoutEffect, useState } from 'react';
import { useMap } from 'react-leaflet';
import type { CountryFrame, NextCountries } from '../drawing/baseMap';
import type { Insets } from '../earth/fit';
import { type Direction, directions } from '../earth/neighbourTowards';
import type { Projection } from '../earth/projection';
import type { CountryCode } from '../story/story';
import { bringCountryIntoView } from './bringCountryIntoView';
import { panBy } from './panBy';
import type { Picture } from './picture';
import { targetOf } from './target';
import { usePointerLast } from './usePointerLast';
import { middleSeen, zoomBy } from './zoomBy';

export interface KeyboardProps {
  /** On the projection's plane. */
  readonly frames: readonly CountryFrame[];
  /** Where the Tab key stops until the reader has been elsewhere. */
  readonly home: CountryCode;
  /** A country and what the article has of it. */
  readonly countryText: (code: CountryCode) => string;
  /** The country that an annotation stands in. */
  readonly countryOf: (annotation: string) => CountryCode | undefined;
  /** Undefined when it could not be loaded. */
  readonly nextCountries: () => Promise<NextCountries | undefined>;
  /** What the countries are as a whole, and what the keys do there. */
  readonly label: string;
  readonly keysHelp: string;
}

/** Of the element that says what the keys do. */
const helpId = 'map-keys';

/** Up is north wherever north is, and left is west in every language. */
const arrows: Readonly<Record<string, Direction>> = {
  ArrowUp: 'north',
  ArrowRight: 'east',
  ArrowDown: 'south',
  ArrowLeft: 'west',
};
/** Pixels that the map moves by a key, right and down. */
const pans: Readonly<Record<Direction, readonly [number, number]>> = {
  north: [0, -120],
  east: [120, 0],
  south: [0, 120],
  west: [-120, 0],
};
/** Also without the shift key, where the two share a key; and with the digits of Arabic keyboards. */
const zooms: Readonly<Record<string, number>> = { '+': 1, '=': 1, '-': -1, _: -1 };
const homes = ['Home', '0', '٠'];

export const Keyboard = memo(function Keyboard({
  svg,
  picture,
  chosen,
  projection,
  frames,
  home,
  countryText,
  countryOf,
  nextCountries,
  label,
  keysHelp,
  insets,
  onHome,
}: KeyboardProps & {
  readonly svg: SVGSVGElement;
  readonly picture: Picture;
  readonly chosen: CountryCode | undefined;
  readonly projection: Projection;
  readonly insets: () => Insets;
  readonly onHome: (map: L.Map) => void;
}) {
  const map = useMap();
  const pointerLast = usePointerLast();
  const [last, setLast] = useState<{ readonly code: CountryCode; readonly chosen?: string }>();
  // What has been chosen since goes before where the reader was.
  const stop = last && last.chosen === chosen ? last.code : (chosen ?? last?.code ?? home);
  const offer = useCallback(
    (code: CountryCode) => picture.offer(code, countryText(code), code === chosen),
    [picture, countryText, chosen],
  );
  useEffect(() => picture.name(label, helpId), [picture, label]);
  useLayoutEffect(() => offer(stop), [offer, stop]);

  useEffect(
    function keepWhereTheFocusIs() {
      const focused = (event: FocusEvent) => {
        const element = event.target as Element;
        if (!pointerLast.current) nextCountries();
        const target = targetOf(element);
        if (!target || !('country' in target)) return;
        // Nobody tabs away before the next frame.
        startTransition(() =>
          setLast({ code: target.country, ...(chosen === undefined ? {} : { chosen }) }),
        );
        // What a pointer has chosen is seen already.
        if (pointerLast.current) return;
        picture.ring(target.country);
        const frame = frames.find(({ code }) => code === target.country);
        if (frame) bringCountryIntoView(map, frame, insets(), projection.period);
      };
      const left = () => picture.ring(undefined);
      const container = map.getContainer();
      // Before others answer to the focus: what they show stays while the map doesn't move.
      container.addEventListener('focusin', focused, { capture: true });
      container.addEventListener('focusout', left);
      return () => {
        container.removeEventListener('focusin', focused, { capture: true });
        container.removeEventListener('focusout', left);
      };
    },
    [map, picture, projection, frames, pointerLast, chosen, nextCountries, insets],
  );

  useEffect(
    function answerKeys() {
      const lead = (code: CountryCode) => {
        offer(code);
        picture.focus(code);
      };
      const pan = (direction: Direction) => panBy(map, pans[direction]);
      const leadOn = async (direction: Direction) => {
        const next = await nextCountries();
        if (!next) {
          pan(direction);
          return;
        }
        // By now the reader may be elsewhere.
        const at = targetOf(document.activeElement);
        if (!at || !('country' in at)) return;
        const code = next[at.country]?.[directions.indexOf(direction)];
        if (code) lead(code);
      };
      const follow = (direction: Direction, from: Element) => {
        const target = targetOf(from);
        if (target && 'country' in target) leadOn(direction);
        // From a line or a word back to the countries.
        else lead((target && 'annotation' in target && countryOf(target.annotation)) || stop);
      };
      const pressed = (event: KeyboardEvent) => {
        if (event.ctrlKey || event.altKey || event.metaKey) return;
        const { key, shiftKey } = event;
        const [direction, steps] = [arrows[key], zooms[key]];
        if (direction && shiftKey) pan(direction);
        else if (direction) follow(direction, event.target as Element);
        else if (steps !== undefined) zoomBy(map, steps, () => middleSeen(map, insets()));
        else if (homes.includes(key)) onHome(map);
        else return;
        event.preventDefault();
      };
      svg.addEventListener('keydown', pressed);
      return () => svg.removeEventListener('keydown', pressed);
    },
    [map, svg, picture, offer, stop, countryOf, nextCountries, insets, onHome],
  );
  return (
    <p id={helpId} hidden>
      {keysHelp}
    </p>
  );
});
