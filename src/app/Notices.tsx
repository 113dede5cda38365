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
  return (
    <>
      {map !== 'alive' && (
        // It is in the page as published, for when the scripts don't come: the style sheet shows it if the map is late.
        <div className={map === 'awaited' && styled !== false ? 'lasting late' : 'lasting'}>
          <Notice text={words.faults.mapStill} action={words.retry} />
        </div>
      )}
      <div className="notices" data-over-map>
        {problems && problems.texts.length > 0 && (
          <Notice
            text={words.faults.storyPartly}
            action={words.retry}
            open
            summary={words.faults.details}
            details={problems.texts}
            detailsLanguage={problems.language}
            close={words.close}
          />
        )}
        {ignored.map(({ parameter, value }) => (
          <Notice
            key={`${parameter}=${value}`}
            text={words.ignored(parameter, shortened(value))}
            close={words.close}
          />
        ))}
        {onMapRetry && (
          <Notice
            text={words.faults.mapCoarse}
            action={words.retry}
            onAction={onceMore(onMapRetry)}
            close={words.close}
          />
        )}
        {onKeysRetry && (
          <Notice
            text={words.faults.keysPan}
            action={words.retry}
            onAction={onceMore(onKeysRetry)}
            close={words.close}
          />
        )}
        {onTilesRetry && (
          <Notice
            text={words.faults.tilesFailed}
            action={words.retry}
            onAction={onTilesRetry}
            close={words.close}
          />
        )}
      </div>
    </>
  );
});

/** As much of a stranger's text as can be recognised. */
function shortened(text: string): string {
  return text.length > longestShown ? `${text.slice(0, longestShown)}…` : text;
}
