/** Every country of the map as a list: those of the article first, in the order it names them. */
import type { ReactNode } from 'react';
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
  readonly onPoint?: (pointed: Pointed | undefined) => void;
}

export function CountryList(props: CountryListProps) {
  const { index, language, countries } = props;
  const words = catalogueOf(language);
  const named = index.namedCountries.flatMap(
    (code) => countries.find((country) => country.code === code) ?? [],
  );
  const others = countries.filter(({ code }) => !index.namedCountries.includes(code));
  return (
    <section id="countries" className={style.section} aria-labelledby="countries-heading">
      <h2 id="countries-heading" className={style.heading}>
        {words.countriesNamed}
      </h2>
      <ul className={style.list}>
        {named.map((country) => (
          <Entry
            key={country.code}
            {...props}
            {...country}
            count={pluralPhrase(
              language,
              words.excerpts,
              index.excerptsOf(country.code).named.length,
            )}
          >
            <Sentences {...props} code={country.code} />
          </Entry>
        ))}
      </ul>
      <details className={style.others}>
        <summary>{words.countriesOther}</summary>
        <noscript>
          <p className={style.unmentioned}>{words.notMentioned}</p>
        </noscript>
        <ul className={style.list}>
          {others.map((country) => (
            <Entry key={country.code} {...props} {...country} />
          ))}
        </ul>
      </details>
    </section>
  );
}

function Entry({
  code,
  name,
  nameLanguage,
  chosen,
  onCountry,
  onPoint,
  count,
  children,
}: CountryListProps & ListedCountry & { readonly count?: string; readonly children?: ReactNode }) {
  return (
    <li id={code} className={style.country} {...pointing({ country: code }, onPoint)}>
      <ViewLink
        className={style.entry}
        to={{ country: code }}
        current={code === chosen}
        onChoose={() => onCountry(code)}
      >
        <span lang={nameLanguage}>{name}</span>
        {count === undefined ? null : <span className={style.count}>{count}</span>}
      </ViewLink>
      {children}
    </li>
  );
}

/** Where no script opens a panel, the sentences stand here: those that name the country, then those that mean it. */
function Sentences({ story, index, language, code }: CountryListProps & { code: CountryCode }) {
  const { named, meant } = index.excerptsOf(code);
  const text = story.articles[language]?.text ?? '';
  return (
    <noscript>
      {[...named, ...meant.map(({ passage }) => passage)].map((id) => {
        const { start, end } = index.passage(language, id) ?? { start: 0, end: 0 };
        return (
          <p key={id} className={style.sentence}>
            <a href={`#${id}`}>{text.slice(start, end)}</a>
          </p>
        );
      })}
    </noscript>
  );
}
