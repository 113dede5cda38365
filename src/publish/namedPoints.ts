/** Seas, parts, capitals and disputed lines as the map names them: in one language, on the equal-area plane. */
import type { Feature, Point } from 'geojson';
import type { MapNames, NamedPoint } from '../drawing/baseMap';
import { project } from '../earth/equalArea';
import type { PlanePoint, Position } from '../earth/plane';
import type { Language } from '../story/story';
import { linesOf, middleOf } from './lines';
import { type MapFiles, nameIn, type PointProperties } from './mapFiles';

/** Parts of a kilometre that a capital's point keeps: it is seen from near, where a pixel is a few hundred metres. */
const capitalSteps = 10;

/** Each stands at the middle of its longest stretch. */
export function disputedLines({ disputed }: MapFiles, language: Language): NamedPoint[] {
  return disputed.features.map(({ id, properties, geometry }) => ({
    id: String(id),
    name: nameIn(properties.names, language).name,
    at: middleOf(linesOf(geometry)),
  }));
}

export function seas(files: MapFiles, language: Language): NamedPoint[] {
  return files.seas.features.map((feature) => namedPoint(feature, language));
}

export function parts(files: MapFiles, language: Language): NamedPoint[] {
  return files.parts.features.map((feature) => namedPoint(feature, language));
}

/** What is fetched with the finer outlines. */
export function mapNames(files: MapFiles, language: Language): MapNames {
  return {
    capitals: files.capitals.features.map((feature) => namedPoint(feature, language, capitalSteps)),
  };
}

function namedPoint(
  { id, properties, geometry }: Feature<Point, PointProperties>,
  language: Language,
  steps = 1,
): NamedPoint {
  const { names, room, country } = properties;
  const at = project(geometry.coordinates as unknown as Position).map(
    (kilometres) => Math.round(kilometres * steps) / steps,
  ) as unknown as PlanePoint;
  return {
    id: String(id),
    name: nameIn(names, language).name,
    at,
    ...(room === undefined ? {} : { room }),
    ...(country === undefined ? {} : { country }),
  };
}
