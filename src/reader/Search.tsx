/** Search: a combobox (ARIA Authoring Practices) whose results lead to a country, an annotation or a sentence. */
import {
  type KeyboardEvent,
  memo,
  useEffect,
  useEffectEvent,
  useMemo,
  useRef,
  useState,
} from 'react';
import { inSlices } from '../drawing/inSlices';
import type { Found, Searched, SearchIndex } from '../story/search/search';
import type { Target } from '../story/search/searchIndex';
import { catalogueOf } from '../words/catalogues';
import { pluralPhrase } from '../words/plural';
import { Cross } from './Cross';
import { inTime } from './inTime';
import style from './Search.module.css';
import { type Choice, SearchResults } from './SearchResults';

export interface SearchProps extends Searched {
  readonly onFound: (target: Target) => void;
}

type Engine = typeof import('../story/search/search');

export const Search = memo(function Search({ story, language, countries, onFound }: SearchProps) {
  const words = catalogueOf(language).search;
  const [engine, setEngine] = useState<Engine>();
  const [failed, setFailed] = useState(false);
  const [query, setQuery] = useState('');
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState<number>();
  const [searched, setSearched] = useState<SearchIndex>();
  useEffect(
    function prepareToSearch() {
      const work = engine?.indexing({ story, language, countries });
      if (work) inSlices(work).then(setSearched);
    },
    [engine, story, language, countries],
  );
  const found = useMemo(
    () => (engine && searched && query.trim() !== '' ? engine.search(searched, query) : undefined),
    [engine, searched, query],
  );
  const choices = useMemo(() => choicesIn(found), [found]);
  const shown = open && query.trim() !== '' && (found !== undefined || failed);
  const current = active !== undefined && active < choices.length ? active : undefined;

  // Nobody who doesn't search waits for it.
  const load = () => {
    if (engine) return;
    setFailed(false);
    const coming = import('../story/search/search').then((whole) => {
      // A file that came empty is a module, too.
      if (!('indexing' in whole)) throw new Error('the search is empty');
      return whole;
    });
    inTime(coming).catch(() => setFailed(true));
    // Late is well too.
    coming.then(setEngine, () => undefined);
  };
  const type = (text: string) => {
    setQuery(text);
    setActive(undefined);
    setOpen(true);
    load();
  };
  const field = useRef<HTMLInputElement>(null);
  /** Seen where the search takes the whole screen for as long as it has the focus. */
  const leave = useRef<HTMLButtonElement>(null);
  const answer = useEffectEvent(() => {
    if (field.current?.value) type(field.current.value);
    setOpen(document.activeElement === field.current);
  });
  useEffect(function answerWhatWasTypedBeforeTheScripts() {
    answer();
  }, []);
  const choose = (choice: Choice | undefined) => {
    if (choice === undefined) return;
    if ('near' in choice) {
      type(choice.near);
      return;
    }
    setOpen(false);
    onFound(choice.result.target);
    // A panel takes the focus itself; a sentence is in the article.
    if ('passage' in choice.result.target)
      document.getElementById('article')?.focus({ preventScroll: true });
  };
  const move = (by: 1 | -1) => {
    setOpen(true);
    if (choices.length === 0) return;
    const next = current === undefined ? (by === 1 ? 0 : choices.length - 1) : current + by;
    setActive(next < 0 || next >= choices.length ? undefined : next);
  };
  const pressed = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown') move(1);
    else if (event.key === 'ArrowUp') move(-1);
    else if (event.key === 'Enter' && shown) choose(choices[current ?? 0]);
    else if (event.key === 'Escape' && (shown || query !== '')) {
      if (shown) setOpen(false);
      else setQuery('');
    } else if (event.key === 'Escape' && leave.current?.checkVisibility()) field.current?.blur();
    else return;
    event.preventDefault();
  };
  const said = found
    ? [
        ...(choices.length === 0 || found.near.length > 0 ? [words.missing(query.trim())] : []),
        ...(found.near.length === 0 && choices.length > 0
          ? [pluralPhrase(language, words.results, choices.length)]
          : []),
      ].join(' ')
    : failed
      ? words.failed
      : '';
  return (
    <search
      className={style.search}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) setOpen(false);
      }}
    >
      <svg className={style.icon} viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
        <path d="M10.5 4a6.5 6.5 0 1 1 0 13a6.5 6.5 0 1 1 0-13zM15.3 15.3L20 20" />
      </svg>
      <input
        ref={field}
        className={style.field}
        type="text"
        inputMode="search"
        enterKeyHint="search"
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        dir="auto"
        maxLength={200}
        role="combobox"
        aria-label={words.label}
        placeholder={words.label}
        aria-autocomplete="list"
        aria-expanded={shown && choices.length > 0}
        aria-controls="search-results"
        aria-activedescendant={shown && current !== undefined ? `search-${current}` : undefined}
        value={query}
        onFocus={() => {
          load();
          setOpen(true);
        }}
        onClick={() => setOpen(true)}
        onChange={(event) => type(event.target.value)}
        onKeyDown={pressed}
      />
      <button
        ref={leave}
        type="button"
        className={style.leave}
        aria-label={catalogueOf(language).close}
        onClick={({ currentTarget }) => {
          setOpen(false);
          currentTarget.blur();
        }}
      >
        <Cross />
      </button>
      <div className={style.results} hidden={!shown}>
        {shown && (
          <SearchResults
            language={language}
            found={found}
            message={found?.groups.length ? undefined : said}
            failed={found === undefined}
            choices={choices}
            active={current}
            onChoose={choose}
          />
        )}
      </div>
      <p role="status" className="visually-hidden">
        {shown ? said : ''}
      </p>
    </search>
  );
});

function choicesIn(found: Found | undefined): Choice[] {
  if (!found) return [];
  return [
    ...found.groups.flatMap(({ results }) => results.map((result) => ({ result }))),
    ...found.near.map((near) => ({ near })),
  ];
}
