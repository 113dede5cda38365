/** How a view is cited. */
import type { Language, Story } from '../story/story';
import { catalogueOf } from './catalogues';
import { dateText } from './dates';

/** `seen`: the day on which it was, ISO 8601. */
export function citationOf(
  story: Story,
  language: Language,
  address: string,
  seen: string,
): string {
  const words = catalogueOf(language);
  return words.share.citation({
    title: story.title.text[language] ?? story.id,
    genre: story.genre[language] ?? '',
    date: dateText(words, story.date.date),
    address,
    seen: dateText(words, seen),
  });
}
