/** The View as the address's query and back: each the other's inverse. */
import type { CountryCode } from '../story/story';
import type { View } from './view';

/** A part of an address that could not be used. */
export interface Ignored {
  readonly parameter: string;
  readonly value: string;
}

/** `?country=TJK`, or nothing for the view that every story starts with. */
export function encode(view: View): string {
  return view.country === undefined ? '' : `?${new URLSearchParams({ country: view.country })}`;
}

/** What of a query is wholly valid; the rest is named. Parameters that aren't the View's are left alone. */
export function decode(
  query: string,
  countries: ReadonlySet<CountryCode>,
): { view: View; ignored: Ignored[] } {
  const values = new URLSearchParams(query).getAll('country');
  const [value] = values;
  if (value === undefined) return { view: {}, ignored: [] };
  if (values.length === 1 && countries.has(value)) return { view: { country: value }, ignored: [] };
  return { view: {}, ignored: [{ parameter: 'country', value: values.join(', ') }] };
}
