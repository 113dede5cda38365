/** The column of words: the article and the list of countries, and the way to each. */
import type { ReactNode } from 'react';
import type { Language } from '../story/story';
import { catalogueOf } from '../words/catalogues';
import style from './Parts.module.css';
import { sheetHead } from './useSheetDrag';

export function Parts({
  language,
  children,
}: {
  readonly language: Language;
  readonly children: ReactNode;
}) {
  const words = catalogueOf(language);
  return (
    <main className={style.column}>
      <nav className={style.parts} aria-label={words.parts} {...sheetHead}>
        <a href="#article">{words.article}</a>
        <a href="#annotations">{words.annotations.heading}</a>
        <a href="#countries">{words.countries}</a>
      </nav>
      {children}
    </main>
  );
}
