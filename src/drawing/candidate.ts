/** What would like a place on the map: labels that name something, and the story's annotations. */
import type { PlanePoint } from '../earth/plane';
import type { CountryCode } from '../story/story';

export type LabelRole =
  | 'host'
  | 'named'
  | 'part'
  | 'other'
  | 'place'
  | 'capital'
  | 'sea'
  | 'line'
  | 'trip';

interface Wish {
  readonly id: string;
  /** The plane point that it names or hangs on (km). */
  readonly at: PlanePoint;
  /** Further points where it may stand as well, best first. */
  readonly also?: readonly PlanePoint[];
  /** Higher goes first. */
  readonly priority: number;
  /** Still to come on the day that the map shows. */
  readonly faint?: boolean;
}

export interface LabelCandidate extends Wish {
  readonly role: LabelRole;
  readonly text: string;
  /** The country that it names, or that choosing it chooses. */
  readonly country?: CountryCode;
  /** Id of the line that it names, or of the trip whose date it gives. */
  readonly line?: string;
  readonly trip?: string;
  /** Diameter (km) of what it names; a point has none. */
  readonly room?: number;
  /** Set behind the text, lighter: how often the article names it. */
  readonly count?: string;
  /** Kilometres a pixel up to which it is wanted. */
  readonly coarsest?: number;
}

/** The id of a country's own name, as against those of its places and parts. */
export function countryNameId(code: CountryCode): string {
  return `country-${code}`;
}

export interface AnnotationCandidate extends Wish {
  readonly role: 'annotation';
  readonly annotation: string;
  /** From 1, in the order of the story. */
  readonly number: number;
  readonly heading: string;
  readonly date?: string;
  readonly body: string;
  /** What it is called where only its number is seen. */
  readonly label: string;
}

export type Candidate = LabelCandidate | AnnotationCandidate;
export type WordRole = Candidate['role'];
