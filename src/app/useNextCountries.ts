/** Which country lies next to each: fetched once, when the keyboard comes to the map. */
import { useCallback, useRef, useState } from 'react';
import type { NextCountries } from '../drawing/baseMap';
import { inTime } from '../reader/inTime';
import { fetchJson } from './fetchFile';

export interface NextCountriesLoad {
  /** Undefined when it could not be loaded. */
  readonly load: () => Promise<NextCountries | undefined>;
  readonly failed: boolean;
  readonly retry: () => void;
}

export function useNextCountries(url: string): NextCountriesLoad {
  const [failed, setFailed] = useState(false);
  const asked = useRef<Promise<NextCountries | undefined>>(undefined);
  const load = useCallback(() => {
    asked.current ??= inTime(fetchNext(url)).catch(() => {
      setFailed(true);
      return undefined;
    });
    return asked.current;
  }, [url]);
  const retry = useCallback(() => {
    asked.current = undefined;
    setFailed(false);
    load();
  }, [load]);
  return { load, failed, retry };
}

function fetchNext(url: string): Promise<NextCountries> {
  return fetchJson(url, (next: NextCountries) => Object.values(next).every(Array.isArray));
}
