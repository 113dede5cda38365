/** One event or fact of the story, with the kind and the source of everything it says. */
import type { MeasuredLine } from '../drawing/baseMap';
import type { Annotation, Fact, Language } from '../story/story';
import { catalogueOf } from '../words/catalogue';
import { dateText } from '../words/dates';
import { numberText } from '../words/numbers';
import style from './AnnotationItem.module.css';
import { SourceNote } from './SourceNote';

export interface AnnotationItemProps {
  readonly annotation: Annotation;
  readonly language: Language;
  /** The line that it hangs on, measured. */
  readonly measured: MeasuredLine | undefined;
}

export function AnnotationItem({ annotation, language, measured }: AnnotationItemProps) {
  const words = catalogueOf(language);
  const { heading, body, date, facts } = annotation;
  return (
    <div className={style.annotation}>
      <h4 className={style.heading}>{heading[language]}</h4>
      {date === undefined ? null : (
        <p className={style.date}>
          {dateText(words, date.date)} <span className={style.kind}>{words.kinds[date.kind]}</span>
        </p>
      )}
      <p className={style.body}>{body[language]}</p>
      <ul className={style.facts}>
        {facts.map((fact) => (
          <FactItem key={fact.text[language]} fact={fact} language={language} />
        ))}
        {measured === undefined ? null : (
          <li>{words.measured(kilometres(language, measured.length))}</li>
        )}
      </ul>
    </div>
  );
}

function FactItem({ fact, language }: { readonly fact: Fact; readonly language: Language }) {
  const words = catalogueOf(language);
  return (
    <li>
      {fact.text[language]} <span className={style.kind}>{words.kinds[fact.kind]}</span>
      {fact.reasoning === undefined ? null : (
        <span className={style.reasoning}>{fact.reasoning[language]}</span>
      )}
      {fact.source === undefined ? null : <SourceNote source={fact.source} language={language} />}
    </li>
  );
}

/** The number takes its plural's form and the language's grouping. */
function kilometres(language: Language, metres: number): string {
  const words = catalogueOf(language);
  const count = Math.round(metres / 1000);
  const category = new Intl.PluralRules(language).select(count);
  return (words.kilometres[category] ?? words.kilometres.other).replace(
    '#',
    numberText(words, count),
  );
}
