/** The world's countries, as committed: valid, in one piece, and whose they are. */
import { check } from '@placemarkio/check-geojson';
import { describe, expect, it } from 'vitest';
import { checkAntimeridian, checkCodes, checkProbes, checkRings } from '../../geo/checks';
import { PROBES } from '../../geo/probes';
import { countriesInTables } from '../../geo/story';
import { layerText, readLayer } from './committedLayers';

const countries = readLayer('countries.geojson').features;
const names = ['countries', 'tajikistan', 'central-asia', 'cis', 'disputed', 'places'] as const;

describe('every layer', () => {
  it.each(names)('%s is valid GeoJSON', (name) => {
    expect(() => check(layerText(`${name}.geojson`))).not.toThrow();
  });

  it('holds coordinates of at most six decimals, within ±180° and ±90°', () => {
    for (const [longitude = 0, latitude = 0] of countries.flatMap(({ geometry }) =>
      geometry.coordinates.flat(2),
    )) {
      const fits = Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90;
      const rounded =
        Number(longitude.toFixed(6)) === longitude && Number(latitude.toFixed(6)) === latitude;
      if (!fits || !rounded) expect.fail(`[${longitude}, ${latitude}]`);
    }
  });
});

describe('the countries', () => {
  it('have codes of their own, in order', () => {
    const ids = countries.map(({ id }) => String(id));
    expect(ids).toEqual([...new Set(ids)].sort());
    expect(ids.filter((id) => !/^[A-Z]{3}$/.test(id))).toEqual([]);
    expect(ids).toHaveLength(241);
  });

  it('have a name in every language', () => {
    const nameless = countries.filter(
      ({
        properties: {
          names: { ar, en, ru },
        },
      }) => !ar || !en || !ru,
    );
    expect(nameless.map(({ id }) => id)).toEqual([]);
  });

  it('have closed rings by the right-hand rule, short edges, and never overlap', () => {
    expect(checkRings(countries)).toEqual([]);
  });

  it('have the same edges on both sides of the antimeridian', () => {
    expect(checkAntimeridian(countries)).toEqual([]);
  });

  it('include every country of the membership tables', () => {
    expect(checkCodes(countries, countriesInTables())).toEqual([]);
  });

  it('hold the places that the mends are for', () => {
    expect(checkProbes(countries)).toEqual([]);
  });

  it('answer Ukraine in Crimea and China in the land ceded in 2011', () => {
    const country = (name: string) => PROBES.find((probe) => probe.name === name)?.country;
    expect(country('Simferopol')).toBe('UKR');
    expect(country('the land ceded in 2011')).toBe('CHN');
  });
});
