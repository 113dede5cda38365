import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode, encode } from '../../src/view/address';
import { reduce, type View } from '../../src/view/view';

const countries = new Set(['TJK', 'MNG', 'USA']);
const views = fc
  .option(fc.constantFrom(...countries), { nil: undefined })
  .map((country): View => (country === undefined ? {} : { country }));

describe('address', () => {
  it('is encoded and decoded without loss', () => {
    fc.assert(
      fc.property(views, (view) => {
        expect(decode(encode(view), countries)).toEqual({ view, ignored: [] });
      }),
    );
  });

  it('leaves the default out', () => {
    expect(encode({})).toBe('');
  });

  it.each(['XXX', 'tjk', 'TJK ', '', '__proto__', '<script>'])(
    'ignores the country %j, and says so',
    (value) => {
      const query = `?${new URLSearchParams({ country: value })}`;
      expect(decode(query, countries)).toEqual({
        view: {},
        ignored: [{ parameter: 'country', value }],
      });
    },
  );

  it('ignores a country given twice', () => {
    expect(decode('?country=TJK&country=MNG', countries)).toEqual({
      view: {},
      ignored: [{ parameter: 'country', value: 'TJK, MNG' }],
    });
  });

  it('never throws on any query', () => {
    fc.assert(
      fc.property(fc.string(), (query) => {
        decode(query, countries);
      }),
    );
  });
});

describe('reducer', () => {
  it('opens a country, another in its place, and closes it when chosen again', () => {
    const open = reduce({}, { type: 'countryChosen', country: 'TJK' });
    expect(open).toEqual({ country: 'TJK' });
    expect(reduce(open, { type: 'countryChosen', country: 'MNG' })).toEqual({ country: 'MNG' });
    expect(reduce(open, { type: 'countryChosen', country: 'TJK' })).toEqual({});
    expect(reduce(open, { type: 'panelClosed' })).toEqual({});
  });
});
