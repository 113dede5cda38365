/** What could not be used or loaded, each in a sentence, with a way to try again. */
import { memo, useEffect, useRef, useState } from 'react';
import { Notice } from '../reader/Notice';
import type { Language } from '../story/story';
import { UNWANTED } from '../story/unwanted';
import type { Ignored } from '../view/address';
import { catalogueOf } from '../words/catalogues';
import type { ProblemTexts } from '../words/problems';

export interface NoticesProps {
  readonly language: Language;
  /** Undefined until it is known. */
  readonly styled: boolean | undefined;
  readonly map: 'awaited' | 'alive' | 'stopped';
  /** What could not be read of the story. */
  readonly problems: ProblemTexts | undefined;
  readonly ignored: readonly Ignored[];
  /** Set when the finer map could not be loaded. */
  readonly onMapRetry: (() => void) | undefined;
  /** Set when it could not be loaded which country lies next to each. */
  readonly onKeysRetry: (() => void) | undefined;
  /** Set when the street map that is asked for could not be loaded. */
  readonly onTilesRetry: (() => void) | undefined;
}

const longestShown = 40;

export const Notices = memo(function Notices({
  language,
  styled,
  map,
  problems,
  ignored,
  onMapRetry,
  onKeysRetry,
  onTilesRetry,
}: NoticesProps) {
  const words = catalogueOf(language);
  const [closed, setClosed] = useState<readonly string[]>([]);
  const list = useRef<HTMLDivElement>(null);
  const pressed = useRef(false);
  const pressing = (act: () => void) => () => {
    pressed.current = true;
    act();
  };
  // What has gone with the focus leads it to the next of them, or back to the article.
  useEffect(() => {
    if (!pressed.current || document.activeElement !== document.body) return;
    pressed.current = false;
    const next = list.current?.querySelector('button') ?? document.getElementById('article');
    next?.focus({ preventScroll: true });
  });
  const tried = useRef<(() => void)[]>([]);
  // What is in vain twice may have gone with its release: a new page has the new names.
  const onceMore = (retry: () => void) => () => {
    if (tried.current.includes(retry)) window.location.reload();
    tried.current.push(retry);
    retry();
  };
  const partly = problems &&
    problems.texts.length > 0 && {
      text: words.faults.storyPartly,
      action: words.retry,
      open: true,
      summary: words.faults.details,
      details: problems.texts,
      detailsLanguage: problems.language,
    };
  const failed = (text: string, onAction: (() => void) | undefined) =>
    onAction && { text, action: words.retry, onAction: pressing(onAction) };
  const all = [
    partly,
    ...ignored.map(({ parameter, value }) => ({
      text: words.ignored(parameter, shortened(value)),
    })),
    failed(words.faults.mapCoarse, onMapRetry && onceMore(onMapRetry)),
    failed(words.faults.keysPan, onKeysRetry && onceMore(onKeysRetry)),
    failed(words.faults.tilesFailed, onTilesRetry),
  ].flatMap((notice) => notice || []);
  const notices = all.filter(({ text }) => !closed.includes(text));
  // What comes again is said again.
  const stillClosed = closed.filter((text) => all.some((notice) => notice.text === text));
  if (stillClosed.length < closed.length) setClosed(stillClosed);
  return (
    <>
      {map !== 'alive' && (
        // It is in the page as published, for when the scripts don't come: the style sheet shows it if the map is late.
        <div className={map === 'awaited' && styled !== false ? 'lasting late' : 'lasting'}>
          <Notice text={words.faults.mapStill} action={words.retry} />
        </div>
      )}
      {/* Also while it is empty: the map's words keep clear of it, whenever there is something in it. */}
      <div
        className={notices.length > 0 ? 'notices' : undefined}
        hidden={notices.length === 0}
        data-over-map
        ref={list}
      >
        {notices.map((notice) => (
          <Notice
            key={notice.text}
            {...notice}
            close={words.close}
            onClose={pressing(() => setClosed([...closed, notice.text]))}
          />
        ))}
      </div>
    </>
  );
});

/** As much of a stranger's text as can be recognised; nothing in it reorders the sentence around it. */
function shortened(text: string): string {
  const short = text.length > longestShown ? `${text.slice(0, longestShown)}…` : text;
  return short.replaceAll(UNWANTED, '\uFFFD');
}
