/** One step of the tour: its words, the sentence that it quotes, and the ways on, back and out. */
import { type KeyboardEvent, useEffect, useRef } from 'react';
import type { Language, Step, Story } from '../story/story';
import type { StoryIndex } from '../story/storyIndex';
import { catalogueOf } from '../words/catalogues';
import { localeOf } from '../words/languages';
import { numberText } from '../words/numbers';
import { Cross } from './Cross';
import style from './Tour.module.css';
import { TourQuote } from './TourQuote';
import { sheetHead } from './useSheetDrag';
import { useSwipe } from './useSwipe';

export interface TourCardProps {
  readonly story: Story;
  readonly index: StoryIndex;
  readonly language: Language;
  readonly step: Step;
  /** Of the step, from 1. */
  readonly number: number;
  readonly onStep: (step: number | undefined) => void;
  readonly onPassage: (passage: string) => void;
}

export function TourCard(props: TourCardProps) {
  const { story, language, step, number, onStep } = props;
  const words = catalogueOf(language);
  const { direction } = localeOf(language);
  const heading = useRef<HTMLHeadingElement>(null);
  const card = useRef<HTMLElement>(null);
  const last = story.tour.length;
  useEffect(
    function leadTheReaderIn() {
      if (number > 0) heading.current?.focus({ preventScroll: true });
      // Where the page scrolls, it stands below the map.
      heading.current?.scrollIntoView({ block: 'start' });
      card.current?.scrollTo(0, 0);
    },
    [number],
  );
  const go = (to: number) => {
    if (to >= 1 && to <= last && to !== number) onStep(to);
  };
  const swipe = useSwipe((towards) => go(number + (towards === before(direction) ? 1 : -1)));
  const press = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const steps: Record<string, () => void> = {
      ArrowLeft: () => go(number + (direction === 'rtl' ? 1 : -1)),
      ArrowRight: () => go(number + (direction === 'rtl' ? -1 : 1)),
      PageUp: () => go(number - 1),
      PageDown: () => go(number + 1),
      Home: () => go(1),
      End: () => go(last),
      Escape: () => onStep(undefined),
    };
    const act = Object.hasOwn(steps, event.key) ? steps[event.key] : undefined;
    if (!act) return;
    // Nothing else on the page answers the key.
    event.preventDefault();
    act();
  };
  return (
    <section
      id="tour"
      ref={card}
      className={style.card}
      aria-labelledby="tour-heading"
      data-over-map
      onKeyDown={press}
      {...swipe}
    >
      <Way to={number - 1} of={last} left={direction === 'ltr'} label={words.previous} go={go} />
      <div className={style.words}>
        <h2 id="tour-heading" ref={heading} tabIndex={-1} className={style.heading} {...sheetHead}>
          {step.heading[language] ?? step.heading[story.original]}
        </h2>
        <p className={style.text}>{step.text[language] ?? step.text[story.original]}</p>
        <TourQuote {...props} passage={step.passage} />
      </div>
      <div className={style.progress}>
        <span className={style.segments} aria-hidden="true">
          {story.tour.map((one, at) => (
            <span key={one.passage + one.heading[story.original]} data-done={at < number} />
          ))}
        </span>
        <span>{words.tour.step(numberText(words, number), numberText(words, last))}</span>
      </div>
      <Way to={number + 1} of={last} left={direction === 'rtl'} label={words.next} go={go} />
      <button
        type="button"
        className={style.leave}
        aria-label={words.tour.leave}
        onClick={() => onStep(undefined)}
      >
        <Cross />
      </button>
    </section>
  );
}

/** The side from which one reads, to which what has been read is swiped. */
function before(direction: 'ltr' | 'rtl'): 'left' | 'right' {
  return direction === 'ltr' ? 'left' : 'right';
}

/** At an end it does nothing, and keeps the focus. */
function Way({
  to,
  of,
  left,
  label,
  go,
}: {
  readonly to: number;
  readonly of: number;
  readonly left: boolean;
  readonly label: string;
  readonly go: (step: number) => void;
}) {
  return (
    <button
      type="button"
      className={style.way}
      aria-label={label}
      aria-disabled={to < 1 || to > of}
      onClick={() => go(to)}
    >
      <Icon path={left ? 'M14.5 6l-6 6 6 6' : 'M9.5 6l6 6-6 6'} />
    </button>
  );
}

function Icon({ path }: { readonly path: string }) {
  return (
    <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
      <path d={path} fill="none" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />
    </svg>
  );
}
