/** The way into the tour, over the map; and its card, once a step is taken. */
import { memo, useEffect, useRef } from 'react';
import type { Language, Story } from '../story/story';
import type { StoryIndex } from '../story/storyIndex';
import { catalogueOf } from '../words/catalogues';
import { numberText } from '../words/numbers';
import style from './Tour.module.css';
import { TourCard } from './TourCard';

export interface TourProps {
  readonly story: Story;
  readonly index: StoryIndex;
  readonly language: Language;
  /** The step that is taken, from 1. */
  readonly step: number | undefined;
  /** The step that the reader has left, to go on from. */
  readonly left: number | undefined;
  readonly onStep: (step: number | undefined) => void;
  readonly onPassage: (passage: string) => void;
}

export const Tour = memo(function Tour(props: TourProps) {
  const { story, language, step, left, onStep } = props;
  const words = catalogueOf(language);
  const opener = useRef<HTMLButtonElement>(null);
  const before = useRef(step);
  useEffect(
    function leadTheReaderBack() {
      const leaving = before.current !== undefined && step === undefined;
      before.current = step;
      // Whoever left for something else has the focus there.
      const lost = document.activeElement === null || document.activeElement === document.body;
      if (leaving && lost) opener.current?.focus({ preventScroll: true });
    },
    [step],
  );
  const taken = step === undefined ? undefined : story.tour[step - 1];
  if (step !== undefined && taken) return <TourCard {...props} number={step} step={taken} />;
  const last = story.tour.length;
  if (last === 0) return null;
  // Whoever has come to its end begins anew.
  const going = left !== undefined && left >= 1 && left < last ? left : undefined;
  return (
    <button
      type="button"
      id="tour"
      ref={opener}
      className={style.opener}
      data-over-map
      onClick={() => onStep(going ?? 1)}
    >
      {going === undefined
        ? words.tour.begin
        : words.tour.resume(numberText(words, going), numberText(words, last))}
    </button>
  );
});
