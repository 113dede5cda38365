/** Puts the live map in the place of the picture; loaded when the words are there. */
import { memo, useCallback, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { Atlas } from '../atlas/Atlas';
import { NorthHint } from '../atlas/NorthHint';
import { ScaleBar } from '../atlas/ScaleBar';
import { StreetTiles } from '../atlas/StreetTiles';
import type { NextCountries } from '../drawing/baseMap';
import { wholeCamera } from '../drawing/overview';
import { equalArea } from '../earth/equalArea';
import type { Camera, Frame } from '../earth/fit';
import { recamera } from '../earth/recamera';
import type { Moment } from '../story/moments';
import type { Pointed } from '../story/pointed';
import type { Story } from '../story/story';
import type { StoryIndex } from '../story/storyIndex';
import { atOf } from '../view/at';
import type { Shown } from '../view/shown';
import type { View } from '../view/view';
import { catalogueOf } from '../words/catalogues';
import type { Actions } from './actions';
import { coveredOf, elementOf } from './elements';
import { keepForOffline } from './keepForOffline';
import type { PageData } from './pageData';
import { useAims } from './useAims';
import { useCrowd } from './useCrowd';
import { useDrawn } from './useDrawn';
import type { FineMapLoad } from './useFineMap';
import { useMapTexts } from './useMapTexts';
import { useMarks } from './useMarks';
import { useMeasure } from './useMeasure';
import { type PlacingRequest, usePlacing } from './usePlacing';
import { usePrinted } from './usePrinted';
import { useStanding } from './useStanding';

export interface LiveMapProps extends Pick<PlacingRequest, 'onPlaced' | 'onRest'> {
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
  readonly tilesAsked: number;
  readonly actions: Actions;
  readonly onTilesFault: () => void;
  readonly onPoint: (pointed: Pointed | undefined) => void;
}

function LiveMap(props: LiveMapProps) {
  const { story, index, data, view, shown, moment, pointed, fine, actions } = props;
  const { language } = data;
  const words = catalogueOf(language);
  const element = elementOf('map');
  const [svg] = useState(() => element.querySelector<SVGSVGElement>('svg.picture'));
  if (!svg) throw new Error('page: no picture');
  usePrinted(svg, element);
  useEffect(() => keepForOffline(data.workers), [data.workers]);

  const drawn = useDrawn({ story, index, data, shown, plane: fine.plane });
  const { projection, nameable, drawing, tiles, pointables } = drawn;
  const { gather, crowd } = useCrowd(story, nameable, projection.period);
  const standing = useStanding(story, view, moment);
  const placeWords = usePlacing({
    ...props,
    ...drawn,
    ...{ gather, crowd, standing: standing.annotations, measure: useMeasure(words.countries) },
  });
  const marks = useMarks({ story, view, pointed, lit: standing.lit, day: shown.day });
  const { aim, momentAim } = useAims({ ...props, nameable, projection });
  const texts = useMapTexts(story, index, data);
  // A page that opens in Mercator has its plane to wait for.
  const started = useRef(false);
  started.current ||= view.projection === undefined || projection !== equalArea;

  const whole = useMemo(
    () => (frame: Frame) => recamera(equalArea, projection, wholeCamera(data.overview, frame)),
    [projection, data],
  );
  const moved = useCallback(
    (camera: Camera) => actions.moveMap(atOf(projection, camera)),
    [projection, actions],
  );
  const insets = useCallback(() => coveredOf(element), [element]);
  return createPortal(
    <Atlas
      {...texts}
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
      nextCountries={props.nextCountries}
      keysHelp={words.keysHelp}
      ready={started.current}
      aim={aim}
      momentAim={momentAim}
      covers={`${view.country ?? view.annotation ?? view.step}`}
      whole={whole}
      place={placeWords}
      crowd={crowd}
      insets={insets}
      onCountry={actions.chooseCountry}
      onAnnotation={actions.chooseAnnotation}
      onPoint={props.onPoint}
      onScale={fine.onScale}
      onMoved={moved}
    >
      <ScaleBar projection={projection} language={language} />
      <NorthHint projection={projection} language={language} />
      {props.tilesAsked > 0 && projection !== equalArea && (
        <StreetTiles key={props.tilesAsked} onFault={props.onTilesFault} />
      )}
    </Atlas>,
    element,
  );
}

const Later = memo(LiveMap);

/** What is chosen is shown in words first; the map follows. */
export default function LiveMapLater(props: LiveMapProps) {
  return <Later {...useDeferredValue(props)} />;
}
