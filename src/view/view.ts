/** All of a reader's view that can be shared, and how what a reader does changes it. */
import type { CountryCode } from '../story/story';

export interface View {
  /** The country whose panel is open. */
  readonly country?: CountryCode;
}

export type Action =
  | { readonly type: 'countryChosen'; readonly country: CountryCode }
  | { readonly type: 'panelClosed' }
  | { readonly type: 'addressOpened'; readonly view: View };

/** Choosing a chosen country again closes it. */
export function reduce(view: View, action: Action): View {
  switch (action.type) {
    case 'countryChosen':
      return action.country === view.country ? {} : { country: action.country };
    case 'panelClosed':
      return {};
    case 'addressOpened':
      return action.view;
  }
}
