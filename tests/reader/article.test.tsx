/** The article as it stands in the page: its characters, its mentions, and its margin. */
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Article, type ArticleProps } from '../../src/reader/Article';
import { readStory } from '../../src/story/readStory';
import type { Story } from '../../src/story/story';
import { indexStory } from '../../src/story/storyIndex';
import { dushanbe } from '../story/folders';

const read = readStory(dushanbe()).story;
if (!read) throw new Error('the default story could not be read');
const story = read;
const nothing = () => {};

function markup(changed: Partial<ArticleProps> = {}): string {
  const shown = changed.story ?? story;
  const props: ArticleProps = {
    story: shown,
    index: indexStory(shown),
    language: 'en',
    chosen: undefined,
    annotation: undefined,
    passage: undefined,
    pointed: undefined,
    following: false,
    countryName: (code) => `name of ${code}`,
    onCountry: nothing,
    onAnnotation: nothing,
    onPassage: nothing,
    onPoint: nothing,
    onFollowing: nothing,
    onFollow: nothing,
    ...changed,
  };
  return renderToStaticMarkup(<Article {...props} />);
}

/** What stands beside a paragraph, up to the next one. */
function marginOf(page: string, paragraph: number): string {
  const [, after = ''] = page.split(`<p id="p${paragraph}"`);
  return after.slice(after.indexOf('</p>'), after.indexOf('<p id=') >>> 0);
}
const textOf = (html: string) =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
/** Its texts that the style sheet has lit, with the class as its name in the module. */
const lit = (page: string) =>
  [...page.matchAll(/<span[^>]*class="[^"]*lit[^"]*"[^>]*>(.*?)<\/span>/g)].map(([, text]) =>
    textOf(text ?? ''),
  );

describe.each(['ar', 'en'])('in %s', (language) => {
  it('each paragraph has its characters and nothing else', () => {
    const texts = [...markup({ language }).matchAll(/<p id="p\d+"[^>]*>(.*?)<\/p>/gs)].map(
      ([, html]) => html?.replace(/<[^>]*>/g, '').replaceAll('&quot;', '"'),
    );
    expect(texts.join('\n\n')).toBe(story.articles[language]?.text.trim());
  });

  it('has no style attribute, and no id twice', () => {
    const page = markup({ language });
    const ids = [...page.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(page).not.toMatch(/ style="/);
  });
});

describe('the margin', () => {
  it('leads to its paragraph and to the annotations that quote it', () => {
    const margin = marginOf(markup(), 8);
    expect(margin).toContain('href="?passage=p8#p8"');
    expect(margin).toContain('href="?annotation=afghan-border#annotation-afghan-border"');
    expect(margin).toContain('href="?annotation=military-base#annotation-military-base"');
    expect(textOf(margin)).toContain('Paragraph 8');
  });

  it('counts the places that the paragraph mentions, and names them', () => {
    expect(textOf(marginOf(markup(), 8))).toContain('3 places name of RUS name of TJK name of AFG');
    expect(textOf(marginOf(markup({ language: 'ar' }), 10))).toContain('مكان واحد');
    expect(marginOf(markup(), 5)).not.toContain('<details');
  });

  it('leaves out a country that the map doesn’t know', () => {
    const countryName = (code: string) => (code === 'AFG' ? undefined : code);
    expect(textOf(marginOf(markup({ countryName }), 8))).toContain('2 places RUS TJK');
  });

  it('says of many annotations how many more there are', () => {
    const [first] = story.annotations.filter(({ id }) => id === 'mongolia-visit');
    if (!first) throw new Error('no such annotation');
    const many: Story = {
      ...story,
      annotations: Array.from({ length: 5000 }, (_, n) => ({ ...first, id: `a${n}` })),
    };
    const margin = marginOf(markup({ story: many }), 10);
    expect(margin.match(/href="\?annotation=/g)).toHaveLength(3);
    expect(textOf(margin)).toContain('4997 more annotations');
  });
});

describe('what is pointed at', () => {
  it('lights its mentions and no others', () => {
    expect(lit(markup())).toEqual([]);
    expect(lit(markup({ pointed: { country: 'MNG' } }))).toEqual(['Mongolia']);
    expect(lit(markup({ pointed: { place: 'dushanbe' } }))).toEqual(['Dushanbe']);
    expect(lit(markup({ pointed: { place: 'moscow' } }))).toEqual(['Moscow', 'Moscow']);
    expect(lit(markup({ pointed: { region: 'central-asia' } }))).toEqual([
      'Central Asia',
      'Central Asia',
    ]);
  });

  it('lights a capital with the country for which it stands', () => {
    const russia = lit(markup({ pointed: { country: 'RUS' } }));
    expect(russia).toContain('Moscow');
    expect(russia).toContain('Russian');
    expect(russia).not.toContain('Dushanbe');
  });

  it('lights the sentences that an annotation quotes, rather than those of what is chosen', () => {
    const page = markup({ chosen: 'MNG', pointed: { annotation: 'afghan-border' } });
    expect(page).toMatch(/<span id="p8s1" class="[^"]*lit/);
    expect(page).not.toMatch(/<span id="p10s1" class/);
  });
});

it('a region that a layer shows can be reached by keyboard; one that none shows can’t', () => {
  expect(markup()).toMatch(/<span role="button" tabindex="0"[^>]*>Central Asia</);
  expect(markup()).toMatch(/<span class="[^"]*">Soviet Union</);
});

it('the switch says whether it is on', () => {
  expect(markup()).toMatch(/role="switch" aria-checked="false"/);
  expect(markup({ following: true })).toMatch(/role="switch" aria-checked="true"/);
});
