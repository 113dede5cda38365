/** One view that is being filled with words: whoever gets a place is in the way of all that follow. */
import type { PlanePoint } from '../earth/plane';
import type { AnnotationCandidate, LabelCandidate } from './candidate';
import { heldWord } from './heldWord';
import { Obstacles, type Surroundings } from './obstacles';
import { placeBlock, placeDot } from './placeAnnotation';
import { placeLabel } from './placeLabel';
import type { PlacementRequest } from './placement';
import type { Standing } from './standing';
import type { Word, WordForm } from './word';

/** Blocks are at most so wide (pixels), and narrower in a frame narrower than `narrowFrame`. */
const widest = { wide: 230, narrow: 170 };
const narrowFrame = 520;
/** Labels that the map must not lose for the sake of lesser words that happen to stand already. */
const needed: ReadonlySet<string> = new Set(['host', 'named', 'place']);

export class Scene {
  private readonly obstacles: Obstacles;
  /** What stood on the map before, and what of it may stay. */
  private readonly before: ReadonlyMap<string, Word>;
  private readonly held: ReadonlyMap<string, Word>;

  constructor(
    private readonly request: PlacementRequest,
    surroundings: Surroundings,
    standings: readonly Standing[],
  ) {
    const { camera, previous } = request;
    this.obstacles = new Obstacles(surroundings);
    this.before = new Map(previous?.words.map((word) => [word.id, word]));
    this.held =
      previous && isSame(previous.scale, camera.scale) ? this.heldAmong(standings) : new Map();
    this.obstacles.hold(this.held.values());
  }

  /** In the order in which they were placed. */
  get words(): readonly Word[] {
    return this.obstacles.taken;
  }

  addLabel({ of, points }: Standing<LabelCandidate>): void {
    const { camera, measure } = this.request;
    const kept = this.release(of.id);
    const side = this.before.get(of.id)?.side;
    const find = () => placeLabel(of, points, this.obstacles, camera.scale, measure, side);
    const word = kept ?? find() ?? (needed.has(of.role) ? this.obstacles.unheld(find) : undefined);
    if (word) this.obstacles.take(word);
  }

  /** Adds the annotation as a block, even if it has been a dot so far; says whether it could. */
  addBlock({ of, points }: Standing<AnnotationCandidate>): boolean {
    const kept = this.release(of.id);
    const find = (at: PlanePoint) => this.blockFor(of, at, kept?.form);
    const block = kept?.form === 'block' ? kept : firstFound(points, find);
    const word = block ?? (kept?.form === 'heading' ? kept : undefined);
    if (word) this.obstacles.take(word);
    else if (kept) this.obstacles.hold([kept]);
    return word !== undefined;
  }

  addDot({ of, points }: Standing<AnnotationCandidate>): void {
    const kept = this.release(of.id);
    const side = this.before.get(of.id)?.side;
    const find = (at: PlanePoint) => placeDot(of, at, this.obstacles, this.request.measure, side);
    const word = kept ?? firstFound(points, find);
    if (word) this.obstacles.take(word);
  }

  private blockFor(of: AnnotationCandidate, at: PlanePoint, than?: WordForm): Word | undefined {
    const { measure, frame } = this.request;
    const width = frame.width < narrowFrame ? widest.narrow : widest.wide;
    return placeBlock(of, at, this.obstacles, measure, width, this.before.get(of.id)?.side, than);
  }

  /** From now on the word is no obstacle; it is given back if it can stay, its leader drawn anew. */
  private release(id: string): Word | undefined {
    this.obstacles.release(id);
    const word = this.held.get(id);
    if (!word || !this.obstacles.isFree(word.box, word.at)) return undefined;
    if (!word.leader) return word;
    const leader = this.obstacles.leader(word.at, word.leader[1]);
    return leader && { ...word, leader };
  }

  /** What stands on the map and still may, as far as the frame and what lies over it are concerned. */
  private heldAmong(standings: readonly Standing[]): ReadonlyMap<string, Word> {
    const { camera, period } = this.request;
    const held = new Map<string, Word>();
    for (const standing of standings) {
      const word = this.before.get(standing.of.id);
      const kept = word && heldWord(word, standing, period && period / camera.scale);
      if (kept && this.obstacles.isFree(kept.box, kept.at)) held.set(kept.id, kept);
    }
    return held;
  }
}

function firstFound(
  points: readonly PlanePoint[],
  find: (at: PlanePoint) => Word | undefined,
): Word | undefined {
  for (const at of points) {
    const word = find(at);
    if (word) return word;
  }
  return undefined;
}

/** A camera that has gone through a map's zoom and back is a hair off. */
function isSame(scale: number, other: number): boolean {
  return Math.abs(scale / other - 1) < 1e-9;
}
