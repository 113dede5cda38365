/** The View in the address bar: what a reader does changes both, going back changes both. */
import { useCallback, useEffect, useRef, useState } from 'react';
import { entryId } from '../reader/ViewLink';
import { decode, encode, type Ignored, type Vocabulary } from '../view/address';
import type { At } from '../view/at';
import { type Action, reduce, type View } from '../view/view';

export interface ViewInAddress {
  readonly view: View;
  /** Parts of the address that could not be used. */
  readonly ignored: readonly Ignored[];
  /** The step of the tour that was taken last, to go on from there. */
  readonly left: number | undefined;
  /** `passing`: one of many in a row, as in a drag; going back leads to before them all. */
  readonly act: (action: Action, passing?: boolean) => void;
  /** Takes note of where the map looks now: it stays there when something is closed. */
  readonly keepRest: (at: At | undefined) => void;
}

const noneIgnored: readonly Ignored[] = [];

/** The first render is that of the prerendered page; then the address is read. */
export function useView(known: Vocabulary): ViewInAddress {
  const [state, setState] = useState<Pick<ViewInAddress, 'view' | 'ignored' | 'left'>>({
    view: {},
    ignored: noneIgnored,
    left: undefined,
  });
  /** What is shown, though its address could not be written. */
  const now = useRef<View>({});
  const take = useCallback((view: View, ignored: readonly Ignored[]) => {
    now.current = view;
    setState(({ view: before, left }) => ({
      view: withLayersOf(before, view),
      ignored,
      left: view.step ?? left,
    }));
  }, []);
  const rest = useRef<At>(undefined);
  const keepRest = useCallback((at: At | undefined) => {
    rest.current = at;
  }, []);

  useEffect(
    function followAddress() {
      const read = () => {
        const { view, ignored } = decode(addressedIn(window.location, known), known);
        take(reduce({}, { type: 'addressOpened', view }), ignored);
      };
      read();
      window.addEventListener('popstate', read);
      return () => window.removeEventListener('popstate', read);
    },
    [known, take],
  );

  const act = useCallback(
    (action: Action, passing = false) => {
      const before = now.current;
      const view = reduce(before, action, rest.current);
      if (encode(view) !== encode(before)) write(view, passing);
      take(view, noneIgnored);
    },
    [take],
  );

  return { ...state, act, keepRest };
}

/** Some browsers refuse after many in a short time: the page goes on, and the next address says it all. */
function write(view: View, passing: boolean): void {
  const address = `${window.location.pathname}${encode(view)}`;
  try {
    if (passing) window.history.replaceState(null, '', address);
    else window.history.pushState(null, '', address);
  } catch {}
}

/** Its query; what its fragment led to before scripts ran (`#KAZ`) has been chosen since, in place of what the query says. */
function addressedIn({ search, hash }: Location, known: Vocabulary): string {
  const followed = followedTo(hash.slice(1), known);
  if (!followed) return search;
  const query = new URLSearchParams(search);
  for (const replaced of ['country', 'annotation', 'passage', 'step', 'at']) query.delete(replaced);
  query.append(...followed);
  return `?${query}`;
}

/** @param id of a part of the page */
function followedTo(
  id: string,
  { countries, annotations }: Vocabulary,
): ['country' | 'annotation', string] | undefined {
  if (countries.has(id)) return ['country', id];
  const annotation = [...annotations].find((one) => entryId(one) === id);
  return annotation === undefined ? undefined : ['annotation', annotation];
}

/** The same layers are the same value: what shows them has no cause to be drawn again. */
function withLayersOf({ layers }: View, view: View): View {
  return layers && layers.join() === view.layers?.join() ? { ...view, layers } : view;
}
