/** The moments of a story: their dates, the days shown, their order. */
import { describe, expect, it, test } from 'vitest';
import { momentAt, momentsOf } from '../../src/story/moments';
import { readStory } from '../../src/story/readStory';
import type { Annotation, Edtf, Fact, Story } from '../../src/story/story';
import { dushanbe } from './folders';

const { story } = readStory(dushanbe());
if (!story) throw new Error('the default story could not be read');

test('the default story, by its dates, with the days that the map shows', () => {
  const shown = momentsOf(story).map(({ date, day, annotations }) => [
    date,
    day,
    ...annotations.map(({ id }) => id),
  ]);
  expect(shown).toEqual([
    ['1992', '1992-12-31', 'rahmon-rule'],
    ['2022-02', '2022-02-28', 'ukraine-forces'],
    ['2023', '2023-03-17', 'icc-warrant'],
    ['2024-09', '2024-09-03', 'mongolia-visit'],
    ['2025-08', '2025-08-15', 'alaska-summit'],
    ['2025-10-08', '2025-10-08', 'state-visit', 'hrw-call'],
    ['2025-10-09', '2025-10-09', 'central-asia-summit'],
    ['2025-10-10', '2025-10-10', 'cis-meeting'],
  ]);
});

test('a moment is found by its date, the story’s own without one', () => {
  expect(momentAt(story, '2024-09')?.day).toBe('2024-09-03');
  expect(momentAt(story, undefined)?.date).toBe('2025-10-08');
  expect(momentAt(story, '2024')).toBeUndefined();
  expect(momentAt(story, '2025-10-08/2025-10-10')).toBeUndefined();
});

const fact = (kind: Fact['kind'], date?: Edtf): Fact => ({
  kind,
  text: {},
  quotes: [],
  ...(date && { date }),
});

function withDates(dates: readonly (readonly [Edtf | undefined, ...Fact[]])[]): Story {
  const [any] = story?.annotations ?? [];
  const annotations = dates.map(([date, ...facts], index): Annotation => {
    const { date: _, ...undated } = any ?? expect.fail();
    const id = `a${index}`;
    return date
      ? { ...undated, id, facts, date: { ...fact('stated'), date } }
      : { ...undated, id, facts };
  });
  return { ...(story ?? expect.fail()), annotations };
}

describe('any story', () => {
  it('without dated annotations has its own day, and no more', () => {
    expect(momentsOf(withDates([[undefined, fact('reference', '2025-01-01')]]))).toEqual([
      { date: '2025-10-08', day: '2025-10-08', annotations: [] },
    ]);
  });

  it('keeps precisions apart', () => {
    const dates = withDates([['2025-10'], ['2025'], ['2025-10-08']]);
    expect(momentsOf(dates).map(({ date, day }) => [date, day])).toEqual([
      ['2025-10-08', '2025-10-08'],
      ['2025-10', '2025-10-31'],
      ['2025', '2025-12-31'],
    ]);
  });

  it('shows an interval at its start', () => {
    const [moment] = momentsOf(withDates([['2024-02/2025-03']]));
    expect([moment?.date, moment?.day]).toEqual(['2024-02', '2024-02-29']);
  });

  it.each<readonly [string, Fact[], string]>([
    ['a day within', [fact('reference', '2024-05-06')], '2024-05-06'],
    ['days within', [fact('reference', '2024-05-06/2024-05-08')], '2024-05-08'],
    [
      'the last of two',
      [fact('reference', '2024-05-06'), fact('reference', '2024-02-01')],
      '2024-05-06',
    ],
    ['not a month', [fact('reference', '2024-05')], '2024-12-31'],
    ['not a day outside', [fact('reference', '2023-05-06')], '2024-12-31'],
    ['not days that lead out', [fact('reference', '2024-12-30/2025-01-02')], '2024-12-31'],
    ['not what is stated', [fact('stated', '2024-05-06')], '2024-12-31'],
  ])('shows a year on the exact day of a reference fact: %s', (_, facts, day) => {
    expect(momentsOf(withDates([['2024', ...facts]]))[0]?.day).toBe(day);
  });
});
