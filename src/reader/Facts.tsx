/** What an annotation says beyond its two lines, each with its kind and source. */
import type { MeasuredLine } from '../drawing/baseMap';
import type { Annotation, Language } from '../story/story';
import type { StoryIndex } from '../story/storyIndex';
import { catalogueOf } from '../words/catalogues';
import { kilometresText } from '../words/numbers';
import style from './Facts.module.css';
import { Grounds } from './Grounds';

export interface FactsProps {
  readonly annotation: Annotation;
  readonly language: Language;
  readonly index: StoryIndex;
  /** The line that it hangs on, measured. */
  readonly measured: MeasuredLine | undefined;
  readonly onPassage: () => void;
}

export function Facts({ annotation, measured, ...rest }: FactsProps) {
  const { language } = rest;
  const words = catalogueOf(language);
  // A claim check shows the measured length beside the others.
  const measuredHere = annotation.claim === undefined ? measured : undefined;
  return (
    <ul className={style.facts}>
      {annotation.facts.map((fact) => (
        <li key={fact.text[language]}>
          {fact.text[language]}
          <Grounds {...rest} fact={fact} />
        </li>
      ))}
      {measuredHere === undefined ? null : (
        <li>
          {words.measured(kilometresText(language, measuredHere.length))}{' '}
          <span className={style.kind}>{words.kinds.reference}</span>
        </li>
      )}
    </ul>
  );
}
