/** The lines that stories speak of, as long as they are in the map's own data. */
import type { MeasuredLine } from '../drawing/baseMap';
import { geodesicLength } from '../earth/geodesicLength';
import type { Language } from '../story/story';
import { besideMiddleOf, linesOf, middleOf } from './lines';
import { type MapFiles, nameIn } from './mapFiles';

export function measuredLines(files: Pick<MapFiles, 'lines'>, language: Language): MeasuredLine[] {
  return files.lines.map(({ id, properties, geometry }) => ({
    id: String(id),
    name: nameIn(properties.names, language).name,
    length: linesOf(geometry).reduce((sum, line) => sum + geodesicLength(line), 0),
    at: middleOf(linesOf(geometry)),
    also: besideMiddleOf(linesOf(geometry)),
  }));
}
