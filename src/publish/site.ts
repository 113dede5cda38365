/** A story and the map, put together for each of its languages: all that its pages are made of. */
import type { MapWords, PageData, PageLinks } from '../app/pageData';
import { atOnce } from '../drawing/atOnce';
import type { CountryFrame, NextCountries, Outlines } from '../drawing/baseMap';
import { clustersOf as gather } from '../drawing/clusters';
import { type Drawing, draw, pathsIn } from '../drawing/drawing';
import { noting } from '../drawing/notedWidths';
import type { MapTopology } from '../drawing/outlines';
import { outlinesOf } from '../drawing/outlines';
import { overviewPoints, stillBox } from '../drawing/overview';
import { boxedAsDrawn } from '../drawing/packedBoxes';
import type { Placement } from '../drawing/placement';
import { byLayout, type StillLayout, stillCamera, stillPlacing } from '../drawing/still';
import { placesIn, tripsIn } from '../drawing/storyInPlane';
import { type Measure, wordStyle } from '../drawing/wordStyle';
import { equalArea, project } from '../earth/equalArea';
import type { Box, PlanePoint, Position } from '../earth/plane';
import type { Language, Story } from '../story/story';
import { indexStory, type StoryIndex } from '../story/storyIndex';
import { shownFirst } from '../view/shown';
import { countryFrames } from './countryFrames';
import { type MapFiles, nameIn } from './mapFiles';
import { measuredLines } from './measuredLines';
import { textMeasurer } from './measureText';
import { disputedLines, parts, seas } from './namedPoints';
import { nextCountries } from './nextCountries';
import { packLight, packMap } from './packMap';

/** The map, packed once for all stories. */
export interface PackedMap {
  readonly files: MapFiles;
  readonly fine: MapTopology;
  /** What the arrow keys go by. */
  readonly next: NextCountries;
}

/** One language's page of one story. */
export interface PageContent {
  readonly story: Story;
  readonly language: Language;
  readonly drawing: Drawing;
  readonly words: Readonly<Record<StillLayout, Placement>>;
  /** What the picture holds of the plane, kilometres. */
  readonly box: Box;
  /** On a desk, kilometres a pixel. */
  readonly scale: number;
  readonly data: PageData;
}

/** Where the pages find their files; some have one for each language. */
export interface SiteLinks extends Omit<PageLinks, 'names' | 'fetched'> {
  readonly names: (language: Language) => string;
  readonly fetched: (language: Language, words: MapWords) => string;
}

/** How fine (km) the first view's outlines are: the story's own country, its surroundings, the rest. */
const tolerance = { host: 4, named: 18, other: 62 };

/** Opening the fonts takes longer than all the measuring: one for all pages. */
const measure = textMeasurer();

export function packedMap(files: MapFiles): PackedMap {
  const fine = packMap(files);
  return { files, fine, next: nextCountries(fine, framesOf({ files, fine }, 'en')) };
}

export function pageContents(
  map: PackedMap,
  story: Story,
  links: SiteLinks,
): ReadonlyMap<Language, PageContent> {
  const index = indexStory(story);
  const outlines = lightOutlines(map.fine, story, index);
  const places = placesIn(equalArea, story);
  const geometry = { projection: equalArea, outlines, places, trips: tripsIn(equalArea, story) };
  const drawing = draw(geometry, story, index, shownFirst(story));
  return new Map(
    story.languages.map((language) => {
      const countries = boxedAsDrawn(framesOf(map, language), pathsIn(drawing));
      const named = {
        countries,
        lines: measuredLines(map.files, language).filter(({ id }) => isSpokenOf(id, story)),
        disputed: disputedLines(map.files, language),
        seas: seas(map.files, language),
        parts: parts(map.files, language),
      };
      const overview = overviewPoints(story, index, countries, places).map(rounded);
      const { widths, ...picture } = pictureOf(story, index, language, named, overview);
      const words: MapWords = { ...named, widths };
      const data: PageData = {
        ...links,
        ...words,
        language,
        names: links.names(language),
        fetched: links.fetched(language, words),
        overview,
      };
      return [language, { story, language, drawing, data, ...picture }];
    }),
  );
}

function lightOutlines(fine: MapTopology, story: Story, index: StoryIndex): Outlines {
  const named = new Set(index.namedCountries);
  const light = packLight(fine, (code) =>
    code === story.host ? tolerance.host : named.has(code) ? tolerance.named : tolerance.other,
  );
  return outlinesOf(light, 0, [story.host]);
}

function framesOf(
  { files, fine }: Pick<PackedMap, 'files' | 'fine'>,
  language: Language,
): CountryFrame[] {
  const names = new Map(
    files.countries.features.map(({ id, properties }) => [
      String(id),
      nameIn(properties.names, language),
    ]),
  );
  const labelPoints = new Map(
    files.labelPoints.features.map(({ id, geometry }) => [
      String(id),
      project(geometry.coordinates as unknown as Position),
    ]),
  );
  return countryFrames(fine, names, language, labelPoints);
}

/** With the widths of the texts that its words were placed by. */
function pictureOf(
  story: Story,
  index: StoryIndex,
  language: Language,
  named: Omit<MapWords, 'widths'>,
  overview: readonly PlanePoint[],
) {
  const nameable = {
    ...named,
    places: placesIn(equalArea, story),
    trips: tripsIn(equalArea, story),
    capitals: [],
  };
  const placedIn = (layout: StillLayout) => {
    const { measure, widths } = noting(measureInNode(language));
    const shown = shownFirst(story);
    const request = { overview, layout, shown, measure, gather };
    const words = atOnce(stillPlacing(story, index, language, nameable, request));
    return { words, widths };
  };
  const placed = byLayout(placedIn);
  return {
    words: byLayout((layout) => placed[layout].words),
    widths: byLayout((layout) => placed[layout].widths),
    box: stillBox(overview),
    scale: stillCamera(overview, 'desk').scale,
  };
}

function isSpokenOf(line: string, story: Story): boolean {
  return story.annotations.some((annotation) => annotation.line === line);
}

function measureInNode(language: Language): Measure {
  return (text, style) => measure(text, { family: 'sans', language, ...wordStyle[style] });
}

function rounded([x, y]: PlanePoint): PlanePoint {
  return [Math.round(x), Math.round(y)];
}
