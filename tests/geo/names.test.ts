/** Points where names stand, as committed: where they should be, and spoken in every language. */
import { check } from '@placemarkio/check-geojson';
import { describe, expect, it } from 'vitest';
import { checkNames } from '../../geo/name-checks';
import type { NameLayers } from '../../geo/name-layers';
import { layerText, readLayer } from './committedLayers';

const files = ['seas', 'capitals', 'parts', 'label-points'] as const;
const countries = readLayer('countries.geojson').features;
const layers = Object.fromEntries(
  files.map((name) => [`${name}.geojson`, readLayer(`${name}.geojson`)]),
) as unknown as NameLayers;

/** The layers with one feature of one of them moved. */
function moved(name: keyof NameLayers, id: string, to: [number, number]): NameLayers {
  const copy = structuredClone(layers);
  const feature = copy[name].features.find((one) => one.id === id);
  if (!feature) throw new Error(`no ${id} in ${name}`);
  feature.geometry.coordinates = to;
  return copy;
}

describe('points where names stand', () => {
  it.each(files)('%s is valid GeoJSON with ids of its own', (name) => {
    expect(() => check(layerText(`${name}.geojson`))).not.toThrow();
    const ids = layers[`${name}.geojson`].features.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('lie in water if they are seas, and in their country if they are of one', () => {
    expect(checkNames(countries, layers)).toEqual([]);
  });

  it('are told when they lie elsewhere', () => {
    const inland = checkNames(countries, moved('seas.geojson', 'caspian-sea', [60, 39]));
    expect(inland).toEqual([expect.stringContaining('caspian-sea (60,39) lies in TKM')]);
    const abroad = checkNames(countries, moved('capitals.geojson', 'MNG', [37.6, 55.7]));
    expect(abroad).toEqual([expect.stringMatching(/^MNG’s capital .* km outside MNG$/)]);
    const atSea = checkNames(countries, moved('parts.geojson', 'alaska', [-170, 50]));
    expect(atSea).toEqual([expect.stringContaining('outside USA')]);
    const overseas = checkNames(countries, moved('label-points.geojson', 'RUS', [-30, 40]));
    expect(overseas).toEqual([expect.stringContaining('outside RUS')]);
  });

  it('have names in Arabic, English and Russian, each in its own script', () => {
    const script = {
      ar: /\p{Script=Arabic}/u,
      en: /^[\p{Script=Latin}’ .()-]+$/u,
      ru: /\p{Script=Cyrillic}/u,
    };
    const spoken = ['seas.geojson', 'capitals.geojson', 'parts.geojson'] as const;
    for (const name of spoken)
      for (const { id, properties } of layers[name].features)
        for (const [language, letters] of Object.entries(script))
          expect(properties.names[language as 'ar'], `${id} in ${language}`).toMatch(letters);
  });
});

describe('capitals', () => {
  it('are one a country, and keep to the story’s spelling', () => {
    const capitals = layers['capitals.geojson'].features;
    expect(capitals).toHaveLength(189);
    const arabic = new Map(capitals.map(({ id, properties }) => [id, properties.names.ar]));
    for (const { properties } of readLayer('places.geojson').features)
      if (!['أنكوريج', 'لاهاي'].includes(properties.names.ar ?? ''))
        expect(arabic.get(properties.country)).toBe(properties.names.ar);
  });
});

describe('seas', () => {
  it('leave the Gulf without a name', () => {
    const names = layers['seas.geojson'].features.flatMap(({ properties }) =>
      Object.values(properties.names),
    );
    expect(
      names.filter((name) => /Persia|Arabian Gulf|فارس|الخليج العربي|Персид/.test(name)),
    ).toEqual([]);
  });
});
