/** Moments and the gaps between them, in words. */
import type { Gap } from '../story/gaps';
import type { Moment } from '../story/moments';
import type { Language } from '../story/story';
import { catalogueOf } from './catalogues';
import { dateText } from './dates';
import { pluralPhrase } from './plural';

/** What begins at the moment: its first annotation's heading; for none, that it is the article's day. */
export function momentHeading(language: Language, { annotations: [first] }: Moment): string {
  return first?.heading[language] ?? catalogueOf(language).timeline.articleDay;
}

/** The whole of it in one line: `8 October 2025: State visit to Dushanbe, and 1 more`. */
export function momentText(language: Language, moment: Moment): string {
  const words = catalogueOf(language);
  const more = moment.annotations.length - 1;
  const phrase = more > 0 ? pluralPhrase(language, words.timeline.headings, more) : '{heading}';
  // A function, since a stranger's heading may hold what `replace` takes for a pattern.
  const headings = phrase.replace('{heading}', () => momentHeading(language, moment));
  return words.timeline.moment(dateText(words, moment.date), headings);
}

/** `30 years`. */
export function gapText(language: Language, { unit, count }: Gap): string {
  return pluralPhrase(language, catalogueOf(language).timeline.gap[unit], count);
}

/** `30 years later`. */
export function laterText(language: Language, { unit, count }: Gap): string {
  return pluralPhrase(language, catalogueOf(language).timeline.later[unit], count);
}
