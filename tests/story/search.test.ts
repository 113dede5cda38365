import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { atOnce } from '../../src/drawing/atOnce';
import { readStory } from '../../src/story/readStory';
import { wordsIn } from '../../src/story/search/folded';
import { editsWithin } from '../../src/story/search/near';
import { type Found, indexing, search } from '../../src/story/search/search';
import type { Language } from '../../src/story/story';

const folder = `${import.meta.dirname}/../../public/stories/dushanbe-2025`;
const files = Object.fromEntries(
  readdirSync(folder).map((name) => [name, readFileSync(`${folder}/${name}`, 'utf8')]),
);
const { story } = readStory(files);
if (!story) throw new Error('no story');
const map = JSON.parse(
  readFileSync(`${import.meta.dirname}/../../geo/layers/countries.geojson`, 'utf8'),
) as { features: { id: string; properties: { names: Record<Language, string> } }[] };

const indexes = new Map(
  story.languages.map((language) => {
    const countries = map.features.map(({ id, properties }) => ({
      code: id,
      name: properties.names[language] ?? id,
    }));
    return [language, atOnce(indexing({ story, language, countries }))];
  }),
);

function find(language: Language, query: string): Found {
  const searched = indexes.get(language);
  if (!searched) throw new Error(language);
  return search(searched, query);
}

function keys(found: Found, kind?: string): string[] {
  return found.groups
    .filter((group) => kind === undefined || group.kind === kind)
    .flatMap(({ results }) => results.map(({ key }) => key));
}

function marked(found: Found, key: string): string[] {
  const results = found.groups.flatMap((group) => group.results);
  const { text } = results.find((result) => result.key === key) ?? {};
  return text?.marks.map(({ start, end }) => text.text.slice(start, end)) ?? [];
}

describe('a word as it is searched', () => {
  test.each([
    ['١٣٠٠', '1300'],
    ['۱۳۰۰', '1300'],
    ['1,300', '1300'],
    ['1 300', '1300'],
    ['1\u00a0300', '1300'],
    ['1٬300', '1300'],
    ['طاجِيكِستان', 'طاجيكستان'],
    ['طاجيـــكستان', 'طاجيكستان'],
    ['أإآٱ', 'اااا'],
    ['ا\u0654مر', 'امر'],
    ['ىئیة', 'يييه'],
    ['ؤک', 'وك'],
    ['Kyïv', 'kyiv'],
    ['Самолёт', 'самолет'],
    ['новый', 'новый'],
    ['Ｔａｊｉｋ', 'tajik'],
    ['Putin’s', "putin's"],
  ])('%s is %s', (text, folded) => {
    expect(wordsIn(text).map((word) => word.text)).toEqual([folded]);
  });

  it('knows where it stands in the text', () => {
    const text = 'طُول 1,300 كيلومترٍ، ﷲ';
    expect(wordsIn(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'طُول',
      '1,300',
      'كيلومترٍ',
      'ﷲ',
    ]);
  });
});

describe('in Arabic', () => {
  test.each([
    ['أوزبكستان', 'p3s1', 'وأوزبكستان'],
    ['اوزبكستان', 'p3s1', 'وأوزبكستان'],
    ['روسيا', 'p2s1', 'لروسيا'],
    ['قاعدة', 'p8s1', 'بقاعدة'],
    ['١٣٠٠', 'p8s1', '1300'],
    ['1,300', 'p8s1', '1300'],
    ['السوفياتي', 'p1s1', 'السوفيتي'],
    ['السوفيتي', 'p4s1', 'السوفييتي'],
    ['ترمب', 'p13s1', 'ترامب'],
    ['رحمون', 'p5s1', 'رحمان'],
    ['قرغيزستان', 'p3s1', 'وقيرغيزستان'],
    ['بيلاروسيا', 'p4s1', 'وبيلاروس'],
  ])('%s is found in %s as %s', (query, passage, word) => {
    expect(marked(find('ar', query), `passage-${passage}`).join(' ')).toContain(word);
  });

  test.each(['وتين', 'يلاروس', 'ازاخستان', 'اسكا', 'لايات'])(
    '%s is no word: it is within one',
    (query) => {
      expect(keys(find('ar', query))).toEqual([]);
    },
  );

  it('matches from a word’s start', () => {
    const found = find('ar', 'روس');
    expect(keys(found, 'places')).toContain('country-RUS');
    // By what else it is called, and not by its name.
    expect(marked(found, 'country-BLR')).toEqual([]);
    expect(keys(found, 'words')).not.toContain('passage-p4s1');
  });

  test.each([
    ['أمريكا', 'country-USA'],
    ['بيلاروسيا', 'country-BLR'],
    ['قرغيزستان', 'country-KGZ'],
    ['رحمون', 'entity-rahmon'],
    ['Tajikistan', 'country-TJK'],
  ])('%s finds %s', (query, key) => {
    expect(keys(find('ar', query))).toContain(key);
  });
});

describe('in English', () => {
  test.each([
    ['Kazakhstán', 'country-KAZ'],
    ['USA', 'country-USA'],
    ['US', 'country-USA'],
    ['America', 'country-USA'],
    ['Russians', 'country-RUS'],
    ['Putin’s', 'entity-putin'],
    ['HRW', 'entity-human-rights-watch'],
    ['ICC', 'entity-icc'],
    ['Kyrgyzstan', 'country-KGZ'],
    ['Dushanbe', 'place-dushanbe'],
    ['Монголии', 'country-MNG'],
    ['طاجيكستان', 'country-TJK'],
    ['afghan border', 'annotation-afghan-border'],
  ])('%s finds %s', (query, key) => {
    expect(keys(find('en', query))).toContain(key);
  });

  it('has names before what people are called, and both before what the article doesn’t name', () => {
    const places = keys(find('en', 'a'), 'places');
    const of = (key: string) => places.indexOf(key);
    expect(of('country-AFG')).toBeLessThan(of('country-USA'));
    expect(of('country-USA')).toBeLessThan(of('country-ALB'));
  });

  it('finds what stands in another of the story’s languages, and shows it in that', () => {
    const [words] = find('en', 'محادثات').groups;
    expect(words?.results.map(({ text }) => text.language)).toEqual(['ar']);
    expect(marked(find('en', 'محادثات'), 'passage-p3s1')).toEqual(['محادثات']);
  });

  it('finds the sentences that name what was meant', () => {
    expect(keys(find('en', 'HRW'), 'words')).toEqual(['passage-p11s1']);
    expect(marked(find('en', 'HRW'), 'passage-p11s1')).toEqual(['Human Rights Watch']);
  });

  it('wants every word', () => {
    expect(keys(find('en', 'Putin Mongolia'), 'words')).toEqual(['passage-p10s1']);
    expect(keys(find('en', 'Mongolia Alaska'))).toEqual([]);
  });
});

describe('in Russian', () => {
  test.each([
    ['Казахстан', 'country-KAZ'],
    ['Казахстана', 'country-KAZ'],
    ['Казахстане', 'country-KAZ'],
    ['Казахстаном', 'country-KAZ'],
    ['Кыргызстан', 'country-KGZ'],
    ['Киргизии', 'country-KGZ'],
    ['Белоруссия', 'country-BLR'],
    ['США', 'country-USA'],
    ['Рахмонов', 'entity-rahmon'],
    ['МУС', 'entity-icc'],
  ])('%s finds %s', (query, key) => {
    expect(keys(find('ru', query))).toContain(key);
  });

  it('ё is е', () => {
    expect(marked(find('ru', 'трёхдневный'), 'passage-p1s1')).toEqual(['трехдневный']);
  });
});

describe('a miss', () => {
  test.each([
    ['en', 'Tajikstan', 'Tajikistan'],
    ['en', 'Mongoila', 'Mongolia'],
    ['en', 'talks Dushambe', 'talks Dushanbe'],
    ['ar', 'طاجكستان', 'طاجيكستان'],
    ['ru', 'Тажикистан', 'Таджикистан'],
  ])('%s: %s is near %s', (language, query, near) => {
    const found = find(language, query);
    expect(found.groups).toEqual([]);
    expect(found.near).toContain(near);
    expect(find(language, near).groups).not.toEqual([]);
  });

  test.each(['qqqqqqqq', '???', '', 'ab cd'])('%s is near nothing', (query) => {
    expect(find('en', query)).toEqual({ groups: [], near: [] });
  });

  test.each([
    ['abcd', 'abcd', 0],
    ['abcd', 'abdc', 1],
    ['abcd', 'abd', 1],
    ['abcd', 'axxd', 2],
    ['abcd', 'abcdefg', 3],
  ])('%s and %s are %i apart', (one, other, edits) => {
    expect(editsWithin(one, other, 2)).toBe(edits);
  });

  it('a country that the article doesn’t name is found, and said to be unnamed', () => {
    const [places] = find('en', 'Brazil').groups;
    expect(places?.results).toMatchObject([{ key: 'country-BRA', excerpts: 0 }]);
  });
});

test.each(story.languages)('every word of the article finds its sentence (%s)', (language) => {
  for (const { id, text } of story.articles[language]?.paragraphs.flatMap(
    ({ passages }) => passages,
  ) ?? [])
    for (const { start, end } of wordsIn(text)) {
      const word = text.slice(start, end);
      const found = find(language, word);
      expect(keys(found, 'words'), word).toContain(`passage-${id}`);
      expect(marked(found, `passage-${id}`).join(' '), word).toContain(word);
    }
});
