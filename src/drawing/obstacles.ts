/** What a word on the map has to keep clear of, and what it should rather not lie on. */
import type { PlanePoint } from '../earth/plane';
import { contains, overlap, type Rectangle, square } from './rectangle';
import { cross, lengthOf, type Segment, within } from './segments';
import type { Word } from './word';

/** A place's dot, the middle of a country that is to be seen, or what an annotation hangs on. */
export interface Kept {
  readonly at: PlanePoint;
  readonly box: Rectangle;
  /** Drawn: a leader may not cross it, and a word that belongs to it may not cover it. */
  readonly dot: boolean;
}

/** A country whose colour says something: `weight` is the cost of covering it. */
export interface Room {
  readonly at: PlanePoint;
  readonly radius: number;
  readonly weight: number;
}

/** All in pixels from the plane's origin. */
export interface Surroundings {
  /** Words stay within. */
  readonly bounds: Rectangle;
  readonly occupied: readonly Rectangle[];
  readonly kept: readonly Kept[];
  readonly rooms: readonly Room[];
  /** Trips and lines. */
  readonly paths: readonly Segment[];
}

/** What a kind of word minds, as cost. */
export interface Taste {
  /** To cover countries that the story speaks of, as a share of their weight. */
  readonly room: number;
  /** To lie on a trip or line. */
  readonly path: number;
  /** A place that costs as much is none. */
  readonly worst: number;
}

/** Lying on more of a path than so many of its steps is no worse; a leader across one is as bad as this share. */
const most = 3;
const crossing = 0.6;
/** Pixels between a leader and what others hang on, and the cost of coming closer. */
const closeBy = 14;
const passingCost = 8;
/** Air between a leader and what it comes from, pixels; shorter than `shortest` it's no line. */
const air = 2;
const shortest = 4;

export class Obstacles {
  /** In the order in which they were taken. */
  readonly taken: Word[] = [];
  /** Words of an earlier placement whose turn has not come yet. */
  private readonly held = new Map<string, Word>();
  private words: readonly Word[] = [];

  constructor(private readonly around: Surroundings) {}

  hold(words: Iterable<Word>): void {
    for (const word of words) this.held.set(word.id, word);
    this.regard(true);
  }

  release(id: string): void {
    if (this.held.delete(id)) this.regard(true);
  }

  take(word: Word): void {
    this.taken.push(word);
    this.regard(true);
  }

  /** What `find` finds when held words are no obstacles. */
  unheld<Found>(find: () => Found): Found {
    this.regard(false);
    const found = find();
    this.regard(true);
    return found;
  }

  private regard(held: boolean): void {
    this.words = held && this.held.size > 0 ? [...this.taken, ...this.held.values()] : this.taken;
  }

  /** Whether a word that belongs to the point `at` may stand there. */
  isFree(box: Rectangle, at: PlanePoint): boolean {
    const { bounds, occupied, kept } = this.around;
    if (box.left < bounds.left || box.right > bounds.right) return false;
    if (box.top < bounds.top || box.bottom > bounds.bottom) return false;
    if (occupied.some((one) => overlap(box, one))) return false;
    if (this.words.some((word) => overlap(box, word.box) || lies(word.leader, box))) return false;
    return !kept.some((one) => overlap(box, one.box) && (one.dot || !same(one.at, at)));
  }

  /** Middles of the numbered dots that hang on a point. */
  dotsOf(at: PlanePoint): PlanePoint[] {
    return this.words.flatMap(({ form, dot, at: theirs }) =>
      form === 'dot' && dot && same(theirs, at) ? [[dot.x, dot.y]] : [],
    );
  }

  /** The line from a point to a word's edge, from where it leaves the point's own dot or name; undefined if it would cross something. */
  leader(at: PlanePoint, end: PlanePoint): Segment | undefined {
    const { kept, occupied } = this.around;
    const line: Segment = [at, end];
    const length = lengthOf(line);
    const homes = [
      ...kept.filter((one) => one.dot && same(one.at, at)).map(({ box }) => box),
      ...this.words.filter((word) => isHome(word, at)).map(({ box }) => box),
    ];
    const start = Math.max(0, ...homes.map((box) => within(line, box)?.[1] ?? 0)) + air / length;
    if ((1 - start) * length < shortest) return undefined;
    const leader: Segment = [
      [at[0] + start * (end[0] - at[0]), at[1] + start * (end[1] - at[1])],
      end,
    ];
    if (occupied.some((box) => within(leader, box))) return undefined;
    if (kept.some((one) => one.dot && within(leader, one.box))) return undefined;
    if (!this.isClear(leader)) return undefined;
    return leader;
  }

  /** Whether a leader crosses no word and no other leader. */
  isClear(leader: Segment): boolean {
    return !this.words.some(
      (word) => lies(leader, word.box) || (word.leader && cross(word.leader, leader)),
    );
  }

  /** What it costs a word that belongs to `at` to cover that much of the map. */
  cost(box: Rectangle, at: PlanePoint, taste: Taste, leader?: Segment): number {
    const { rooms, paths } = this.around;
    const under = paths.filter((path) => within(path, box)).length;
    const crossed = leader ? paths.filter((path) => cross(path, leader)).length : 0;
    const covered = rooms
      .filter((room) => !same(room.at, at) && distance(room.at, box) < room.radius)
      .reduce((sum, { weight }) => sum + weight, 0);
    return (
      taste.path * (Math.min(most, under) + crossing * crossed) +
      taste.room * covered +
      (leader ? this.passing(leader, at) : 0)
    );
  }

  /** What it costs to pass close by what others hang on: they would be shut in. */
  private passing(leader: Segment, at: PlanePoint): number {
    const passed = this.around.kept.filter(
      (one) => !one.dot && !same(one.at, at) && within(leader, square(...one.at, closeBy)),
    );
    return passingCost * passed.length;
  }
}

export function same([ax, ay]: PlanePoint, [bx, by]: PlanePoint): boolean {
  return Math.abs(ax - bx) < 0.05 && Math.abs(ay - by) < 0.05;
}

/** Whether a leader from `at` may start at the word: it covers the point, or is its name. */
function isHome({ box, form, at: theirs }: Word, at: PlanePoint): boolean {
  return contains(box, ...at) || (form === 'label' && same(theirs, at));
}

function lies(leader: Segment | undefined, box: Rectangle): boolean {
  return leader !== undefined && within(leader, box) !== undefined;
}

/** From a point to the nearest of a rectangle, pixels. */
function distance([x, y]: PlanePoint, { left, top, right, bottom }: Rectangle): number {
  return Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
}
