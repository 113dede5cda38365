/** Puts words on a drawing for one camera: who gets which place, and who goes without. */
import type { Camera } from '../earth/fit';
import type { PlanePoint } from '../earth/plane';
import type { CountryCode } from '../story/story';
import { atOnce } from './atOnce';
import { type AnnotationCandidate, type Candidate, countryNameId } from './candidate';
import type { Surroundings } from './obstacles';
import { contains, type Rectangle } from './rectangle';
import { Scene } from './scene';
import { isAnnotation, isLabel, type Standing, standingOf } from './standing';
import { surroundingsOf, viewOf } from './surroundings';
import type { Word } from './word';
import type { Measure } from './wordStyle';

export interface PlacementRequest {
  readonly candidates: readonly Candidate[];
  readonly camera: Camera;
  /** Pixels. */
  readonly frame: { readonly width: number; readonly height: number };
  /** What lies over the frame: panels, controls; pixels from its top left corner. */
  readonly occupied: readonly Rectangle[];
  readonly measure: Measure;
  /** What is on the map now: at the same scale every word that can stay stays. */
  readonly previous?: Placement | undefined;
  /** Width (km) of a plane that repeats: of each candidate the copy nearest the camera counts. */
  readonly period?: number | undefined;
  /** Trips and lines in the plane (km), which words rather leave free. */
  readonly paths?: readonly (readonly PlanePoint[])[];
  /** The country that lies in the middle of the frame: its name stands there where its own place is out of view. */
  readonly around?: CountryCode | undefined;
}

export interface Placement {
  /** Kilometres a pixel. */
  readonly scale: number;
  /** The most important first. */
  readonly words: readonly Word[];
  /** Those that found no place, or have nothing in view to stand at. */
  readonly left: readonly Candidate[];
}

/** So many annotations may be given their dots first. */
const most = 12;

/** Places the candidates by priority. The same request gives the same placement. */
export function place(request: PlacementRequest): Placement {
  return atOnce(placing(request));
}

/** The same, one word a step. */
export function* placing(request: PlacementRequest): Generator<void, Placement> {
  yield;
  const { candidates, camera, period } = request;
  const view = viewOf(camera, request.frame);
  const all = candidates.map((one) => standingOf(one, camera, period)).toSorted(byPriority);
  const surroundings = surroundingsOf(request, all, view);
  yield;
  const standings = all.flatMap((one) => inView(one, view, surroundings, request));
  const fill = (early: ReadonlySet<string>, previous = request.previous) =>
    filled(new Scene({ ...request, previous }, surroundings, standings), standings, early);

  /** Some may find room for more than a dot after all, and make room for others in turn. */
  function* promoted(words: readonly Word[]): Generator<void, readonly Word[]> {
    const next = yield* fill(new Set(), { scale: camera.scale, words, left: [] });
    return dotsIn(next) < dotsIn(words) ? yield* promoted(next) : next;
  }

  const early = new Set<string>();
  let words = yield* fill(early);
  for (let lost = lostFrom(standings, words); early.size < most && lost.length > 0; ) {
    // Whom the others shut out takes its dot before them.
    for (const id of lost) early.add(id);
    const next = yield* fill(early);
    const still = lostFrom(standings, next);
    if (still.length >= lost.length) break;
    [words, lost] = [yield* promoted(next), still];
  }
  const placed = new Set(words.map(({ id }) => id));
  return { scale: camera.scale, words, left: candidates.filter(({ id }) => !placed.has(id)) };
}

/** The candidate with those of its points that are to be seen, if there are any and it is wanted at this scale. */
function inView(
  { of, points }: Standing,
  view: Rectangle,
  { occupied }: Surroundings,
  request: PlacementRequest,
): Standing[] {
  const { camera, around } = request;
  if (of.role !== 'annotation' && camera.scale > (of.coarsest ?? Number.POSITIVE_INFINITY))
    return [];
  const seen = points.filter(
    (at) =>
      contains(view, ...at) &&
      !(of.role === 'annotation' && occupied.some((one) => contains(one, ...at))),
  );
  if (seen.length > 0) return [{ of, points: seen }];
  const isAround = around !== undefined && of.id === countryNameId(around);
  return isAround ? [{ of, points: pointsAround(of.id, request, view) }] : [];
}

/** Where the name of the country around the middle may stand: where it stood before, so that it doesn't follow the map, or there. */
function pointsAround(
  id: string,
  { camera: { x, y, scale }, previous }: PlacementRequest,
  view: Rectangle,
): PlanePoint[] {
  const before = previous?.words.find((word) => word.id === id);
  const grown = (previous?.scale ?? scale) / scale;
  const stood = before?.at.map((pixels) => pixels * grown) as PlanePoint | undefined;
  const middle: PlanePoint = [x / scale, y / scale];
  return stood && contains(view, ...stood) ? [stood, middle] : [middle];
}

/** `early`: ids of annotations that take their dots before any block is placed. */
function* filled(
  scene: Scene,
  standings: readonly Standing[],
  early: ReadonlySet<string>,
): Generator<void, readonly Word[]> {
  const annotations = standings.filter(isAnnotation);
  const last = annotations.at(-1);
  // Those that trips and lines give way to have had their turn then.
  const paths = standings.findLastIndex(isPath);
  const first = annotations.find((one) => standings.indexOf(one) > paths) ?? annotations[0];
  const blockless: Standing<AnnotationCandidate>[] = [];
  for (const standing of standings) {
    if (standing === first)
      for (const one of annotations)
        if (early.has(one.of.id)) {
          scene.addDot(one);
          yield;
        }
    if (isLabel(standing)) scene.addLabel(standing);
    else if (isAnnotation(standing) && !early.has(standing.of.id) && !scene.addBlock(standing))
      blockless.push(standing);
    // The other dots come after all blocks: they find a way where a block finds none.
    if (standing === last)
      for (const one of blockless) {
        scene.addDot(one);
        yield;
      }
    yield;
  }
  return scene.words;
}

function dotsIn(words: readonly Word[]): number {
  return words.filter(({ form }) => form === 'dot').length;
}

function isPath({ of: { role } }: Standing): boolean {
  return role === 'line' || role === 'trip';
}

/** Ids of the annotations that have no place. */
function lostFrom(standings: readonly Standing[], words: readonly Word[]): string[] {
  const placed = new Set(words.map(({ id }) => id));
  return standings
    .filter((one) => isAnnotation(one) && !placed.has(one.of.id))
    .map(({ of }) => of.id);
}

function byPriority({ of: a }: Standing, { of: b }: Standing): number {
  return b.priority - a.priority || (a.id < b.id ? -1 : 1);
}
