/** The timeline as it is prerendered: what it says, and how much of it, for few moments and many. */
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Timeline } from '../../src/reader/Timeline';
import { type Moment, momentAt, momentsOf } from '../../src/story/moments';
import { readStory } from '../../src/story/readStory';
import { dushanbe } from '../story/folders';

const { story } = readStory(dushanbe());
if (!story) throw new Error('the default story could not be read');
const own = momentAt(story, undefined) ?? expect.fail();

function html(moments: readonly Moment[], moment: Moment = own, language = 'en'): string {
  const props = { story: story ?? expect.fail(), language, moments, moment, onMoment: () => {} };
  return renderToStaticMarkup(<Timeline {...props} />);
}

const count = (text: string, part: RegExp) => text.match(part)?.length ?? 0;
const years = (number: number): Moment[] =>
  Array.from({ length: number }, (_, index) => ({
    date: String(1900 + index),
    day: `${1900 + index}-12-31`,
    annotations: own.annotations,
  }));

test('the default story: a slider over eight stops, its gaps named', () => {
  const page = html(momentsOf(story));
  expect(page).toContain('max="7"');
  expect(page).toContain('value="5"');
  expect(page).toContain('aria-valuetext="8 October 2025: State visit to Dushanbe, and 1 more"');
  expect(count(page, /<li/g)).toBe(8);
  expect(count(page, /aria-current="date"/g)).toBe(1);
  expect(page).toContain('>30 years<');
  expect(page).toContain('>11 months<');
});

test('in Arabic too', () => {
  const page = html(momentsOf(story), momentAt(story, '2024-09'), 'ar');
  expect(page).toContain('aria-valuetext="سبتمبر 2024: زيارة رسمية إلى منغوليا"');
  expect(page).toContain('>30 عاما<');
  expect(page).toContain('>11 شهرا<');
});

test('only the slider and the buttons beside it are stops of the Tab key', () => {
  const page = html(momentsOf(story));
  expect(count(page, /<button/g) - count(page, /tabindex="-1"/g)).toBe(3);
});

test('no style stands in the page, which its policy would refuse', () => {
  expect(html(momentsOf(story))).not.toContain('style=');
});

test('no moments, one, two, sixty', () => {
  expect(html([])).toBe('');
  const [one, two, sixty] = [1, 2, 60].map((number) => {
    const moments = years(number);
    return html(moments, moments[0]);
  });
  expect(one).toContain('State visit to Dushanbe');
  expect(one).not.toMatch(/<button|<input/);
  expect(count(two ?? '', /<li/g)).toBe(2);
  expect(sixty).toContain('max="59"');
  expect(count(sixty ?? '', /<li/g)).toBe(0);
  expect(sixty).toContain('>1959<');
});
