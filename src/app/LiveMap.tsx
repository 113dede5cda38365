/** Puts the live map in the place of the picture; loaded when the words are there. */
import { use, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { Atlas } from '../atlas/Atlas';
import { NorthHint } from '../atlas/NorthHint';
import { ScaleBar } from '../atlas/ScaleBar';
import { StreetTiles } from '../atlas/StreetTiles';
import type { Rest } from '../atlas/Words';
import { arrowNodes } from '../drawing/arrowNodes';
import type { NextCountries } from '../drawing/baseMap';
import { candidatesOf } from '../drawing/candidates';
import type { Gather } from '../drawing/cluster';
import { crowdOf, isCrowded } from '../drawing/crowd';
import { crowdInView, withoutNumbers } from '../drawing/crowdInView';
import { draw } from '../drawing/drawing';
import { wholeCamera } from '../drawing/overview';
import { pathUnit } from '../drawing/path';
import { type Placement, place } from '../drawing/placement';
import { pointablesOf } from '../drawing/pointables';
import { rescaled } from '../drawing/rescaled';
import { shapesOf } from '../drawing/shapesOf';
import { shapesPointed } from '../drawing/shapesPointed';
import { stillLayoutIn, stillPlacement } from '../drawing/still';
import { tilesOf } from '../drawing/tiles';
import { wordNodes } from '../drawing/wordNodes';
import type { Measure } from '../drawing/wordStyle';
import { equalArea } from '../earth/equalArea';
import { boxInView, type Camera, type Frame } from '../earth/fit';
import { mercator } from '../earth/mercator';
import { recamera } from '../earth/recamera';
import type { Moment } from '../story/moments';
import type { Pointed } from '../story/pointed';
import { standsIn } from '../story/standsIn';
import type { CountryCode, Story } from '../story/story';
import type { StoryIndex } from '../story/storyIndex';
import { type At, atOf } from '../view/at';
import { type Shown, shownFirst, stepIn } from '../view/shown';
import type { View } from '../view/view';
import { catalogueOf } from '../words/catalogues';
import { countryInShort } from '../words/countryInShort';
import { dateText } from '../words/dates';
import { localeOf } from '../words/languages';
import { numberText } from '../words/numbers';
import type { Actions } from './actions';
import { coveredOf, elementOf } from './elements';
import { geometryIn, nameableIn } from './geometryIn';
import { keepForOffline } from './keepForOffline';
import { measureInBrowser } from './measureInBrowser';
import type { PageData } from './pageData';
import { useAims } from './useAims';
import type { FineMapLoad } from './useFineMap';
import { usePrinted } from './usePrinted';

export interface LiveMapProps {
  readonly story: Story;
  readonly index: StoryIndex;
  readonly data: PageData;
  readonly view: View;
  readonly shown: Shown;
  readonly moment: Moment | undefined;
  /** What is pointed at, here or in the text. */
  readonly pointed: Pointed | undefined;
  /** The passage that the map follows. */
  readonly followed: string | undefined;
  readonly fine: FineMapLoad;
  /** Which country lies next to each; undefined when that could not be loaded. */
  readonly nextCountries: () => Promise<NextCountries | undefined>;
  readonly tiles: boolean;
  readonly actions: Actions;
  readonly onTilesFault: () => void;
  readonly onPoint: (pointed: Pointed | undefined) => void;
  /** The words of the map have been placed. */
  readonly onPlaced: (placement: Placement, inView: readonly string[] | undefined) => void;
  /** The map has come to rest here. */
  readonly onRest: (at: At | undefined) => void;
}

export default function LiveMap(props: LiveMapProps) {
  const { story, index, data, view, shown, moment, pointed, fine, actions } = props;
  const { onPlaced, onRest } = props;
  const { language } = data;
  const words = catalogueOf(language);
  const { direction } = localeOf(language);
  const gather = isCrowded(story) ? use(gathering()) : undefined;
  const measure = useMeasureOfLoadedFonts();
  const element = elementOf('map');
  const [svg] = useState(() => element.querySelector<SVGSVGElement>('svg.picture'));
  if (!svg) throw new Error('page: no picture to bring to life');
  usePrinted(svg, element);
  useEffect(() => keepForOffline(data.workers), [data.workers]);

  const { map, load } = fine;
  const wanted = view.projection === 'mercator' ? mercator : equalArea;
  useEffect(() => {
    if (wanted !== equalArea) load();
  }, [wanted, load]);
  // The page has its outlines on one plane only.
  const projection = map ? wanted : equalArea;

  const geometry = useMemo(
    () => geometryIn(projection, story, data, map),
    [projection, story, data, map],
  );
  const nameable = useMemo(() => nameableIn(geometry, data, map), [geometry, data, map]);
  const drawing = useMemo(
    () => draw(geometry, story, index, shown),
    [geometry, story, index, shown],
  );
  const tiles = useMemo(
    () =>
      tilesOf(
        drawing.flatMap(({ fill }) => fill ?? []),
        pathUnit,
      ),
    [drawing],
  );
  const pointables = useMemo(
    () => pointablesOf(story, language, data.lines, data.disputed),
    [story, language, data],
  );

  const open = story.annotations.find(({ id }) => id === view.annotation);
  const step = stepIn(story, view);
  const chosen = useMemo(() => {
    if (open) return [open];
    if (step) return story.annotations.filter(({ id }) => step.annotations.includes(id));
    return view.moment === undefined ? [] : (moment?.annotations ?? []);
  }, [story, open, step, view.moment, moment]);
  const crowd = useMemo(
    () => crowdOf(story, nameable, gather, projection.period),
    [story, nameable, gather, projection],
  );
  const wordsWanted = useCallback(
    ({ camera, frame, occupied }: Rest) => {
      const ids = chosen.map(({ id }) => id);
      const seen = crowd && crowdInView(crowd, camera, frame, ids);
      const candidates = candidatesOf(story, index, nameable, language, {
        ...shown,
        chosen: ids,
        ...(seen ? { annotations: seen.annotations } : {}),
      });
      return { candidates, occupied: [...occupied, ...(seen?.drawn ?? [])] };
    },
    [story, index, nameable, language, shown, chosen, crowd],
  );

  const previous = useRef<{ readonly measure: Measure; readonly placement: Placement }>(undefined);
  const placeWords = useCallback(
    (rest: Rest) => {
      const { camera, frame } = rest;
      // What stands in the page stays where it stands; in other fonts it stands elsewhere.
      if (previous.current?.measure !== measure) {
        const { overview } = data;
        const still = stillPlacement(story, index, language, nameable, {
          overview,
          layout: stillLayoutIn(frame, overview),
          shown: shownFirst(story),
          measure,
          gather,
        });
        previous.current = { measure, placement: rescaled(still, camera.scale) };
      }
      const placed = place({
        ...wordsWanted(rest),
        camera,
        frame,
        measure,
        previous: previous.current.placement,
        period: projection.period,
        paths: Object.values(geometry.trips),
      });
      const placement = crowd ? withoutNumbers(placed) : placed;
      previous.current = { measure, placement };
      onPlaced(placement, crowd?.inView(boxInView(camera, frame)));
      onRest(atOf(projection, camera));
      return {
        nodes: [
          ...arrowNodes(drawing, geometry.trips, camera.scale),
          ...wordNodes(placement, direction),
        ],
        annotations: placement.words.flatMap(({ of }) =>
          of.role === 'annotation' ? [of.annotation] : [],
        ),
      };
    },
    [
      story,
      index,
      language,
      nameable,
      data,
      measure,
      gather,
      wordsWanted,
      crowd,
      projection,
      geometry,
      drawing,
      direction,
      onPlaced,
      onRest,
    ],
  );

  const marks = useMemo(() => {
    const other = pointed && 'annotation' in pointed ? pointed.annotation : undefined;
    const standing = other === undefined && (open || step) ? chosen.flatMap(shapesOf) : [];
    return {
      country: view.country,
      annotation: other ?? open?.id,
      lit: [...standing, ...(pointed ? shapesPointed(story, pointed, shown.day) : [])],
    };
  }, [story, view.country, open, step, chosen, pointed, shown.day]);
  // A page that opens in Mercator has its plane to wait for.
  const ready = useRef(false);
  ready.current ||= projection === wanted;
  const started = ready.current;
  const { aim, momentAim } = useAims({
    story,
    data,
    view,
    followed: props.followed,
    moment,
    nameable,
    projection,
  });

  const inPlane = useCallback(
    (camera: (frame: Frame) => ReturnType<typeof wholeCamera>) => (frame: Frame) =>
      recamera(equalArea, projection, camera(frame)),
    [projection],
  );
  const whole = useMemo(
    () => inPlane((frame) => wholeCamera(data.overview, frame)),
    [inPlane, data],
  );
  const moved = useCallback(
    (camera: Camera) => actions.moveMap(atOf(projection, camera)),
    [projection, actions],
  );
  const insets = useCallback(() => coveredOf(element), [element]);
  const digits = useCallback((count: number) => numberText(words, count), [words]);
  const tipOf = useCallback(
    (id: string) => {
      const annotation = story.annotations.find((one) => one.id === id);
      return (
        annotation && {
          heading: annotation.heading[language] ?? id,
          date: annotation.date && dateText(words, annotation.date.date),
          body: annotation.body[language],
        }
      );
    },
    [story, language, words],
  );
  const countryOf = useCallback(
    (id: string) => {
      const annotation = story.annotations.find((one) => one.id === id);
      return annotation && standsIn(story, annotation);
    },
    [story],
  );
  const countryText = useCallback(
    (code: CountryCode) => {
      const country = data.countries.find((one) => one.code === code);
      return country ? countryInShort(language, index, country) : code;
    },
    [data, language, index],
  );
  return createPortal(
    <Atlas
      svg={svg}
      label={words.countries}
      words={words}
      projection={projection}
      drawing={drawing}
      pointables={pointables}
      tiles={tiles}
      marks={marks}
      home={story.host}
      frames={nameable.countries}
      countryText={countryText}
      countryOf={countryOf}
      nextCountries={props.nextCountries}
      keysHelp={words.keysHelp}
      ready={started}
      aim={aim}
      momentAim={momentAim}
      covers={`${view.country ?? view.annotation ?? view.step}`}
      tipOf={tipOf}
      whole={whole}
      place={placeWords}
      crowd={crowd}
      digits={digits}
      insets={insets}
      onCountry={actions.chooseCountry}
      onAnnotation={actions.chooseAnnotation}
      onPoint={props.onPoint}
      onScale={fine.onScale}
      onMoved={moved}
    >
      <ScaleBar projection={projection} language={language} />
      <NorthHint projection={projection} language={language} />
      {props.tiles && projection === mercator && <StreetTiles onFault={props.onTilesFault} />}
    </Atlas>,
    element,
  );
}

/** What gathers a crowded story's annotations, fetched once and for such a story only. */
let gatherer: Promise<Gather> | undefined;
function gathering(): Promise<Gather> {
  gatherer ??= import('../drawing/clusters').then(({ clustersOf }) => clustersOf);
  return gatherer;
}

/** Measures again when the page's fonts have come. */
function useMeasureOfLoadedFonts() {
  const [measure, setMeasure] = useState(() => measureInBrowser());
  useEffect(() => {
    let current = true;
    document.fonts.ready.then(() => {
      if (current) setMeasure(() => measureInBrowser());
    });
    return () => {
      current = false;
    };
  }, []);
  return measure;
}
