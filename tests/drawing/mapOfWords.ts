/** The default story's words on the real map. */
import { readdirSync, readFileSync } from 'node:fs';
import type { Candidate } from '../../src/drawing/candidate';
import { candidatesOf, type Nameable } from '../../src/drawing/candidates';
import type { Measure, WordStyle } from '../../src/drawing/wordStyle';
import { wordStyle } from '../../src/drawing/wordStyle';
import { project } from '../../src/earth/equalArea';
import { greatCircle } from '../../src/earth/greatCircle';
import type { PlanePoint, Position } from '../../src/earth/plane';
import { countryFrames } from '../../src/publish/countryFrames';
import { nameIn, readMapFiles } from '../../src/publish/mapFiles';
import { textMeasurer } from '../../src/publish/measureText';
import { mapNames, parts, seas } from '../../src/publish/namedPoints';
import { packMap } from '../../src/publish/packMap';
import { readStory } from '../../src/story/readStory';
import { indexStory } from '../../src/story/storyIndex';

export type TestLanguage = 'ar' | 'en';

const folder = `${import.meta.dirname}/../../public/stories/dushanbe-2025/`;
const read = readStory(
  Object.fromEntries(
    readdirSync(folder).map((name) => [name, readFileSync(folder + name, 'utf8')]),
  ),
).story;
if (!read) throw new Error('the default story can’t be read');
export const story = read;
const index = indexStory(story);
const files = await readMapFiles(`${import.meta.dirname}/../../geo/layers`);
const fine = packMap(files);
const at = new Map(story.places.map((place) => [place.id, place.at]));
export const trips: Record<string, PlanePoint[]> = Object.fromEntries(
  story.trips.map(({ id, from, to }) => [
    id,
    greatCircle(at.get(from) ?? [0, 0], at.get(to) ?? [0, 0]).map(project),
  ]),
);

export const candidates: Readonly<Record<TestLanguage, readonly Candidate[]>> = {
  ar: candidatesIn('ar'),
  en: candidatesIn('en'),
};

function candidatesIn(language: TestLanguage): Candidate[] {
  const names = new Map(
    files.countries.features.map((one) => [String(one.id), nameIn(one.properties.names, language)]),
  );
  const labelPoints = new Map(
    files.labelPoints.features.map((one): [string, PlanePoint] => [
      String(one.id),
      project(one.geometry.coordinates as unknown as Position),
    ]),
  );
  const countries = countryFrames(fine, names, language, labelPoints);
  const nameable: Nameable = {
    countries,
    trips,
    places: Object.fromEntries([...at].map(([id, place]) => [id, project(place)])),
    lines: [{ id: 'tajik-afghan-border', name: 'حدود', at: project([70.5, 37.9]) }],
    parts: parts(files, language),
    seas: seas(files, language),
    capitals: mapNames(files, language).capitals,
  };
  const layers = new Set(['trips', 'border', 'named']);
  return candidatesOf(story, index, nameable, language, { day: '2025-10-08', layers });
}

const measureText = textMeasurer();
const widths = new Map<string, number>();

/** In the shipped fonts. */
export const measureIn =
  (language: TestLanguage): Measure =>
  (text: string, style: WordStyle) => {
    const key = `${language} ${style} ${text}`;
    const width =
      widths.get(key) ?? measureText(text, { family: 'sans', language, ...wordStyle[style] });
    widths.set(key, width);
    return width;
  };
