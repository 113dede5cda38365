import { describe, expect, it } from 'vitest';
import { annotationBlocks } from '../../src/drawing/annotationBlock';
import type { AnnotationCandidate } from '../../src/drawing/candidate';
import { wrapped } from '../../src/drawing/wrapped';
import { candidates, measureIn } from './mapOfWords';

const annotation: AnnotationCandidate = {
  id: 'annotation-a',
  role: 'annotation',
  annotation: 'a',
  number: 1,
  heading: 'State visit',
  date: '8–10 October 2025',
  body: 'A body that takes two lines and not one word more than that.',
  label: 'State visit, 8–10 October 2025',
  at: [0, 0],
  priority: 1,
};
const narrow = (text: string) => text.length * 6;

describe('an annotation’s block', () => {
  it('has its body on two lines at most, as even as they can be', () => {
    const [block, heading] = annotationBlocks(annotation, narrow, 230);
    expect(block?.form).toBe('block');
    expect(block?.layout.rows.map(({ style }) => style)).toEqual([
      'heading',
      'date',
      'body',
      'body',
    ]);
    expect(heading?.form).toBe('heading');
    expect(heading?.layout.rows.map(({ style }) => style)).toEqual(['heading', 'date']);
  });

  it('goes without a body that needs more, and is none if the heading does', () => {
    const long = { ...annotation, body: `${annotation.body} ${annotation.body}` };
    expect(annotationBlocks(long, narrow, 230).map(({ form }) => form)).toEqual(['heading']);
    const word = { ...annotation, heading: 'W'.repeat(90) };
    expect(annotationBlocks(word, narrow, 230)).toEqual([]);
  });

  it.each(['ar', 'en'] as const)('is no wider than asked in the story itself (%s)', (language) => {
    for (const widest of [170, 230])
      for (const one of candidates[language])
        if (one.role === 'annotation')
          for (const { layout } of annotationBlocks(one, measureIn(language), widest)) {
            expect(layout.width).toBeLessThanOrEqual(widest + 4);
            expect(layout.rows.filter(({ style }) => style === 'heading').length).toBeLessThan(3);
            expect(layout.rows.filter(({ style }) => style === 'body').length).toBeLessThan(3);
          }
  });
});

describe('a wrapped text', () => {
  it('keeps its words, and breaks only between them', () => {
    expect(wrapped('one two', 100, narrow)).toEqual(['one two']);
    expect(wrapped('one two three four', 40, narrow)).toEqual(['one two', 'three four']);
    expect(wrapped('unbreakable', 10, narrow)).toEqual(['unbreakable']);
  });
});
