/** A story and the map, put together for each of its languages: all that its pages are made of. */
import type { PageData } from '../app/pageData';
import type { CountryFrame, MeasuredLine, Outlines } from '../drawing/baseMap';
import { candidatesOf } from '../drawing/candidates';
import { type Drawing, draw, type PlacesInPlane } from '../drawing/drawing';
import type { MapTopology } from '../drawing/outlines';
import { outlinesOf } from '../drawing/outlines';
import { overviewBox, overviewPoints } from '../drawing/overview';
import { type Placement, place } from '../drawing/placement';
import { type Measure, wordStyle } from '../drawing/wordStyle';
import { project } from '../earth/equalArea';
import { type Camera, fitBox, noInsets } from '../earth/fit';
import { geodesicLength } from '../earth/geodesicLength';
import { greatCircle } from '../earth/greatCircle';
import type { Position } from '../earth/plane';
import { parseEdtf } from '../story/dates';
import type { Language, Story } from '../story/story';
import { indexStory, type StoryIndex } from '../story/storyIndex';
import { layersOn } from '../view/layers';
import { countryFrames } from './countryFrames';
import { linesOf, middleOf } from './lines';
import type { MapFiles } from './mapFiles';
import { textMeasurer } from './measureText';
import { disputedLines, parts, seas } from './namedPoints';
import { packLight, packMap } from './packMap';

/** The map, packed once for all stories. */
export interface PackedMap {
  readonly files: MapFiles;
  readonly fine: MapTopology;
}

/** One language's page of one story. */
export interface PageContent {
  readonly story: Story;
  readonly language: Language;
  readonly drawing: Drawing;
  readonly placement: Placement;
  readonly camera: Camera;
  readonly width: number;
  readonly height: number;
  readonly data: PageData;
}

/** Where a page finds its files. */
export interface PageLinks {
  readonly storyFolder: string;
  readonly storyFiles: readonly string[];
  readonly fineMap: string;
  /** The file of names in a language. */
  readonly names: (language: Language) => string;
}

/** The frame for which the still picture's words are placed: the map on a desk of 1440 by 900 pixels. */
const desk = { width: 1028, height: 847, insets: noInsets };

/** How fine (km) the first view's outlines are: the story's own country, its surroundings, the rest. */
const tolerance = { host: 4, named: 18, other: 50 };

export function packedMap(files: MapFiles): PackedMap {
  return { files, fine: packMap(files) };
}

export function pageContents(
  map: PackedMap,
  story: Story,
  links: PageLinks,
): ReadonlyMap<Language, PageContent> {
  const index = indexStory(story);
  const outlines = lightOutlines(map.fine, story, index);
  const places = Object.fromEntries(story.places.map(({ id, at }) => [id, project(at)]));
  const drawing = draw(outlines, places, tripsOf(story), story, index);
  return new Map(
    story.languages.map((language) => {
      const countries = framesOf(map, language);
      const data: PageData = {
        ...links,
        language,
        countries,
        lines: measuredLines(map.files, language),
        disputed: disputedLines(map.files, language),
        seas: seas(map.files, language),
        parts: parts(map.files, language),
        names: links.names(language),
        places: rounded(places),
        overview: overviewPoints(story, index, countries, rounded(places)),
      };
      return [language, { story, language, drawing, data, ...pictureOf(story, index, data) }];
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

function tripsOf(story: Story) {
  const at = new Map(story.places.map((place) => [place.id, place.at]));
  return Object.fromEntries(
    story.trips.map(({ id, from, to }) => {
      const [start, end] = [at.get(from), at.get(to)];
      return [id, start && end ? greatCircle(start, end).map(project) : []];
    }),
  );
}

function framesOf({ files, fine }: PackedMap, language: Language): CountryFrame[] {
  const names = new Map(
    files.countries.features.map(({ id, properties }) => [
      String(id),
      properties.names[language] ?? String(id),
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

function measuredLines(files: MapFiles, language: Language): MeasuredLine[] {
  return files.lines.map(({ id, properties, geometry }) => ({
    id: String(id),
    name: properties.names[language] ?? String(id),
    length: linesOf(geometry).reduce((sum, line) => sum + geodesicLength(line), 0),
    at: middleOf(linesOf(geometry)),
  }));
}

/** The still picture: as large as the whole story needs at the desk's scale, so that any frame can fit it. */
function pictureOf(story: Story, index: StoryIndex, data: PageData) {
  const box = overviewBox(data.overview);
  const { scale } = fitBox(box, desk);
  const camera = { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2, scale };
  const [width, height] = [(box.right - box.left) / scale, (box.bottom - box.top) / scale];
  const trips = tripsOf(story);
  const nameable = { ...data, trips, parts: [], seas: [], capitals: [] };
  const shown = {
    day: parseEdtf(story.date.date)?.lastDay ?? '',
    layers: layersOn(story, {}),
  };
  const placement = place({
    candidates: candidatesOf(story, index, nameable, data.language, shown),
    camera,
    frame: { width: desk.width, height: desk.height },
    occupied: [],
    measure: measureInNode(data.language),
    paths: Object.values(trips),
  });
  return { placement, camera, width, height };
}

function measureInNode(language: Language): Measure {
  const measure = textMeasurer();
  return (text, style) => measure(text, { family: 'sans', language, ...wordStyle[style] });
}

function rounded(places: PlacesInPlane): PlacesInPlane {
  return Object.fromEntries(
    Object.entries(places).map(([id, [x, y]]) => [id, [Math.round(x), Math.round(y)]]),
  );
}
