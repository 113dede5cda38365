/** Puts words on a drawing for one camera: who gets which place, and who goes without. */
import type { Camera } from '../earth/fit';
import type { PlanePoint } from '../earth/plane';
import type { Candidate } from './candidate';
import { heldWord } from './heldWord';
import { Obstacles } from './obstacles';
import { placeAnnotation } from './placeAnnotation';
import { placeLabel } from './placeLabel';
import { contains, type Rectangle } from './rectangle';
import { type Standing, standingOf } from './standing';
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
}

export interface Placement {
  /** Kilometres a pixel. */
  readonly scale: number;
  /** The most important first. */
  readonly words: readonly Word[];
  /** Those that found no place, or have nothing in view to stand at. */
  readonly left: readonly Candidate[];
}

/** Blocks are at most so wide (pixels), and narrower in a frame narrower than `narrowFrame`. */
const widest = { wide: 230, narrow: 170 };
const narrowFrame = 520;
/** Words that the map must not lose for the sake of lesser ones that happen to stand already. */
const needed: ReadonlySet<string> = new Set(['host', 'named', 'place']);

/** Places the candidates by priority. The same request gives the same placement. */
export function place(request: PlacementRequest): Placement {
  const { camera, measure, period, previous } = request;
  const { scale } = camera;
  const view = viewOf(camera, request.frame);
  const standings = request.candidates.map((one) => standingOf(one, camera, period));
  const obstacles = new Obstacles(surroundingsOf(request, standings, view));
  const before = new Map(previous?.words.map((word) => [word.id, word]));
  const held =
    previous?.scale === scale ? heldIn(before, standings, obstacles, request) : new Map();
  obstacles.hold(held.values());
  const blockWidth = request.frame.width < narrowFrame ? widest.narrow : widest.wide;
  const words: Word[] = [];
  const left: Candidate[] = [];
  for (const standing of standings.toSorted(byPriority)) {
    const { of } = standing;
    obstacles.release(of.id);
    const word = isWanted(of, scale) ? wordFor(standing) : undefined;
    if (word) words.push(word);
    else left.push(of);
    if (word) obstacles.take(word);
  }
  return { scale, words, left };

  function wordFor({ of, points }: Standing): Word | undefined {
    const inView = points.filter((at) => contains(view, ...at));
    const [at] = inView;
    if (!at) return undefined;
    const kept = stillGood(held.get(of.id), obstacles);
    const side = before.get(of.id)?.side;
    if (of.role === 'annotation') {
      if (obstacles.isCovered(at)) return undefined;
      return placeAnnotation(of, at, obstacles, measure, blockWidth, side, kept?.form) ?? kept;
    }
    const fresh = () => placeLabel(of, inView, obstacles, scale, measure, side);
    const found = kept ?? fresh();
    if (found || !needed.has(of.role)) return found;
    obstacles.regard(false);
    const instead = fresh();
    obstacles.regard(true);
    return instead;
  }
}

/** What stands on the map and still may, as far as the frame and what lies over it are concerned. */
function heldIn(
  before: ReadonlyMap<string, Word>,
  standings: readonly Standing[],
  obstacles: Obstacles,
  { camera, period }: PlacementRequest,
): ReadonlyMap<string, Word> {
  const held = new Map<string, Word>();
  for (const standing of standings) {
    const word = before.get(standing.of.id);
    const kept = word && heldWord(word, standing, period && period / camera.scale);
    if (kept && obstacles.isFree(kept.box, kept.at)) held.set(kept.id, kept);
  }
  return held;
}

/** The word with its leader drawn anew, if it is still in nobody's way. */
function stillGood(word: Word | undefined, obstacles: Obstacles): Word | undefined {
  if (!word || !obstacles.isFree(word.box, word.at)) return undefined;
  if (!word.leader) return word;
  const leader = obstacles.leader(word.at, word.leader[1]);
  return leader && { ...word, leader };
}

function isWanted(of: Candidate, scale: number): boolean {
  return of.role === 'annotation' || scale <= (of.coarsest ?? Number.POSITIVE_INFINITY);
}

function byPriority({ of: a }: Standing, { of: b }: Standing): number {
  return b.priority - a.priority || (a.id < b.id ? -1 : 1);
}
