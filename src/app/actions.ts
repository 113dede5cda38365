/** What readers do, as the parts of the page tell it. */
import type { Target } from '../story/search/searchIndex';
import type { CountryCode, Edtf } from '../story/story';
import type { At } from '../view/at';
import type { Theme, View } from '../view/view';
import type { ViewInAddress } from './useView';

export type Actions = ReturnType<typeof actionsOf>;

/** Made once, so that a part of the page that is given some of them has no cause to render again. */
export function actionsOf(act: ViewInAddress['act']) {
  return {
    chooseCountry: (country: CountryCode) => act({ type: 'countryChosen', country }),
    chooseAnnotation: (annotation: string) => act({ type: 'annotationChosen', annotation }),
    choosePassage: (passage: string) => act({ type: 'passageChosen', passage }),
    chooseFound: (found: Target) => act({ type: 'foundChosen', found }),
    close: () => act({ type: 'panelClosed' }),
    takeStep: (step: number | undefined) => act({ type: 'stepTaken', step }),
    chooseMoment: (moment: Edtf | undefined, { continued }: { readonly continued: boolean }) =>
      act({ type: 'momentChosen', moment }, continued),
    chooseLayers: (layers: readonly string[] | undefined) => act({ type: 'layersChosen', layers }),
    chooseProjection: (projection: View['projection']) =>
      act({ type: 'projectionChosen', projection }),
    chooseTheme: (theme: Theme | undefined) => act({ type: 'themeChosen', theme }),
    moveMap: (at: At | undefined) => act({ type: 'mapMoved', at }, true),
    endFollowing: () => act({ type: 'followingEnded' }, true),
  };
}
