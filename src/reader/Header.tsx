/** The page's head: the product's name, ways into the page, and the same story in other languages. */
import type { ReactNode } from 'react';
import type { Language } from '../story/story';
import { catalogueOf } from '../words/catalogues';
import { localeOf } from '../words/languages';
import style from './Header.module.css';

export interface HeaderProps {
  readonly language: Language;
  readonly languages: readonly Language[];
  /** The View's query, so that another language opens on the same view. */
  readonly query: string;
  /** Further switches. */
  readonly children: ReactNode;
}

export function Header({ language, languages, query, children }: HeaderProps) {
  const words = catalogueOf(language);
  return (
    <header className={style.header}>
      <a className={style.skip} href="#article">
        {words.skipToArticle}
      </a>
      <a className={style.skip} href="#atlas">
        {words.skipToMap}
      </a>
      <p className={style.name}>{words.appName}</p>
      <nav aria-label={words.languages}>
        {languages
          .filter((other) => other !== language)
          .map((other) => (
            <a
              key={other}
              className={style.language}
              href={`../${other}/${query}`}
              hrefLang={other}
              lang={other}
            >
              {localeOf(other).ownName}
            </a>
          ))}
      </nav>
      {children}
    </header>
  );
}
