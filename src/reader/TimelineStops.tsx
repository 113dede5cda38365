/** The moments side by side at equal steps, each with its date and heading; long gaps are named. */
import { gapBetween } from '../story/gaps';
import type { Moment } from '../story/moments';
import type { Language } from '../story/story';
import { catalogueOf } from '../words/catalogues';
import { shortDateText } from '../words/dates';
import { gapText, momentHeading, momentText } from '../words/moments';
import style from './TimelineStops.module.css';

type Tense = 'past' | 'present' | 'toCome';

export interface TimelineStopsProps {
  readonly language: Language;
  readonly moments: readonly Moment[];
  /** The one shown, from 0. */
  readonly at: number;
  readonly onStop: (index: number) => void;
}

export function TimelineStops({ language, moments, at, onStop }: TimelineStopsProps) {
  return (
    <ol className={style.stops}>
      {moments.map((moment, index) => {
        const tense = index < at ? 'past' : index === at ? 'present' : 'toCome';
        return (
          <Stop
            key={moment.date}
            language={language}
            moment={moment}
            previous={moments[index - 1]}
            tense={tense}
            third={thirdOf(index, moments.length)}
            onChoose={() => onStop(index)}
          />
        );
      })}
    </ol>
  );
}

/** Where on the line it stands: from there its heading reaches toward the middle, within the line. */
function thirdOf(index: number, count: number): 'first' | 'middle' | 'last' {
  if (index < count / 3 - 0.5) return 'first';
  return index > (count * 2) / 3 - 0.5 ? 'last' : 'middle';
}

function Stop({
  language,
  moment,
  previous,
  tense,
  third,
  onChoose,
}: {
  readonly language: Language;
  readonly moment: Moment;
  readonly previous: Moment | undefined;
  readonly tense: Tense;
  readonly third: 'first' | 'middle' | 'last';
  readonly onChoose: () => void;
}) {
  const words = catalogueOf(language);
  const gap = previous && gapBetween(previous.date, moment.date);
  const more = moment.annotations.length - 1;
  const present = tense === 'present';
  return (
    <li className={`${style[tense] ?? ''} ${gap ? style.afterGap : ''}`}>
      {gap && (
        <span className={style.gap}>
          <span>{gapText(language, gap)}</span>
        </span>
      )}
      {/* The slider is the keyboard's way to a moment; a stop for each would be a trap. */}
      <button
        type="button"
        tabIndex={-1}
        className={style.stop}
        title={momentText(language, moment)}
        aria-current={present ? 'date' : undefined}
        onClick={onChoose}
      >
        <time className={style.date} dateTime={moment.date}>
          {shortDateText(words, moment.date, previous?.date)}
        </time>
        <Mark tense={tense} />
        <span className={`${style.heading} ${style[third] ?? ''}`}>
          <span className={style.words}>
            <bdi>{momentHeading(language, moment)}</bdi>
            {more > 0 && ' '}
            {more > 0 && <bdi dir="ltr">+{more}</bdi>}
          </span>
        </span>
      </button>
    </li>
  );
}

/** Told apart by shape: a disc has been, a ring around a disc is shown, an empty ring is to come. */
function Mark({ tense }: { readonly tense: Tense }) {
  return (
    <svg className={style.mark} viewBox="-10 -10 20 20" aria-hidden="true">
      {tense === 'present' && <circle className={style.halo} r="8.5" />}
      <circle className={style.disc} r={tense === 'past' ? 4.5 : 5} />
    </svg>
  );
}
