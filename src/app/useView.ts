/** The View in the address bar: what a reader does changes both, going back changes both. */
import { useCallback, useEffect, useState } from 'react';
import type { CountryCode } from '../story/story';
import { decode, encode, type Ignored } from '../view/address';
import { type Action, reduce, type View } from '../view/view';

export interface ViewInAddress {
  readonly view: View;
  /** Parts of the address that could not be used. */
  readonly ignored: readonly Ignored[];
  readonly act: (action: Action) => void;
}

/** The first render is that of the prerendered page; then the address is read. */
export function useView(countries: ReadonlySet<CountryCode>): ViewInAddress {
  const [state, setState] = useState<{ view: View; ignored: readonly Ignored[] }>({
    view: {},
    ignored: [],
  });

  useEffect(
    function followAddress() {
      const read = () => {
        const { view, ignored } = decode(window.location.search, countries);
        setState({ view: reduce({}, { type: 'addressOpened', view }), ignored });
      };
      read();
      window.addEventListener('popstate', read);
      return () => window.removeEventListener('popstate', read);
    },
    [countries],
  );

  const act = useCallback(
    (action: Action) => {
      const before = decode(window.location.search, countries).view;
      const view = reduce(before, action);
      if (encode(view) !== encode(before))
        window.history.pushState(null, '', `${window.location.pathname}${encode(view)}`);
      setState({ view, ignored: [] });
    },
    [countries],
  );

  return { ...state, act };
}
