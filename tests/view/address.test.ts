import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode, encode, type Vocabulary } from '../../src/view/address';
import { rounded } from '../../src/view/at';
import { reduce, type View } from '../../src/view/view';
import { nastyText } from '../story/hostile';

const known: Vocabulary = {
  countries: new Set(['TJK', 'MNG', 'USA']),
  annotations: new Set(['state-visit', 'icc-warrant']),
  passages: new Set(['p8', 'p8s1', 'p13s2']),
  steps: 9,
  moments: new Set(['1992', '2024-09', '2025-10-08']),
  ownMoment: '2025-10-08',
  layers: ['cis', 'icc', 'trips', 'border', 'named'],
  layersShownFirst: new Set(['cis', 'trips', 'border']),
};
const shownFirst = ['cis', 'trips', 'border'];

const choice = fc.oneof(
  fc.constant<View>({}),
  fc.constantFrom(...known.countries).map((country): View => ({ country })),
  fc.constantFrom(...known.annotations).map((annotation): View => ({ annotation })),
  fc.constantFrom(...known.passages).map((passage): View => ({ passage })),
  fc.integer({ min: 1, max: known.steps }).map((step): View => ({ step })),
);
const at = fc
  .record({
    latitude: fc.double({ min: -90, max: 90, noNaN: true }),
    longitude: fc.double({ min: -180, max: 180, noNaN: true }),
    zoom: fc.double({ min: 0, max: 16, noNaN: true }),
  })
  .map(rounded);
const rest = fc.record<View>(
  {
    moment: fc.constantFrom('1992', '2024-09'),
    layers: fc.subarray([...known.layers]).filter((ids) => ids.join() !== shownFirst.join()),
    at,
    projection: fc.constant('mercator' as const),
    theme: fc.constantFrom('light' as const, 'dark' as const),
    embed: fc.constant('compact' as const),
  },
  { requiredKeys: [] },
);
const views = fc.tuple(choice, rest).map(([one, other]): View => ({ ...one, ...other }));

describe('address', () => {
  it('is encoded and decoded without loss', () => {
    fc.assert(
      fc.property(views, (view) => {
        expect(decode(encode(view), known)).toEqual({ view, ignored: [] });
      }),
    );
  });

  it('leaves the default out, and reads it where it stands', () => {
    expect(encode({})).toBe('');
    expect(decode('?moment=2025-10-08&layers=border,trips,cis', known)).toEqual({
      view: {},
      ignored: [],
    });
  });

  it('is plain to read', () => {
    expect(encode({ layers: ['cis', 'icc'], moment: '2024-09' })).toBe(
      '?moment=2024-09&layers=cis,icc',
    );
  });

  it.each([
    ['country', 'XXX'],
    ['country', 'tjk'],
    ['country', 'TJK '],
    ['country', ''],
    ['country', '__proto__'],
    ['country', '<script>'],
    ['annotation', 'no-such'],
    ['annotation', ''],
    ['moment', '2025-02-31'],
    ['moment', '1993'],
    ['layers', 'cis,unknown'],
    ['layers', 'cis,cis'],
    ['layers', 'cis,'],
    ['passage', 'p8s2'],
    ['passage', 'P8'],
    ['step', '0'],
    ['step', '10'],
    ['step', '1.0'],
    ['step', '01'],
    ['step', '9e0'],
    ['at', '52,75'],
    ['at', '52,75,3,1'],
    ['at', '91,75,3'],
    ['at', '52,181,3'],
    ['at', '52,75,-1'],
    ['at', '52,75,17'],
    ['at', '52, 75,3'],
    ['at', '5e1,75,3'],
    ['at', 'NaN,75,3'],
    ['at', '0x10,75,3'],
    ['at', ',,'],
    ['projection', 'globe'],
    ['theme', 'Dark'],
    ['embed', 'yes'],
  ])('ignores %s=%j, and says so', (parameter, value) => {
    const query = `?${new URLSearchParams({ [parameter]: value })}`;
    expect(decode(query, known)).toEqual({ view: {}, ignored: [{ parameter, value }] });
  });

  it('ignores a parameter given twice', () => {
    expect(decode('?country=TJK&country=MNG', known)).toEqual({
      view: {},
      ignored: [{ parameter: 'country', value: 'TJK, MNG' }],
    });
  });

  it('opens one panel where an address names two', () => {
    expect(decode('?annotation=state-visit&country=TJK', known)).toEqual({
      view: { country: 'TJK' },
      ignored: [{ parameter: 'annotation', value: 'state-visit' }],
    });
  });

  it('keeps of a place as much as its zoom can show', () => {
    const { view } = decode('?at=38.561234,-0,4.5678', known);
    expect(view).toEqual({ at: { latitude: 38.56, longitude: 0, zoom: 4.568 } });
    expect(encode(view)).toBe('?at=38.56,0,4.568');
  });

  it('opens something sensible for a thousand hostile queries, and says what it ignored', () => {
    const name = fc.oneof(
      fc.constantFrom(...['country', 'annotation', 'passage', 'step', 'moment', 'layers', 'at']),
      fc.constantFrom('projection', 'theme', 'embed', '__proto__', 'constructor'),
      nastyText,
    );
    const value = fc.oneof(
      nastyText,
      fc.string({ unit: 'binary' }),
      fc.constantFrom('TJK', 'p8s1', '2024-09', 'cis,icc', '38.56,68.77,4', '%', '%E0%A4%A', '1'),
      fc.constantFrom(...['9'.repeat(400), 'cis,'.repeat(500), ','.repeat(500), '-0,-0,-0']),
    );
    const pair = fc.tuple(name, value).map((parts) => parts.join('='));
    const query = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(pair).map((all) => all.join('&')),
    );
    fc.assert(
      fc.property(query, (text) => {
        const { view, ignored } = decode(`?${text}`, known);
        expect(decode(encode(view), known)).toEqual({ view, ignored: [] });
        expect(Object.getPrototypeOf(view)).toBe(Object.prototype);
        const said = [...Object.keys(view), ...ignored.map(({ parameter }) => parameter)];
        expect(new Set(said).size).toBe(said.length);
      }),
      { numRuns: 1_000 },
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

  it('leaves open what a search finds open', () => {
    const open = reduce({}, { type: 'foundChosen', found: { country: 'TJK' } });
    expect(open).toEqual({ country: 'TJK' });
    expect(reduce(open, { type: 'foundChosen', found: { country: 'TJK' } })).toBe(open);
    expect(reduce(open, { type: 'foundChosen', found: { passage: 'p8s1' } })).toEqual({
      passage: 'p8s1',
    });
  });

  it('keeps moment, layers and projection while panels open and close', () => {
    const rest: View = { moment: '1992', layers: [], projection: 'mercator' };
    const open = reduce(rest, { type: 'countryChosen', country: 'TJK' });
    const other = reduce(open, { type: 'annotationChosen', annotation: 'icc-warrant' });
    expect(other).toEqual({ ...rest, annotation: 'icc-warrant' });
    expect(reduce(other, { type: 'panelClosed' })).toEqual(rest);
  });

  it('leads the map to what is chosen, and leaves it there when that is closed', () => {
    const [moved, resting] = [
      rounded({ latitude: 1, longitude: 2, zoom: 3 }),
      rounded({ latitude: 47, longitude: 104, zoom: 4 }),
    ];
    const open = reduce({ at: moved }, { type: 'countryChosen', country: 'MNG' }, moved);
    expect(open).toEqual({ country: 'MNG' });
    expect(reduce(open, { type: 'panelClosed' }, resting)).toEqual({ at: resting });
    expect(reduce(open, { type: 'countryChosen', country: 'MNG' }, resting)).toEqual({
      at: resting,
    });
    expect(reduce({ at: moved }, { type: 'momentChosen', moment: '1992' }, moved)).toEqual({
      moment: '1992',
    });
  });

  it('shows a step of the tour as the step has it, and leaves the tour for what is chosen', () => {
    const view: View = { country: 'TJK', moment: '1992', layers: [], theme: 'dark' };
    const third = reduce(view, { type: 'stepTaken', step: 3 });
    expect(third).toEqual({ step: 3, theme: 'dark' });
    expect(reduce(third, { type: 'passageChosen', passage: 'p8s1' })).toEqual({
      passage: 'p8s1',
      theme: 'dark',
    });
    expect(reduce(third, { type: 'stepTaken', step: undefined })).toEqual({ theme: 'dark' });
  });

  it('goes back to a default by leaving it out', () => {
    const view: View = { moment: '1992', theme: 'dark' };
    expect(reduce(view, { type: 'momentChosen', moment: undefined })).toEqual({ theme: 'dark' });
    expect(reduce(view, { type: 'themeChosen', theme: undefined })).toEqual({ moment: '1992' });
  });
});
