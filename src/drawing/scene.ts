/** One view that is being filled with words: whoever gets a place is in the way of all that follow. */
import type { PlanePoint } from '../earth/plane';
import type { AnnotationCandidate, LabelCandidate } from './candidate';
import { heldWord } from './heldWord';
import { Obstacles } from './obstacles';
import { placeBlock, placeDot } from './placeAnnotation';
import { placeLabel } from './placeLabel';
import type { PlacementRequest } from './placement';
import { contains, type Rectangle } from './rectangle';
import type { Standing } from './standing';
import { surroundingsOf, viewOf } from './surroundings';
import type { Word } from './word';

/** Blocks are at most so wide (pixels), and narrower in a frame narrower than `narrowFrame`. */
const widest = { wide: 230, narrow: 170 };
const narrowFrame = 520;
/** Labels that the map must not lose for the sake of lesser words that happen to stand already. */
const needed: ReadonlySet<string> = new Set(['host', 'named', 'place']);

export class Scene {
  private readonly view: Rectangle;
  private readonly obstacles: Obstacles;
  /** What stood on the map before, and what of it may stay. */
  private readonly before: ReadonlyMap<string, Word>;
  private readonly held: ReadonlyMap<string, Word>;

  constructor(
    private readonly request: PlacementRequest,
    standings: readonly Standing[],
  ) {
    const { camera, frame, previous } = request;
    this.view = viewOf(camera, frame);
    this.obstacles = new Obstacles(surroundingsOf(request, standings, this.view));
    this.before = new Map(previous?.words.map((word) => [word.id, word]));
    this.held = previous?.scale === camera.scale ? this.heldAmong(standings) : new Map();
    this.obstacles.hold(this.held.values());
  }

  labelFor({ of, points }: Standing<LabelCandidate>): Word | undefined {
    const { camera, measure } = this.request;
    const { obstacles } = this;
    const kept = this.release(of.id);
    const inView = points.filter((at) => contains(this.view, ...at));
    if (inView.length === 0 || camera.scale > (of.coarsest ?? Number.POSITIVE_INFINITY))
      return undefined;
    const side = this.before.get(of.id)?.side;
    const find = () => placeLabel(of, inView, obstacles, camera.scale, measure, side);
    return this.take(kept ?? find() ?? (needed.has(of.role) ? obstacles.unheld(find) : undefined));
  }

  /** The annotation as a block, even if it has been a dot so far; none where it can only be a dot. */
  blockFor(standing: Standing<AnnotationCandidate>): Word | undefined {
    const { of } = standing;
    const at = this.anchorOf(standing);
    const kept = this.release(of.id);
    if (!at || kept?.form === 'block') return this.take(kept);
    const { measure, frame } = this.request;
    const width = frame.width < narrowFrame ? widest.narrow : widest.wide;
    const side = this.before.get(of.id)?.side;
    const block = placeBlock(of, at, this.obstacles, measure, width, side, kept?.form);
    if (block || kept?.form === 'heading') return this.take(block ?? kept);
    if (kept) this.obstacles.hold([kept]);
    return undefined;
  }

  dotFor(standing: Standing<AnnotationCandidate>): Word | undefined {
    const { of } = standing;
    const at = this.anchorOf(standing);
    const kept = this.release(of.id);
    if (!at) return undefined;
    const side = this.before.get(of.id)?.side;
    return this.take(kept ?? placeDot(of, at, this.obstacles, this.request.measure, side));
  }

  /** Whether what an annotation hangs on is to be seen. */
  shows(standing: Standing): boolean {
    return this.anchorOf(standing) !== undefined;
  }

  private take(word: Word | undefined): Word | undefined {
    if (word) this.obstacles.take(word);
    return word;
  }

  private anchorOf({ points: [at] }: Standing): PlanePoint | undefined {
    return at && contains(this.view, ...at) && !this.obstacles.isCovered(at) ? at : undefined;
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
