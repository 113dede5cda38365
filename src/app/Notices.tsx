/** What could not be used or loaded, each in a sentence, with a way to try again. */
import { memo, useRef } from 'react';
import { Notice } from '../reader/Notice';
import type { Language } from '../story/story';
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
    onAction && { text, action: words.retry, onAction };
  const notices = [
    partly,
    ...ignored.map(({ parameter, value }) => ({
      text: words.ignored(parameter, shortened(value)),
    })),
    failed(words.faults.mapCoarse, onMapRetry && onceMore(onMapRetry)),
    failed(words.faults.keysPan, onKeysRetry && onceMore(onKeysRetry)),
    failed(words.faults.tilesFailed, onTilesRetry),
  ].filter((notice) => notice !== undefined && notice !== false);
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
      >
        {notices.map((notice) => (
          <Notice key={notice.text} close={words.close} {...notice} />
        ))}
      </div>
    </>
  );
});

/** As much of a stranger's text as can be recognised. */
function shortened(text: string): string {
  return text.length > longestShown ? `${text.slice(0, longestShown)}…` : text;
}
