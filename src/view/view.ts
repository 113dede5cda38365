/** All of a reader's view that can be shared, and how what a reader does changes it. */
import type { CountryCode, Edtf } from '../story/story';

export interface View {
  /** The country whose panel is open. Never together with an annotation. */
  readonly country?: CountryCode;
  /** The annotation whose panel is open, by its id. */
  readonly annotation?: string;
  /** The moment that the map shows; absent: the story's own day. */
  readonly moment?: Edtf;
  /** Ids of the layers that are on; absent: those that a first visit shows. */
  readonly layers?: readonly string[];
  /** Absent: equal-area. */
  readonly projection?: 'mercator';
  /** Absent: as the reader's system has it. */
  readonly theme?: Theme;
}

export type Theme = 'light' | 'dark';

export type Action =
  | { readonly type: 'countryChosen'; readonly country: CountryCode }
  | { readonly type: 'annotationChosen'; readonly annotation: string }
  | { readonly type: 'panelClosed' }
  | { readonly type: 'momentChosen'; readonly moment: Edtf | undefined }
  | { readonly type: 'layersChosen'; readonly layers: readonly string[] | undefined }
  | { readonly type: 'projectionChosen'; readonly projection: View['projection'] }
  | { readonly type: 'themeChosen'; readonly theme: Theme | undefined }
  | { readonly type: 'addressOpened'; readonly view: View };

/** Choosing what is chosen already closes it. */
export function reduce(view: View, action: Action): View {
  const { country, annotation, ...rest } = view;
  switch (action.type) {
    case 'countryChosen':
      return action.country === country ? rest : { ...rest, country: action.country };
    case 'annotationChosen':
      return action.annotation === annotation ? rest : { ...rest, annotation: action.annotation };
    case 'panelClosed':
      return rest;
    case 'momentChosen':
      return withPart(view, 'moment', action.moment);
    case 'layersChosen':
      return withPart(view, 'layers', action.layers);
    case 'projectionChosen':
      return withPart(view, 'projection', action.projection);
    case 'themeChosen':
      return withPart(view, 'theme', action.theme);
    case 'addressOpened':
      return action.view;
  }
}

/** Parts at their default are absent, so that equal views are equal addresses. */
function withPart<Part extends keyof View>(view: View, part: Part, value: View[Part]): View {
  const { [part]: _, ...rest } = view;
  return value === undefined ? rest : { ...rest, [part]: value };
}
