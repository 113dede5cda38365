/** Puts words on a drawing for one scale: who gets a place, and who goes without. */
import type { PlanePoint } from '../earth/plane';
import type { CountryCode } from '../story/story';

/** A label that would like a place. */
export interface Candidate {
  readonly id: string;
  readonly text: string;
  readonly role: WordRole;
  /** The country that it names or lies in. */
  readonly country: CountryCode;
  /** The plane point that it names (km). */
  readonly at: PlanePoint;
  /** Higher goes first. */
  readonly priority: number;
  /** Diameter (km) of what it names; a place has none. */
  readonly room?: number;
}

export type WordRole = 'host' | 'named' | 'other' | 'place';

/** A word with its place: pixels from the plane's origin at the placement's scale, to its middle. */
export interface Word {
  readonly id: string;
  readonly text: string;
  readonly role: WordRole;
  readonly country: CountryCode;
  readonly x: number;
  readonly y: number;
}

export interface Placement {
  /** Kilometres a pixel. */
  readonly scale: number;
  readonly words: readonly Word[];
  /** Those that found no place. */
  readonly left: readonly Candidate[];
}

/** Width in pixels of a text set as its role is. */
export type Measure = (text: string, role: WordRole) => number;

interface Rectangle {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Height of a line of each role, pixels: its font size and the halo around it. */
const lineHeight: Record<WordRole, number> = { host: 20, named: 18, other: 17, place: 17 };
/** Radius of a place's dot and the air around it, pixels. */
const dotRadius = 8;
/** Radius of the middle of a country that is kept free, pixels. */
const middleRadius = 4;
/** Between a dot's air and its label: else rounding would decide whether they touch. */
const gap = 1;
/** How much wider than the largest circle within its country a name may be. */
const overhang: Record<WordRole, number> = {
  host: Number.POSITIVE_INFINITY,
  named: 3,
  other: 1.6,
  place: 1,
};

/** Places the candidates by priority; a label that would lie on another, or outgrow its country, is left. */
export function place(
  candidates: readonly Candidate[],
  scale: number,
  measure: Measure,
): Placement {
  const kept = new Map(candidates.filter(keepsItsPoint).map((one) => [one.id, around(one, scale)]));
  const taken: Rectangle[] = [];
  const words: Word[] = [];
  const left: Candidate[] = [];
  for (const candidate of candidates.toSorted((a, b) => b.priority - a.priority)) {
    const width = measure(candidate.text, candidate.role);
    const box = fits(candidate, width, scale)
      ? positions(candidate, width, scale).find((at) => isFree(at, candidate))
      : undefined;
    if (!box) {
      left.push(candidate);
      continue;
    }
    taken.push(box);
    words.push({
      id: candidate.id,
      text: candidate.text,
      role: candidate.role,
      country: candidate.country,
      x: rounded((box.left + box.right) / 2),
      y: rounded((box.top + box.bottom) / 2),
    });
  }
  return { scale, words, left };

  function isFree(at: Rectangle, { id, role }: Candidate): boolean {
    if (taken.some((other) => overlap(at, other))) return false;
    return ![...kept].some(([of, point]) => (of !== id || role === 'place') && overlap(at, point));
  }
}

/** No word may cover a place's dot, or the middle of a country that the story names: it wants to be seen and chosen. */
function keepsItsPoint({ role }: Candidate): boolean {
  return role !== 'other';
}

function fits(candidate: Candidate, width: number, scale: number): boolean {
  return (
    candidate.room === undefined || width <= (candidate.room / scale) * overhang[candidate.role]
  );
}

/** The rectangles a label may take, best first: a country's on its point, a place's around its dot. */
function positions(candidate: Candidate, width: number, scale: number): Rectangle[] {
  const [x, y] = [candidate.at[0] / scale, candidate.at[1] / scale];
  const height = lineHeight[candidate.role];
  const at = (cx: number, cy: number): Rectangle => ({
    left: cx - width / 2,
    top: cy - height / 2,
    right: cx + width / 2,
    bottom: cy + height / 2,
  });
  const beside = width / 2 + dotRadius + gap;
  const above = height / 2 + dotRadius + gap;
  if (candidate.role === 'place')
    return [
      at(x - beside, y),
      at(x + beside, y),
      at(x, y - above),
      at(x, y + above),
      at(x - beside, y - above),
      at(x + beside, y + above),
    ];
  // A name that left its country would seem to be its neighbour's.
  const step = Math.min(height * 0.75, (candidate.room ?? 0) / 2 / scale);
  const within = [at(x, y), at(x, y + step), at(x, y - step), at(x - step, y), at(x + step, y)];
  if (candidate.role !== 'host') return within;
  const outside = width / 2 + (candidate.room ?? 0) / scale;
  return [
    ...within,
    at(x + outside, y),
    at(x, y + 2 * step),
    at(x, y - 2 * step),
    at(x - outside, y),
  ];
}

function around({ at, role }: Candidate, scale: number): Rectangle {
  const [x, y] = [at[0] / scale, at[1] / scale];
  const radius = role === 'place' ? dotRadius : middleRadius;
  return { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius };
}

function overlap(a: Rectangle, b: Rectangle): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function rounded(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}
