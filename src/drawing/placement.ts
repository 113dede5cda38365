/** Puts words on a drawing for one camera: who gets which place, and who goes without. */
import type { Camera } from '../earth/fit';
import type { PlanePoint } from '../earth/plane';
import type { AnnotationCandidate, Candidate } from './candidate';
import type { Rectangle } from './rectangle';
import { Scene } from './scene';
import { isAnnotation, isLabel, type Standing, standingOf } from './standing';
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

/** How often it is tried to find a place for annotations that found none. */
const tries = 3;

/** Places the candidates by priority. The same request gives the same placement. */
export function place(request: PlacementRequest): Placement {
  const { camera, period } = request;
  const standings = request.candidates
    .map((one) => standingOf(one, camera, period))
    .toSorted(byPriority);
  const early = new Set<string>();
  let best = filled(new Scene(request, standings), standings, early);
  for (let n = 1; n < tries && best.lost.length > 0; n++) {
    // What the others shut out takes its dot before them.
    for (const id of best.lost) early.add(id);
    const next = filled(new Scene(request, standings), standings, early);
    if (next.lost.length >= best.lost.length) break;
    best = next;
  }
  return { scale: camera.scale, words: best.words, left: best.left };
}

interface Filled {
  readonly words: readonly Word[];
  readonly left: readonly Candidate[];
  /** Ids of annotations that are in view and found no place. */
  readonly lost: readonly string[];
}

/** `early`: ids of annotations that take their dots before any block is placed. */
function filled(scene: Scene, standings: readonly Standing[], early: ReadonlySet<string>): Filled {
  const words: Word[] = [];
  const left: Candidate[] = [];
  const settle = ({ of }: Standing, word: Word | undefined) => {
    if (word) words.push(word);
    else left.push(of);
  };
  const annotations = standings.filter(isAnnotation);
  const blockless: Standing<AnnotationCandidate>[] = [];
  for (const standing of standings) {
    if (standing === annotations[0])
      for (const one of annotations) if (early.has(one.of.id)) settle(one, scene.dotFor(one));
    if (isLabel(standing)) settle(standing, scene.labelFor(standing));
    else if (isAnnotation(standing) && !early.has(standing.of.id)) {
      const block = scene.blockFor(standing);
      if (block) settle(standing, block);
      else blockless.push(standing);
    }
    // The other dots come after all blocks: they find a way where a block finds none.
    if (standing === annotations.at(-1))
      for (const one of blockless) settle(one, scene.dotFor(one));
  }
  const placed = new Set(words.map(({ id }) => id));
  const lost = annotations.filter((one) => scene.shows(one) && !placed.has(one.of.id));
  return { words, left, lost: lost.map(({ of }) => of.id) };
}

function byPriority({ of: a }: Standing, { of: b }: Standing): number {
  return b.priority - a.priority || (a.id < b.id ? -1 : 1);
}
