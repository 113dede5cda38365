/** Answers to pointing, focusing and choosing, by mouse, finger and keyboard. */
import type * as L from 'leaflet';
import { memo, useEffect, useRef } from 'react';
import { useMap } from 'react-leaflet';
import type { Clusters } from '../drawing/cluster';
import type { Pointed } from '../story/pointed';
import type { CountryCode } from '../story/story';
import { bringIntoView, middleOf } from './bringIntoView';
import type { ClusterCanvas, Hit } from './clusterCanvas';
import { frameOfMap } from './frameOf';
import type { Picture } from './picture';
import { show } from './show';
import { Tip, type TipText } from './Tip';
import { type Target, targetNear, targetOf } from './target';
import { useTip } from './useTip';

export interface PointingProps {
  /** What an annotation says in short, where the map shows only its number. */
  readonly tipOf: (annotation: string) => TipText | undefined;
  readonly onCountry: (code: CountryCode) => void;
  readonly onAnnotation: (id: string) => void;
  /** What is pointed at or focused. */
  readonly onPoint: (pointed: Pointed | undefined) => void;
}

export const Pointing = memo(function Pointing({
  svg,
  picture,
  tipOf,
  onCountry,
  onAnnotation,
  onPoint,
  canvas,
  crowd,
}: PointingProps & {
  readonly svg: SVGSVGElement;
  readonly picture: Picture;
  readonly canvas: ClusterCanvas | undefined;
  readonly crowd: Clusters | undefined;
}) {
  const map = useMap();
  const { tip, showTip } = useTip();
  /** Then what comes under the pointer is not what the reader points at. */
  const moving = useRef(false);

  useEffect(
    function answerChoices() {
      const choose = (target: Target | undefined, at: { x: number; y: number }) => {
        if (!target) return;
        if ('annotation' in target) onAnnotation(target.annotation);
        else if ('country' in target) {
          // What closes later leads the reader back to what has the focus now.
          picture.focus(target.country);
          onCountry(target.country);
        } else showTip({ text: { heading: target.name }, ...at });
      };
      const inCopies = (x: number, y: number): Target | undefined => {
        const country = picture.countryInCopies(x, y);
        return country === undefined ? undefined : { country };
      };
      const open = (met: Hit) => {
        if ('id' in met) {
          onAnnotation(met.id);
          return;
        }
        const { id, at } = met.cluster;
        const scale = crowd?.openingScale(id);
        const [first] = crowd?.membersOf(id, 1) ?? [];
        if (scale !== undefined) show(map, { x: at[0], y: at[1], scale });
        else if (first !== undefined) onAnnotation(first);
      };
      const clicked = ({ originalEvent, containerPoint }: L.LeafletMouseEvent) => {
        const { target: clickedOn, clientX, clientY, detail } = originalEvent;
        // The second click of two zooms.
        if (detail > 1) return;
        // What was clicked is known; asking what is near has the page laid out.
        const target = targetOf(clickedOn as Element) ?? targetNear(clientX, clientY);
        const met = target && !('country' in target) ? undefined : canvas?.hit(containerPoint);
        if (met) {
          open(met);
          return;
        }
        choose(target ?? inCopies(clientX, clientY), containerPoint);
      };
      const pressed = (event: KeyboardEvent) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        const target = targetOf(event.target as Element);
        if (!target) return;
        event.preventDefault();
        choose(target, middleOf(event.target as Element, map.getContainer()));
      };
      map.on('click', clicked);
      svg.addEventListener('keydown', pressed);
      return () => {
        map.off('click', clicked);
        svg.removeEventListener('keydown', pressed);
      };
    },
    [map, svg, picture, canvas, crowd, showTip, onCountry, onAnnotation],
  );

  useEffect(
    function showWhatIsPointedAt() {
      const pointed = (event: Event) => {
        const element = event.target as Element;
        const target = targetOf(element);
        onPoint(target && 'name' in target ? undefined : target);
        const text = tipFor(target, element);
        showTip(text && { text, ...placeOf(event, element) });
      };
      const focused = (event: Event) => {
        bringIntoView(map, event.target as Element);
        pointed(event);
      };
      const left = () => {
        onPoint(undefined);
        showTip(undefined);
      };
      const tipFor = (target: Target | undefined, element: Element) => {
        if (!target || 'country' in target) return undefined;
        if ('name' in target) return { heading: target.name };
        // An annotation that is written out says so itself.
        return element.closest('.annotation:not(.dot)') ? undefined : tipOf(target.annotation);
      };
      const placeOf = (event: Event, element: Element) => {
        if (!(event instanceof MouseEvent)) return middleOf(element, map.getContainer());
        const { left: x, top: y } = map.getContainer().getBoundingClientRect();
        return { x: event.clientX - x, y: event.clientY - y };
      };
      const started = () => {
        moving.current = true;
        left();
      };
      const ended = () => {
        moving.current = false;
      };
      // Not on the SVG itself: listening for focus would make it a stop of the Tab key.
      const container = map.getContainer();
      const listening = new AbortController();
      const { signal } = listening;
      container.addEventListener(
        'pointerover',
        (event) => event.pointerType === 'mouse' && !moving.current && pointed(event),
        { signal },
      );
      container.addEventListener('focusin', focused, { signal });
      // A press ends a flight, and Leaflet doesn't tell.
      container.addEventListener('pointerdown', ended, { signal });
      container.addEventListener('pointerleave', left, { signal });
      container.addEventListener('focusout', left, { signal });
      map.on('movestart', started).on('moveend', ended);
      return () => {
        listening.abort();
        map.off('movestart', started).off('moveend', ended);
      };
    },
    [map, tipOf, showTip, onPoint],
  );
  return tip && <Tip {...tip} frame={frameOfMap(map)} />;
});
