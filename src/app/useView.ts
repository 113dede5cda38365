/** The View in the address bar: what a reader does changes both, going back changes both. */
import { useCallback, useEffect, useState } from 'react';
import { decode, encode, type Ignored, type Vocabulary } from '../view/address';
import type { At } from '../view/at';
import { type Action, reduce, type View } from '../view/view';

export interface ViewInAddress {
  readonly view: View;
  /** Parts of the address that could not be used. */
  readonly ignored: readonly Ignored[];
  /** `passing`: one of many in a row, as in a drag; going back leads to before them all. */
  readonly act: (action: Action, passing?: boolean) => void;
}

/**
 * The first render is that of the prerendered page; then the address is read.
 * @param resting where the map looks now
 */
export function useView(known: Vocabulary, resting: () => At | undefined): ViewInAddress {
  const [state, setState] = useState<{ view: View; ignored: readonly Ignored[] }>({
    view: {},
    ignored: [],
  });

  useEffect(
    function followAddress() {
      const read = () => {
        const { view, ignored } = decode(window.location.search, known);
        setState({ view: reduce({}, { type: 'addressOpened', view }), ignored });
      };
      read();
      window.addEventListener('popstate', read);
      return () => window.removeEventListener('popstate', read);
    },
    [known],
  );

  const act = useCallback(
    (action: Action, passing = false) => {
      const before = decode(window.location.search, known).view;
      const view = reduce(before, action, resting());
      const address = `${window.location.pathname}${encode(view)}`;
      if (encode(view) !== encode(before)) {
        if (passing) window.history.replaceState(null, '', address);
        else window.history.pushState(null, '', address);
      }
      setState({ view, ignored: [] });
    },
    [known, resting],
  );

  return { ...state, act };
}
