/** The map of this story at this View: it takes the page's picture over once the page is alive. */
import { useCallback, useEffect, useMemo, useState } from 'react';
import { createPortal } from 'react-dom';
import { Atlas } from '../atlas/Atlas';
import type { CountryFrame, Outlines } from '../drawing/baseMap';
import { candidatesOf } from '../drawing/candidates';
import { overviewCamera, wholeCamera } from '../drawing/overview';
import { place } from '../drawing/placement';
import type { Frame } from '../earth/fit';
import type { CountryCode, Story } from '../story/story';
import type { StoryIndex } from '../story/storyIndex';
import { catalogueOf } from '../words/catalogues';
import { covered, elementIds, elementOf } from './elements';
import { measureInBrowser } from './measureInBrowser';
import type { PageData } from './pageData';

export interface LiveMapProps {
  readonly story: Story;
  readonly index: StoryIndex;
  readonly data: PageData;
  readonly chosen: CountryFrame | undefined;
  readonly outlines: Outlines | undefined;
  readonly onScale: (scale: number) => void;
  readonly onCountry: (code: CountryCode) => void;
}

export default function LiveMap(props: LiveMapProps) {
  const { story, index, data, chosen } = props;
  const words = catalogueOf(data.language);
  const measure = useMeasureOfLoadedFonts();
  const candidates = useMemo(
    () => candidatesOf(story, index, data.countries, data.places, data.language),
    [story, index, data],
  );
  const overview = useCallback((frame: Frame) => overviewCamera(data.overview, frame), [data]);
  const whole = useCallback((frame: Frame) => wholeCamera(data.overview, frame), [data]);
  const placeWords = useCallback(
    (scale: number) => place(candidates, scale, measure),
    [candidates, measure],
  );
  const element = elementOf('map');
  const insets = useCallback(
    () => covered(element, document.getElementById(elementIds.panel)),
    [element],
  );
  const [svg] = useState(() => element.querySelector<SVGSVGElement>('svg.picture'));
  if (!svg) throw new Error('page: no picture to bring to life');
  return createPortal(
    <Atlas
      svg={svg}
      label={words.map}
      words={words}
      chosen={chosen}
      outlines={props.outlines}
      overview={overview}
      whole={whole}
      place={placeWords}
      insets={insets}
      onCountry={props.onCountry}
      onScale={props.onScale}
    />,
    element,
  );
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
