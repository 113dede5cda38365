/** Every country of the map as a list: those of the article first, in the order it names them. */
import { memo, useMemo, useState } from 'react';
import type { CountryFrame } from '../drawing/baseMap';
import type { Pointed } from '../story/pointed';
import type { CountryCode, Language, Story } from '../story/story';
import type { StoryIndex } from '../story/storyIndex';
import { catalogueOf } from '../words/catalogues';
import { pluralPhrase } from '../words/plural';
import style from './CountryList.module.css';
import { pointing } from './pointing';
import { ViewLink } from './ViewLink';

/** With the language of its name, where that isn't the page's. */
export type ListedCountry = Pick<CountryFrame, 'code' | 'name' | 'nameLanguage'>;

export interface CountryListProps {
  readonly story: Story;
  readonly index: StoryIndex;
  readonly language: Language;
  /** Sorted by name. */
  readonly countries: readonly ListedCountry[];
  readonly chosen: CountryCode | undefined;
  readonly onCountry: (code: CountryCode) => void;
  /** The reader's pointer or focus comes to one, or leaves it. */
  readonly onPoint?: ((pointed: Pointed | undefined) => void) | undefined;
}

export const CountryList = memo(function CountryList(props: CountryListProps) {
  const { story, index, language, countries, chosen, onCountry, onPoint } = props;
  const words = catalogueOf(language);
  const [opened, setOpened] = useState(false);
  const { named, others } = useMemo(() => {
    const codes = index.namedCountries;
    return {
      named: codes.flatMap((code) => countries.find((country) => country.code === code) ?? []),
      others: countries.filter(({ code }) => !codes.includes(code)),
    };
  }, [index, countries]);
  const entryOf = (country: ListedCountry, isNamed: boolean) => (
    <Entry
      key={country.code}
      {...{ story, index, language, country, onCountry, onPoint }}
      named={isNamed}
      current={country.code === chosen}
    />
  );
  return (
    <section id="countries" className={style.section} aria-labelledby="countries-heading">
      <h2 id="countries-heading" className={style.heading}>
        {words.countriesNamed}
      </h2>
      <ul className={style.list}>{named.map((country) => entryOf(country, true))}</ul>
      <details
        className={style.others}
        onToggle={({ currentTarget }) => setOpened((before) => before || currentTarget.open)}
      >
        <summary>{words.countriesOther}</summary>
        {/* Some 230 that few ask for: a page that carried them would be drawn later. */}
        {opened && (
          <ul className={style.list}>{others.map((country) => entryOf(country, false))}</ul>
        )}
      </details>
    </section>
  );
});

type Common = Pick<CountryListProps, 'story' | 'index' | 'language' | 'onCountry' | 'onPoint'>;

interface EntryProps extends Common {
  readonly country: ListedCountry;
  /** By the article. */
  readonly named: boolean;
  readonly current: boolean;
}

const Entry = memo(function Entry(props: EntryProps) {
  const { index, language, country, named, current, onCountry, onPoint } = props;
  const { code, name, nameLanguage } = country;
  const count = index.excerptsOf(code).named.length;
  return (
    <li id={code} className={style.country} {...pointing({ country: code }, onPoint)}>
      <ViewLink
        className={style.entry}
        to={{ country: code }}
        current={current}
        onChoose={() => onCountry(code)}
      >
        <span lang={nameLanguage}>{name}</span>
        {named && (
          <span className={style.count}>
            {pluralPhrase(language, catalogueOf(language).excerpts, count)}
          </span>
        )}
      </ViewLink>
      {named && <Sentences {...props} />}
    </li>
  );
});

/**
 * For as long as no script opens a panel the sentences stand here: those that name the country, then those that mean
 * it. A link from the map leads to them, from the first paint on.
 */
function Sentences({ story, index, language, country }: EntryProps) {
  const { named, meant } = index.excerptsOf(country.code);
  const text = story.articles[language]?.text ?? '';
  return (
    <div className={style.sentences}>
      {[...named, ...meant.map(({ passage }) => passage)].map((id) => {
        const { start, end } = index.passage(language, id) ?? { start: 0, end: 0 };
        return (
          <p key={id} className={style.sentence}>
            <a href={`#${id}`}>{text.slice(start, end)}</a>
          </p>
        );
      })}
    </div>
  );
}
