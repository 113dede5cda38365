/** The default story against its article: every quote, every mention, every name. */
import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { passagesIn } from '../../src/story/passages';
import { readStory } from '../../src/story/readStory';
import type { Quote } from '../../src/story/story';
import { indexStory } from '../../src/story/storyIndex';
import { dushanbe, readText } from './folders';

const files = dushanbe();
const { story, problems } = readStory(files);
if (!story) throw new Error('the default story could not be read');
const index = indexStory(story);
const arabic = files['article.ar.txt'] ?? '';
const english = files['article.en.txt'] ?? '';
const russian = files['article.ru.txt'] ?? '';

test('the article is the one that was handed over, byte for byte', () => {
  const bytes = Buffer.from(readText('public/stories/dushanbe-2025/article.ar.txt'));
  expect(createHash('sha256').update(bytes).digest('hex')).toBe(
    '92cd840c0ca031c0c252b162b2f8c7c3179f388d6470dc30090e16bbf41a0485',
  );
  expect(arabic).toHaveLength(2393);
});

test('nothing is wrong with it', () => {
  expect(problems).toEqual([]);
});

test('thirteen paragraphs, fourteen sentences, the same in every language', () => {
  const ids = passagesIn(story.articles.ar ?? expect.fail()).map(({ id }) => id);
  expect(ids).toHaveLength(14);
  expect(ids.at(-1)).toBe('p13s2');
  expect(index.passage('ar', 'p13s2')?.text).toMatch(/^ولأن الولايات المتحدة/);
  expect(story.languages.join(' ')).toBe('ar en ru');
  for (const language of story.languages) {
    const article = story.articles[language] ?? expect.fail(language);
    expect(article.paragraphs, language).toHaveLength(13);
    expect(passagesIn(article).map(({ id }) => id)).toEqual(ids);
  }
});

const factsOf = (facts: readonly { quotes: readonly Quote[] }[]) =>
  facts.flatMap(({ quotes }) => quotes);
const quotes = [
  ...story.excerpts,
  ...story.mentions,
  ...factsOf([story.title, story.date]),
  ...story.annotations.flatMap(({ date, facts, claim }) =>
    factsOf([...(date ? [date] : []), ...facts, ...(claim?.figures ?? []).map(({ fact }) => fact)]),
  ),
];

test('every quote stands in every article, word for word, within its sentence', () => {
  for (const language of story.languages) {
    const { text } = story.articles[language] ?? expect.fail(language);
    for (const quote of quotes) {
      const span = quote.spans[language] ?? expect.fail(`${quote.passage} ${quote.exact.ar}`);
      expect(text.slice(span.start, span.end)).toBe(quote.exact[language]);
      const passage = index.passage(language, quote.passage) ?? expect.fail(quote.passage);
      expect(passage.start <= span.start && span.end <= passage.end).toBe(true);
    }
  }
});

test('the quotes are counted, and all are verified', () => {
  const counted = quotes.length - story.mentions.length;
  expect(index.quotes).toEqual({ total: counted, verified: counted });
  expect(counted).toBe(58);
});

/** Another letter in place of the one in the middle. */
function withOneLetterChanged(text: string, at: number): string {
  return text.slice(0, at) + (text[at] === 'ق' ? 'ف' : 'ق') + text.slice(at + 1);
}

test.each(story.excerpts.map((excerpt, n) => [excerpt.passage, n] as const))(
  'one letter changed in %s of the article is a problem',
  (id, n) => {
    const { start, end } = index.passage('ar', id) ?? expect.fail(id);
    const article = withOneLetterChanged(arabic, Math.floor((start + end) / 2));
    const read = readStory({ ...files, 'article.ar.txt': article });
    const where = `story.json › passages[${n}].selectors.ar`;
    expect(read.problems).toContainEqual(
      expect.objectContaining({ kind: 'quote-not-found', severity: 'fault', where }),
    );
    const { total, verified } = indexStory(read.story ?? expect.fail()).quotes;
    expect(verified).toBeLessThan(total);
  },
);

test.each(story.excerpts.map((excerpt, n) => [excerpt.passage, n] as const))(
  'one letter changed in the excerpt %s is a problem',
  (_, n) => {
    const json = JSON.parse(files['story.json'] ?? '');
    const selector = json.passages[n].selectors.ar[0];
    selector.exact = withOneLetterChanged(selector.exact, 5);
    const read = readStory({ ...files, 'story.json': JSON.stringify(json) });
    const where = `story.json › passages[${n}].selectors.ar`;
    expect(read.problems).toEqual([
      expect.objectContaining({ kind: 'quote-not-found', severity: 'fault', where }),
    ]);
  },
);

/** By hand, from the article: the sentences that name a country, and those that only mean it. */
test.each([
  ['TJK', 'p1s1 p2s1 p3s1 p8s1 p9s1 p11s1', 'p6s1 anaphor'],
  [
    'RUS',
    'p2s1 p3s1 p7s1 p8s1 p12s1',
    'p1s1 adjective, p9s1 adjective metonym, p11s1 adjective, p13s1 metonym',
  ],
  ['UKR', 'p2s1 p9s1 p11s1 p13s1', ''],
  ['KAZ', 'p3s1', ''],
  ['KGZ', 'p3s1', ''],
  ['TKM', 'p3s1', ''],
  ['UZB', 'p3s1', ''],
  ['ARM', 'p4s1', ''],
  ['AZE', 'p4s1', ''],
  ['BLR', 'p4s1', ''],
  ['AFG', 'p8s1', ''],
  ['MNG', 'p10s1', ''],
  ['USA', 'p13s2', 'p13s1 adjective part'],
])('%s is named in %s', (country, named, meant) => {
  const excerpts = index.excerptsOf(country);
  expect(excerpts.named.join(' ')).toBe(named);
  const others = excerpts.meant.map(({ passage, as, also }) => [passage, as, ...also].join(' '));
  expect(others.join(', ')).toBe(meant);
  expect(index.timesNamed(country)).toBe(excerpts.named.length);
});

test('thirteen countries are named, in this order, and each has its part', () => {
  const named = 'TJK RUS UKR KAZ KGZ TKM UZB ARM AZE BLR AFG MNG USA';
  expect(index.namedCountries.join(' ')).toBe(named);
  expect(story.countries.map(({ code }) => code).join(' ')).toBe(named);
});

test('a country that the article leaves out has no excerpts', () => {
  expect(index.excerptsOf('MDA')).toEqual({ named: [], meant: [] });
  expect(index.excerptsOf('constructor')).toEqual({ named: [], meant: [] });
});

/** Words that mean a country or a region, with a single conjunction or preposition before them. */
const ARABIC_WORDS =
  /(?<!\p{L})[وفبلك]?(?:طاجيكستان|روسيا|الروسي(?:ة)?|موسكو|أوكرانيا|كازاخستان|قيرغيزستان|تركمانستان|أوزبكستان|أرمينيا|أذربيجان|بيلاروس|أفغانستان|منغوليا|الولايات المتحدة|الأمريكي(?:ة)?|ألاسكا|البلاد|هذا البلد|دوشنبه|آسيا الوسطى|الغرب|الغربية|السوفيتي(?:ة)?|السوفييتي|السوفييت|رابطة الدول المستقلة)(?!\p{L})/gu;
const ENGLISH_WORDS =
  /\b(?:Tajikistan|Russian?|Moscow|Ukraine|Kazakhstan|Kyrgyzstan|Turkmenistan|Uzbekistan|Armenia|Azerbaijan|Belarus|Afghanistan|Mongolia|United States|American|Alaska|the country|this country|Dushanbe|Central Asia|West(?:ern)?|Soviet|Commonwealth of Independent States)\b/g;
const RUSSIAN_WORDS =
  /(?<!\p{L})(?:Таджикистан\p{L}*|Росси[яиюей]+|[Рр]оссийск\p{L}+|Москв\p{L}+|Украин\p{L}+|Казахстан\p{L}*|Киргизи\p{L}+|Туркменистан\p{L}*|Узбекистан\p{L}*|Армени\p{L}+|Азербайджан\p{L}*|Беларус\p{L}+|Афганистан\p{L}*|Монголи\p{L}+|Соединенн\p{L}+ Штат\p{L}+|американск\p{L}+|Аляск\p{L}+|страну|этой стране|Душанбе|Центральной Азии|Запад\p{L}*|западн\p{L}+|Советск\p{L}+|советск\p{L}+|Содружества Независимых Государств)(?!\p{L})/gu;

test.each([
  ['ar', arabic, ARABIC_WORDS, 45],
  ['en', english, ENGLISH_WORDS, 45],
  ['ru', russian, RUSSIAN_WORDS, 45],
] as const)(
  'in %s every such word is within a mention, and every mention is such words',
  (language, text, words, count) => {
    const spans = story.mentions.map((mention) => mention.spans[language] ?? expect.fail());
    const found = [...text.matchAll(words)];
    for (const { 0: word, index: start } of found) {
      const end = start + word.length;
      expect(spans, word).toContainEqual(
        expect.toSatisfy((span) => span.start <= start && end <= span.end),
      );
    }
    expect(found).toHaveLength(count);
    expect(spans).toHaveLength(count);
    for (const { start, end } of spans) {
      expect(/[\p{L}\p{N}]/u.test(text[start - 1] ?? ' '), 'begins within a word').toBe(false);
      expect(/[\p{L}\p{N}]/u.test(text[end] ?? ' '), 'ends within a word').toBe(false);
    }
  },
);

test('the West and the Soviet Union are mentions of no country', () => {
  const regions = story.mentions.filter(
    ({ region }) => region === 'west' || region === 'soviet-union',
  );
  expect(regions).toHaveLength(7);
  expect(regions.every(({ country, place }) => country === undefined && place === undefined)).toBe(
    true,
  );
});

test('mentions come in article order, with their spans', () => {
  const marked = index
    .mentionsIn('ar', 'p3s1')
    .map(({ span }) => arabic.slice(span.start, span.end));
  expect(marked.join(' ')).toBe(
    'دوشنبه طاجيكستان روسيا السوفيتية آسيا الوسطى كازاخستان وقيرغيزستان وتركمانستان وأوزبكستان',
  );
  expect(index.mentionsIn('en', 'p13s1').map(({ mention }) => mention.as)).toEqual([
    'adjective',
    'part',
    'name',
    'metonym',
    'name',
  ]);
});

test('the twelve annotations, each with a date of the precision that its source gives', () => {
  expect(story.annotations.map(({ id, date }) => [id, date?.date, date?.kind])).toEqual([
    ['state-visit', '2025-10-08/2025-10-10', 'derived'],
    ['central-asia-summit', '2025-10-09', 'reference'],
    ['cis-meeting', '2025-10-10', 'derived'],
    ['afghan-border', undefined, undefined],
    ['military-base', undefined, undefined],
    ['rahmon-rule', '1992', 'stated'],
    ['sanctions', undefined, undefined],
    ['icc-warrant', '2023', 'stated'],
    ['mongolia-visit', '2024-09', 'stated'],
    ['hrw-call', '2025-10-08', 'derived'],
    ['alaska-summit', '2025-08', 'derived'],
    ['ukraine-forces', '2022-02', 'stated'],
  ]);
});

test('each annotation fits two short lines on the map', () => {
  for (const { id, body } of story.annotations)
    for (const language of story.languages)
      expect(body[language]?.length, `${id} ${language}`).toBeLessThanOrEqual(75);
});

test('three trips begin in Moscow, and one is the story’s', () => {
  expect(story.trips.map(({ from, to, current }) => [from, to, current])).toEqual([
    ['moscow', 'dushanbe', true],
    ['moscow', 'ulaanbaatar', false],
    ['moscow', 'anchorage', false],
  ]);
  expect(story.places).toHaveLength(15);
});

test('the English translation keeps its terms', () => {
  const text = (id: string) => index.passage('en', id)?.text;
  expect(text('p1s1')).toContain('state visit');
  expect(text('p2s1')).toContain('military operations');
  expect(text('p4s1')).toMatch(/^Next Friday.*a wider meeting.*loose alliance.*a number of/);
  expect(text('p9s1')).toContain('on charges of committing alleged war crimes');
  expect(text('p10s1')).toContain('official visit');
  expect(text('p12s1')).toContain('continues to refuse to recognise the jurisdiction');
  expect(text('p13s1')).toContain('first visit to the West since Moscow sent its forces');
  expect(text('p13s2')).toContain('in any way obliged');
  expect(english).toBe(english.normalize('NFC').trim());
});

test('the Russian translation keeps its terms', () => {
  const text = (id: string) => index.passage('ru', id)?.text;
  expect(text('p1s1')).toMatch(/сегодня, в среду, .*государственный визит.* стран, /);
  expect(text('p2s1')).toMatch(/и другие связи.*широких западных санкций.*военных операций/);
  expect(text('p3s1')).toMatch(/проведет переговоры.*саммит.*бывших советских республик/);
  expect(text('p4s1')).toMatch(/^В ближайшую пятницу.*более широкую встречу.*альянса.* ряд /);
  expect(text('p5s1')).toMatch(/бывших советских лидеров.*около 33 лет/);
  expect(text('p6s1')).toMatch(
    /после .*войны.*подавил или оттеснил на обочину все формы.*впоследс/,
  );
  expect(text('p7s1')).toContain('пока только четверть века');
  expect(text('p8s1')).toMatch(/военную базу.*достаточными мерами.*1300 километров \(810 миль\)/);
  expect(text('p9s1')).toContain('по обвинению в совершении предполагаемых военных преступлений');
  expect(text('p10s1')).toMatch(/официальный визит в Монголию.*членом суда/);
  expect(text('p12s1')).toMatch(/по-прежнему отказывается признавать юрисдикцию.*был вынужден/);
  expect(text('p13s1')).toMatch(/коллегой.*в минувшем августе.*первым визитом на Запад/);
  expect(text('p13s2')).toContain('никоим образом не были обязаны');
  expect(russian).not.toMatch(/на Украин|ё/);
  expect(russian).toBe(russian.normalize('NFC').trim());
});
