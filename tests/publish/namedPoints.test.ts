/** Names on the map: where they stand in the plane, in which language, and what they weigh. */
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { ringsOf } from '../../src/drawing/outlines';
import { project } from '../../src/earth/equalArea';
import type { PlanePoint } from '../../src/earth/plane';
import { countryFrames } from '../../src/publish/countryFrames';
import { readMapFiles } from '../../src/publish/mapFiles';
import { disputedLines, mapNames, parts, seas } from '../../src/publish/namedPoints';
import { packMap } from '../../src/publish/packMap';

const files = await readMapFiles(`${import.meta.dirname}/../../geo/layers`);
const fine = packMap(files);
const rings = new Map(
  fine.objects.countries.geometries.map((country) => [String(country.id), ringsOf(fine, country)]),
);
const labelPoints = new Map(
  files.labelPoints.features.map(({ id, geometry }) => [
    String(id),
    project(geometry.coordinates as [number, number]),
  ]),
);
const frames = countryFrames(fine, new Map([['RUS', { name: 'Russia' }]]), 'en', labelPoints);

/** The rings' edges that a horizontal line through the point crosses, as x. */
function crossings(country: readonly PlanePoint[][], y: number): number[] {
  return country.flatMap((ring) =>
    ring.flatMap(([ax, ay], n) => {
      const [bx, by] = ring[n + 1] ?? [ax, ay];
      return ay > y !== by > y ? [ax + ((y - ay) * (bx - ax)) / (by - ay)] : [];
    }),
  );
}

function holds(country: readonly PlanePoint[][], [x, y]: PlanePoint): boolean {
  return crossings(country, y).filter((edge) => edge > x).length % 2 === 1;
}

describe('countries’ labels', () => {
  it('stand in their country, those placed by hand too', () => {
    // Specks are smaller than a whole kilometre's rounding.
    const outside = frames.filter(
      ({ code, label }) => label.room > 4 && !holds(rings.get(code) ?? [], label.at),
    );
    expect(outside.map(({ code }) => code)).toEqual([]);
    expect(frames).toHaveLength(241);
  });

  it('have their room around them free of borders', () => {
    for (const { code, label } of frames.filter(({ code }) => labelPoints.has(code))) {
      expect(label.room, code).toBeGreaterThan(80);
      const [x, y] = label.at;
      const nearest = crossings(rings.get(code) ?? [], y).map((edge) => Math.abs(edge - x));
      expect(Math.min(...nearest), code).toBeGreaterThan(label.room / 2 - 2);
    }
  });

  it('look for Russia where the story looks, and for the United States far from Alaska', () => {
    const at = (code: string) => frames.find((frame) => frame.code === code)?.label.at ?? [0, 0];
    expect(at('RUS')).toEqual(project([95, 62]).map(Math.round));
    const [alaska] = parts(files, 'en');
    const apart = Math.hypot(
      at('USA')[0] - (alaska?.at[0] ?? 0),
      at('USA')[1] - (alaska?.at[1] ?? 0),
    );
    expect(apart).toBeGreaterThan(3000);
  });
});

describe('seas', () => {
  it('are as wide as they say', () => {
    const land = [...rings.values()].flat();
    for (const { id, at, room } of seas(files, 'en')) {
      const [x, y] = at;
      const nearest = Math.min(...crossings(land, y).map((edge) => Math.abs(edge - x)));
      expect(2 * nearest, id).toBeGreaterThanOrEqual((room ?? Infinity) * 0.99);
    }
  });
});

describe('names', () => {
  it('are in the reader’s language, in English where the data has no other', () => {
    expect(parts(files, 'ar')[0]).toMatchObject({
      id: 'alaska',
      name: 'ألاسكا (الولايات المتحدة)',
      country: 'USA',
    });
    expect(parts(files, 'fr')[0]?.name).toBe('Alaska (U.S.)');
    expect(seas(files, 'ru').find(({ id }) => id === 'caspian-sea')?.name).toBe('Каспийское море');
  });

  it('say which islands are disputed, and give them to nobody', () => {
    const kurils = parts(files, 'en').find(({ id }) => id === 'southern-kurils');
    expect(kurils?.name).toContain('disputed');
    expect(kurils?.country).toBeUndefined();
  });

  it('stand at every disputed line that is drawn', () => {
    const drawn = fine.objects.disputed.geometries.map(({ id }) => id);
    const named = disputedLines(files, 'ar');
    expect(named.map(({ id }) => id)).toEqual(drawn);
    expect(named.filter(({ name }) => name === '')).toEqual([]);
  });

  it.each(['ar', 'en', 'ru'])('of capitals weigh less than 8 kB in %s', (language) => {
    const { capitals } = mapNames(files, language);
    expect(capitals.every(({ id, country, name }) => id === country && name !== '')).toBe(true);
    expect(brotliCompressSync(JSON.stringify({ capitals })).length).toBeLessThan(8000);
  });
});
