/** A story that is odd and can be read becomes pages: nothing throws, nothing is undefined, no text becomes markup. */
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { readMapFiles } from '../../src/publish/mapFiles';
import { storyPage } from '../../src/publish/page';
import { type PackedMap, packedMap, pageContents } from '../../src/publish/site';
import { readStory } from '../../src/story/readStory';
import type { Story } from '../../src/story/story';
import { isShowable } from '../../src/story/unwanted';
import { type Folder, norwayTokyo } from '../story/folders';
import { mutated, mutations, oddText } from '../story/hostile';

const good = norwayTokyo();
/** The story's countries, a member of its layer, and one across the antimeridian. */
const drawn = ['NOR', 'JPN', 'SWE', 'FJI'];
let map: PackedMap;

beforeAll(async () => {
  const files = await readMapFiles('geo/layers');
  const features = files.countries.features.filter(({ id }) => drawn.includes(String(id)));
  map = packedMap({ ...files, countries: { ...files.countries, features } });
});

function pagesOf(story: Story): string[] {
  const links = {
    fetched: () => 'c.json',
    storyFolder: './',
    storyFiles: [],
    nextCountries: 'd.json',
    workers: [],
    fineMap: 'a.json',
    names: () => 'b.json',
  };
  const assets = {
    beforePaint: 'aim()',
    beforeScripts: 'keep()',
    scripts: [],
    modules: [],
    styles: [],
    firstStyles: '',
    nextStyles: '',
    fonts: [],
    icon: 'icon.svg',
  };
  return [...pageContents(map, story, links).values()].map((content) => storyPage(content, assets));
}

function check(story: Story): void {
  for (const page of pagesOf(story)) {
    expect(isShowable(page)).toBe(true);
    expect(page).not.toMatch(/NaN|Infinity|\bundefined\b|\[object /);
    expect(page.match(/<script( id="aim")?>/g)).toHaveLength(3);
    expect(page).not.toMatch(/<img|href="javascript:/);
  }
}

/** The folder with the text in place of all that its story says beside the article. */
function saying(text: string): Folder {
  const json = JSON.parse(good['story.json'] ?? '', (_, value) =>
    typeof value?.en === 'string' && typeof value?.ar === 'string' && value.en !== 'article.en.txt'
      ? { en: text, ar: text }
      : value,
  );
  return { ...good, 'story.json': JSON.stringify(json) };
}

test('odd words everywhere', () => {
  fc.assert(
    fc.property(oddText, (text) => {
      const { story, problems } = readStory(saying(text));
      expect(problems).toEqual([]);
      expect(story?.annotations[0]?.heading.en).toBe(text);
      check(story ?? expect.fail());
    }),
    { numRuns: 12 },
  );
});

test.each([
  ['one very long word', 'x'.repeat(600)],
  ['a long word without a joint, in Arabic', 'ط'.repeat(600)],
  ['many short words', 'a '.repeat(300)],
  ['marks upon marks', `x${'\u0301'.repeat(599)}`],
  ['nothing to be seen', '\u200b'],
  ['characters beyond the basic plane', '🏔'.repeat(300)],
])('%s everywhere', (_, text) => {
  check(readStory(saying(text)).story ?? expect.fail());
});

const position = fc.tuple(
  fc.oneof(fc.constantFrom(-180, 0, 180), fc.double({ min: -180, max: 180, noNaN: true })),
  fc.oneof(fc.constantFrom(-90, 0, 90), fc.double({ min: -90, max: 90, noNaN: true })),
);
const when = fc.constantFrom('0000', '9999-12', '0001-01-01/9999-12-31', '2024', '2024-02-29');

test('places and dates at the ends of the Earth and of the calendar', () => {
  fc.assert(
    fc.property(position, position, when, fc.boolean(), (from, to, date, still) => {
      const json = JSON.parse(good['story.json'] ?? '');
      json.places[0].at = from;
      json.places[1].at = still ? from : to;
      json.trips[0].date = date;
      json.annotations[0].date.date = date;
      const { story, problems } = readStory({ ...good, 'story.json': JSON.stringify(json) });
      expect(problems).toEqual([]);
      check(story ?? expect.fail());
    }),
    { numRuns: 12 },
  );
});

const share = fc.double({ min: 0, max: 0.999999, noNaN: true });
const changes = fc.array(fc.tuple(share, mutations), { minLength: 1, maxLength: 2 });

test('whatever is left of a story to which anything was done', () => {
  fc.assert(
    fc.property(fc.constantFrom('story.json', 'memberships.json'), changes, (file, made) => {
      const { story } = readStory(mutated(good, file, made));
      if (story) check(story);
    }),
    { numRuns: 30 },
  );
});
