/** What a search has found, by kind, the words that match marked; or what it may have been meant for. */
import { Fragment, useEffect, useRef } from 'react';
import type { Found, MarkedText, Result, ResultKind } from '../story/search/search';
import type { Language } from '../story/story';
import { catalogueOf } from '../words/catalogues';
import { localeOf } from '../words/languages';
import { pluralPhrase } from '../words/plural';
import style from './Search.module.css';

export type Choice = { readonly result: Result } | { readonly near: string };

export interface SearchResultsProps {
  readonly language: Language;
  readonly found: Found | undefined;
  /** Why there is nothing. */
  readonly message: string | undefined;
  /** The search itself could not be had. */
  readonly failed: boolean;
  /** The same results in a row, then the near words. */
  readonly choices: readonly Choice[];
  readonly active: number | undefined;
  readonly onChoose: (choice: Choice) => void;
}

export function SearchResults(props: SearchResultsProps) {
  const { language, found, message, failed, choices, active, onChoose } = props;
  const words = catalogueOf(language).search;
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (active === undefined) return;
    box.current?.querySelector(`#search-${active}`)?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  let n = -1;
  const option = (choice: Choice, key: string, content: React.ReactNode) => {
    n += 1;
    return (
      // biome-ignore lint/a11y/useKeyWithClickEvents: keys are pressed in the field, which keeps the focus.
      <div
        key={key}
        id={`search-${n}`}
        role="option"
        tabIndex={-1}
        aria-selected={n === active}
        className={style.option}
        // The field keeps the focus.
        onPointerDown={(event) => event.preventDefault()}
        onClick={() => onChoose(choice)}
      >
        {content}
      </div>
    );
  };
  return (
    <div ref={box}>
      {message === undefined ? null : (
        <p className={style.message}>
          {message}{' '}
          {failed && (
            // biome-ignore lint/a11y/useValidAnchor: opens the page anew, with all that it shows.
            <a href="" onPointerDown={(event) => event.preventDefault()}>
              {catalogueOf(language).retry}
            </a>
          )}
        </p>
      )}
      {choices.length === 0 ? null : (
        <div id="search-results" role="listbox" className={style.list} aria-label={words.label}>
          {found?.groups.map(({ kind, results }) => (
            <Group key={kind} id={kind} heading={words.groups[kind]}>
              {results.map((result) =>
                option({ result }, result.key, <Shown kind={kind} of={result} in={language} />),
              )}
            </Group>
          ))}
          {found && found.near.length > 0 && (
            <Group id="near" heading={words.near}>
              {found.near.map((near) => option({ near }, near, <bdi>{near}</bdi>))}
            </Group>
          )}
        </div>
      )}
    </div>
  );
}

function Group(props: {
  readonly id: string;
  readonly heading: string;
  readonly children: React.ReactNode;
}) {
  const heading = `search-group-${props.id}`;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is no part of a listbox.
    <div role="group" aria-labelledby={heading} className={style.group}>
      <p id={heading} role="presentation" className={style.heading}>
        {props.heading}
      </p>
      {props.children}
    </div>
  );
}

function Shown(props: { readonly kind: ResultKind; readonly of: Result; readonly in: Language }) {
  const { text, found, excerpts, paragraph } = props.of;
  const words = catalogueOf(props.in);
  const counted =
    excerpts === undefined
      ? undefined
      : excerpts === 0
        ? words.search.unnamed
        : pluralPhrase(props.in, words.excerpts, excerpts);
  const note = paragraph === undefined ? counted : words.paragraph(paragraph);
  return (
    <>
      <Marked {...text} className={props.kind === 'words' ? style.sentence : style.name} />
      {found && (
        <>
          {props.kind === 'annotations' ? <br /> : ' · '}
          <Marked {...found} className={style.alias} />
        </>
      )}
      {note === undefined ? null : (
        <span className={style.note}>
          {props.kind === 'words' ? '' : ' · '}
          {note}
        </span>
      )}
    </>
  );
}

function Marked(props: MarkedText & { readonly className: string | undefined }) {
  const { language, text, marks, className } = props;
  return (
    <span className={className} lang={language} dir={localeOf(language).direction}>
      {marks.map(({ start, end }, n) => (
        <Fragment key={start}>
          {text.slice(marks[n - 1]?.end ?? 0, start)}
          <mark>{text.slice(start, end)}</mark>
        </Fragment>
      ))}
      {text.slice(marks.at(-1)?.end ?? 0)}
    </span>
  );
}
