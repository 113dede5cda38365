/** What a reader can keep of a story: checked by others' rules. */
import { check } from '@placemarkio/check-geojson';
import { describe, expect, it, test } from 'vitest';
import { annotationsGeoJson } from '../../src/story/annotationsGeoJson';
import { readStory } from '../../src/story/readStory';
import { match, spanAt } from '../../src/story/selector';
import { indexStory } from '../../src/story/storyIndex';
import { webAnnotations } from '../../src/story/webAnnotations';
import { citationOf } from '../../src/words/citation';
import { localeOf } from '../../src/words/languages';
import { dushanbe } from './folders';

const { story } = readStory(dushanbe());
if (!story) throw new Error('the default story could not be read');
const index = indexStory(story);

describe.each(story.languages)('annotations as GeoJSON (%s)', (language) => {
  const made = annotationsGeoJson(story, language, ({ place }) =>
    place === undefined ? undefined : story.places.find(({ id }) => id === place)?.at,
  );

  it('are valid, each annotation and trip once', () => {
    const read = check(JSON.stringify(made));
    expect(read.type === 'FeatureCollection' && read.features.map(({ id }) => id)).toEqual([
      ...story.annotations.map(({ id }) => id),
      ...story.trips.map(({ id }) => `trip-${id}`),
    ]);
  });

  it('have their words in the language', () => {
    for (const [n, { heading }] of story.annotations.entries())
      expect(made.features[n]?.properties).toMatchObject({
        number: n + 1,
        heading: heading[language],
      });
  });

  it('don’t cross the antimeridian', () => {
    const crossing = made.features.find(({ id }) => id === 'trip-anchorage');
    const trips = made.features.flatMap(({ geometry }) =>
      geometry?.type === 'MultiLineString'
        ? geometry.coordinates
        : geometry?.type === 'LineString'
          ? [geometry.coordinates]
          : [],
    );
    for (const line of trips)
      for (const [n, [longitude]] of line.entries())
        expect(Math.abs(longitude - (line[n - 1]?.[0] ?? longitude))).toBeLessThanOrEqual(180);
    if (crossing) expect(crossing.geometry?.type).toBe('MultiLineString');
    expect(trips.length).toBeGreaterThan(story.trips.length);
  });
});

describe.each(story.languages)('excerpts as Web Annotations (%s)', (language) => {
  const page = `https://atlas.example/dushanbe-2025/${language}/`;
  const made = webAnnotations(story, index, {
    language,
    page,
    articleOf: (one) => `https://atlas.example/stories/article.${one}.txt`,
    directionOf: (one) => localeOf(one).direction,
  });

  it('are a collection as the W3C model has it', () => {
    expect(made).toMatchObject({
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      type: 'AnnotationCollection',
      total: story.excerpts.length,
      first: { type: 'AnnotationPage', partOf: made.id, startIndex: 0 },
    });
    expect(made.first.items).toHaveLength(made.total);
    const ids = made.first.items.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of [made.id, made.first.id, ...ids]) expect(() => new URL(id)).not.toThrow();
  });

  it('have bodies that the model knows', () => {
    for (const { type, motivation, body } of made.first.items) {
      expect(type).toBe('Annotation');
      expect(['identifying', 'describing']).toContain(motivation);
      for (const one of body)
        if (one.type === 'TextualBody')
          expect(one).toMatchObject({ value: expect.stringMatching(/\S/), language });
        else expect(one).toMatchObject({ type: 'SpecificResource', purpose: 'identifying' });
    }
  });

  it('have selectors that lead back into the article, by words and by position', () => {
    for (const { id, target } of made.first.items) {
      const passage = id.split('=')[1] ?? '';
      expect(target.length).toBe(language === story.original ? 1 : 2);
      for (const { source, selector } of target) {
        const text = story.articles[source.language]?.text ?? '';
        const [quote, position] = selector;
        if (quote?.type !== 'TextQuoteSelector' || position?.type !== 'TextPositionSelector')
          throw new Error('selectors');
        const found = match(text, quote);
        expect(found).toEqual([spanAt(text, position)]);
        expect(text.slice(found[0]?.start, found[0]?.end)).toBe(
          index.passage(source.language, passage)?.text,
        );
      }
    }
  });
});

test.each([
  ['en', 'Putin in Dushanbe', '24 November 2026'],
  ['ar', 'بوتين في دوشنبه', '24 نوفمبر 2026'],
  ['ru', 'Путин в Душанбе', '24 ноября 2026'],
])('a citation says what, where and when (%s)', (language, title, seen) => {
  const address = 'https://atlas.example/?country=MNG';
  const text = citationOf(story, language, address, '2026-11-24');
  for (const part of [title, address, seen]) expect(text).toContain(part);
});
