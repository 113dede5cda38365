import { describe, expect, it } from 'vitest';
import { readStory } from '../../src/story/readStory';
import { sightOfStep } from '../../src/story/sight';
import type { Story } from '../../src/story/story';
import { momentIn, shownIn } from '../../src/view/shown';
import { dushanbe, norwayTokyo, patched } from './folders';

const { story } = readStory(dushanbe()) as { story: Story };

describe('the tour of the default story', () => {
  it('has eight or nine steps, each with something to see and a sentence of the article', () => {
    expect([8, 9]).toContain(story.tour.length);
    const ids = story.excerpts.map(({ passage }) => passage);
    for (const step of story.tour) {
      expect(ids).toContain(step.passage);
      const { annotations, countries } = sightOfStep(story, step);
      expect(annotations.length + countries.length).toBeGreaterThan(0);
      for (const language of story.languages) {
        expect(step.heading[language]).toMatch(/\S/);
        expect(step.text[language]).toMatch(/\S/);
      }
    }
    expect(new Set(story.tour.map(({ passage }) => passage)).size).toBe(story.tour.length);
  });

  it('shows each step’s own moment and layers, unless the reader has chosen others', () => {
    const step = story.tour.findIndex(({ passage }) => passage === 'p10s1') + 1;
    const shown = shownIn(story, { step });
    expect(shown.day).toBe('2024-09-03');
    expect(shown.layers.has('icc')).toBe(true);
    expect(shownIn(story, { step, moment: '1992', layers: [] })).toEqual({
      day: '1992-12-31',
      layers: new Set(),
    });
    expect(momentIn(story, { step })?.date).toBe('2024-09');
  });
});

describe('reading a tour', () => {
  const step = {
    heading: { en: 'Arrival', ar: 'الوصول' },
    text: { en: 'A visit.', ar: 'زيارة.' },
    passage: 'p1s1',
  };
  const read = (tour: readonly object[]) =>
    readStory(
      patched(norwayTokyo(), { 'story.json': [{ op: 'add', path: '/tour', value: tour }] }),
    );

  it('takes a step that names nothing but its sentence', () => {
    const { story: read1, problems } = read([step]);
    expect(problems).toEqual([]);
    expect(read1?.tour).toEqual([{ ...step, annotations: [], countries: [] }]);
  });

  it('keeps the good steps beside a bad one', () => {
    const { story: read2, problems } = read([step, { ...step, passage: 'p77s1' }, step]);
    expect(read2?.tour).toHaveLength(2);
    expect(problems).toHaveLength(1);
  });
});
