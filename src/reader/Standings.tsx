/** A country's standing in each of the story's layers on a day. */
import { type Standing, standings } from '../story/memberships';
import type { CountryCode, Language, Story } from '../story/story';
import type { Catalogue } from '../words/catalogue';
import { catalogueOf } from '../words/catalogues';
import { dateText } from '../words/dates';
import { SourceNote } from './SourceNote';
import style from './Standings.module.css';

export interface StandingsProps {
  readonly story: Story;
  readonly language: Language;
  readonly country: CountryCode;
  /** ISO 8601. */
  readonly day: string;
}

export function Standings({ story, language, country, day }: StandingsProps) {
  const words = catalogueOf(language);
  const shown = standings(story, country, day).filter(
    ({ kind, layer }) =>
      layer.memberships !== undefined || (kind !== 'none' && layer.members?.length !== 1),
  );
  if (shown.length === 0) return null;
  return (
    <section aria-labelledby="standings">
      <h3 id="standings" className={style.heading}>
        {words.memberships(dateText(words, day))}
      </h3>
      <ul className={style.list}>
        {shown.map((standing) => (
          <li key={standing.layer.id} className={style[standing.kind]}>
            <strong>{standing.layer.name[language]}</strong>{' '}
            <span>{saying(words, language, standing)}</span>
            {standing.note === undefined ? null : (
              <span className={style.note}>{standing.note[language]}</span>
            )}
            <SourceNote source={standing.source} language={language} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What it is, and since when or until when. */
function saying(words: Catalogue, language: Language, standing: Standing): string {
  const { kind, layer, status, since, signed, renounced } = standing;
  if (layer.memberships === undefined) return words.withinRegion;
  const date = (day: string | undefined, say: (date: string) => string) =>
    day === undefined ? [] : [say(dateText(words, day))];
  return [
    status?.[language] ?? words.standings[kind === 'none' ? 'outside' : kind],
    ...date(since, kind === 'former' ? words.until : words.since),
    ...date(signed, words.signed),
    ...date(renounced, words.renounced),
  ].join(words.listSeparator);
}
