/** The story's moments on a line: choosing one moves the map to it. */
import { memo, useEffect, useRef } from 'react';
import { gapBetween } from '../story/gaps';
import { type Moment, momentAt } from '../story/moments';
import type { Edtf, Language, Story } from '../story/story';
import { catalogueOf } from '../words/catalogues';
import { dateText, shortDateText } from '../words/dates';
import { laterText, momentHeading, momentText } from '../words/moments';
import style from './Timeline.module.css';
import { TimelineStep } from './TimelineStep';
import { TimelineStops } from './TimelineStops';
import { usePlayback } from './usePlayback';

export interface TimelineProps {
  readonly story: Story;
  readonly language: Language;
  /** In time order. */
  readonly moments: readonly Moment[];
  /** The one that the map shows. */
  readonly moment: Moment;
  /**
   * Undefined: the story's own date. Continued: a drag, a held key or the playback goes on, and
   * takes the place of what it last reported in the reader's history.
   */
  readonly onMoment: (date: Edtf | undefined, how: { readonly continued: boolean }) => void;
}

/** More than this don't fit side by side with their dates (the style sheet has the widths). */
const few = 8;
/** More than this are no longer told apart as dots. */
const some = 16;

export const Timeline = memo(function Timeline({
  story,
  language,
  moments,
  moment,
  onMoment,
}: TimelineProps) {
  const words = catalogueOf(language).timeline;
  const slider = useRef<HTMLInputElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  /** Whether the press or the held key that moves the slider has moved it before. */
  const moving = useRef(false);
  const found = moments.findIndex(({ date }) => date === moment.date);
  const at = Math.max(found, 0);
  const last = moments.length - 1;

  const show = (index: number, continued: boolean) => {
    const date = moments[index]?.date;
    if (date === undefined) return;
    const own = date === momentAt(story, undefined)?.date;
    onMoment(own ? undefined : date, { continued });
  };
  const playback = usePlayback({ at, last }, show, button);
  const choose = (index: number) => {
    playback.stop();
    if (index !== at) show(index, false);
  };
  const slide = (index: number) => {
    playback.stop();
    show(index, moving.current);
    moving.current = true;
  };
  useEffect(() => {
    slider.current?.style.setProperty('--stops', String(moments.length));
  }, [moments.length]);

  if (moments.length === 0) return null;
  const current = <Current language={language} moment={moment} previous={moments[at - 1]} />;
  if (last === 0) {
    return (
      <section className={style.timeline} aria-label={words.name}>
        <div className={style.bar}>{current}</div>
      </section>
    );
  }
  const crowd = last < few ? 'few' : last < some ? 'some' : 'many';
  return (
    <section className={style.timeline} aria-label={words.name} data-crowd={crowd}>
      <div className={style.bar}>
        <button
          type="button"
          ref={button}
          className={style.play}
          aria-label={playback.playing ? words.pause : words.play}
          onClick={playback.playing ? playback.stop : playback.start}
        >
          <Icon path={playback.playing ? 'M7 5h3.5v14H7zM13.5 5H17v14h-3.5z' : 'M8 5l11 7-11 7z'} />
        </button>
        <TimelineStep
          to={at - 1}
          of={last}
          label={words.previous}
          back
          language={language}
          go={choose}
        />
        {current}
        <div className={style.track}>
          <input
            ref={slider}
            type="range"
            className={style.slider}
            min={0}
            max={last}
            value={at}
            aria-label={words.name}
            aria-valuetext={momentText(language, moment)}
            onPointerDown={() => {
              moving.current = false;
            }}
            onKeyDown={({ repeat }) => {
              moving.current = repeat;
            }}
            onChange={({ currentTarget }) => slide(Number(currentTarget.value))}
          />
          {last < some ? (
            <TimelineStops
              language={language}
              moments={moments}
              at={at}
              onStop={(index) => {
                choose(index);
                slider.current?.focus();
              }}
            />
          ) : (
            <Ends language={language} moments={moments} />
          )}
        </div>
        <TimelineStep to={at + 1} of={last} label={words.next} language={language} go={choose} />
      </div>
    </section>
  );
});

/** The moment in words, where there is no room for all of them. */
function Current({
  language,
  moment,
  previous,
}: {
  readonly language: Language;
  readonly moment: Moment;
  readonly previous: Moment | undefined;
}) {
  const gap = previous && gapBetween(previous.date, moment.date);
  const more = moment.annotations.length - 1;
  return (
    <p className={style.current}>
      <time dateTime={moment.date}>{dateText(catalogueOf(language), moment.date)}</time>
      {gap && <span className={style.later}> {laterText(language, gap)}</span>}
      <span className={style.heading} title={momentText(language, moment)}>
        <bdi>{momentHeading(language, moment)}</bdi>
        {more > 0 && ' '}
        {more > 0 && <bdi dir="ltr">+{more}</bdi>}
      </span>
    </p>
  );
}

/** Where the line begins and ends, when its stops are too many to be named. */
function Ends({
  language,
  moments,
}: {
  readonly language: Language;
  readonly moments: readonly Moment[];
}) {
  return (
    <p className={style.ends}>
      {[moments[0], moments.at(-1)].map(
        (moment) =>
          moment && (
            <time key={moment.date} dateTime={moment.date}>
              {shortDateText(catalogueOf(language), moment.date)}
            </time>
          ),
      )}
    </p>
  );
}

function Icon({ path }: { readonly path: string }) {
  return (
    <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
      <path d={path} fill="currentColor" />
    </svg>
  );
}
