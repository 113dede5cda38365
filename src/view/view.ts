/** All of a reader's view that can be shared, and how what a reader does changes it. */
import type { Target } from '../story/search/searchIndex';
import type { CountryCode, Edtf } from '../story/story';
import type { At } from './at';

export interface View {
  /** One of the first four at most: the country whose panel is open. */
  readonly country?: CountryCode;
  /** The annotation whose panel is open, by its id. */
  readonly annotation?: string;
  /** The paragraph or sentence that is lit: `p8`, `p8s1`. */
  readonly passage?: string;
  /** The step of the tour, from 1. */
  readonly step?: number;
  /** The moment that the map shows; absent: the story's own day. */
  readonly moment?: Edtf;
  /** Ids of the layers that are on; absent: those that a first visit shows. */
  readonly layers?: readonly string[];
  /** Where the reader has moved the map; absent: where the rest of the view leads it. */
  readonly at?: At;
  /** Absent: equal-area. */
  readonly projection?: 'mercator';
  /** Absent: as the reader's system has it. */
  readonly theme?: Theme;
  /** Within a page of others. */
  readonly embed?: 'compact';
}

export type Theme = 'light' | 'dark';

export type Action =
  | { readonly type: 'countryChosen'; readonly country: CountryCode }
  | { readonly type: 'annotationChosen'; readonly annotation: string }
  | { readonly type: 'passageChosen'; readonly passage: string }
  | { readonly type: 'foundChosen'; readonly found: Target }
  | { readonly type: 'stepTaken'; readonly step: number | undefined }
  | { readonly type: 'panelClosed' }
  | { readonly type: 'momentChosen'; readonly moment: Edtf | undefined }
  | { readonly type: 'layersChosen'; readonly layers: readonly string[] | undefined }
  | { readonly type: 'mapMoved'; readonly at: At | undefined }
  | { readonly type: 'followingEnded' }
  | { readonly type: 'projectionChosen'; readonly projection: View['projection'] }
  | { readonly type: 'themeChosen'; readonly theme: Theme | undefined }
  | { readonly type: 'addressOpened'; readonly view: View };

/**
 * Choosing what is chosen already closes it, unless it was searched for.
 * @param resting where the map looks now: it stays there when something is closed
 */
export function reduce(view: View, action: Action, resting?: At): View {
  switch (action.type) {
    case 'countryChosen':
      return choosing(view, 'country', action.country, resting);
    case 'annotationChosen':
      return choosing(view, 'annotation', action.annotation, resting);
    case 'passageChosen':
      return choosing(view, 'passage', action.passage, resting);
    case 'foundChosen': {
      const [[part, value]] = Object.entries(action.found) as [[Subject, string]];
      return view[part] === value ? view : choosing(view, part, value, resting);
    }
    case 'stepTaken': {
      // A step says itself what the map shows.
      const { moment: _moment, layers: _layers, ...rest } = closed(view, resting);
      return action.step === undefined ? rest : withPart(stayed(rest), 'step', action.step);
    }
    case 'panelClosed':
      return closed(view, resting);
    case 'momentChosen': {
      const later = withPart(view, 'moment', action.moment);
      return action.moment === undefined ? withPart(later, 'at', resting) : stayed(later);
    }
    case 'layersChosen':
      return withPart(view, 'layers', action.layers);
    case 'mapMoved':
      return withPart(view, 'at', action.at);
    case 'followingEnded':
      return withPart(view, 'at', resting);
    case 'projectionChosen':
      return withPart(view, 'projection', action.projection);
    case 'themeChosen':
      return withPart(view, 'theme', action.theme);
    case 'addressOpened':
      return action.view;
  }
}

type Subject = 'country' | 'annotation' | 'passage';

/** The map is led to what is chosen. */
function choosing(view: View, part: Subject, value: string, resting: At | undefined): View {
  const rest = closed(view, resting);
  return view[part] === value ? rest : withPart(stayed(rest), part, value);
}

function closed(view: View, resting: At | undefined): View {
  const { country, annotation, passage, step, ...rest } = view;
  const open = country ?? annotation ?? passage ?? step;
  return open === undefined ? rest : withPart(rest, 'at', resting);
}

function stayed({ at: _, ...view }: View): View {
  return view;
}

/** Parts at their default are absent, so that equal views are equal addresses. */
function withPart<Part extends keyof View>(view: View, part: Part, value: View[Part]): View {
  const { [part]: _, ...rest } = view;
  return value === undefined ? rest : { ...rest, [part]: value };
}
