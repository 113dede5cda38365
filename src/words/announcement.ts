/** What is said aloud of a change that others see: which panel has opened, what the map now shows. */
import { momentAt } from '../story/moments';
import type { Annotation, CountryCode, Language, Story } from '../story/story';
import type { StoryIndex } from '../story/storyIndex';
import { layersOn } from '../view/layers';
import { stepIn } from '../view/shown';
import type { View } from '../view/view';
import { catalogueOf } from './catalogues';
import { countryInShort } from './countryInShort';
import { dateText } from './dates';
import { momentText } from './moments';
import { numberText } from './numbers';
import { pluralPhrase } from './plural';

export interface Told {
  readonly story: Story;
  readonly index: StoryIndex;
  readonly language: Language;
  readonly countryName: (code: CountryCode) => string | undefined;
  readonly layerName: (id: string) => string | undefined;
}

/** One sentence about the most telling change; undefined where nothing that matters has changed. */
export function announcement(told: Told, before: View, now: View): string | undefined {
  const { story, index, language } = told;
  const words = catalogueOf(language);
  if (now.country !== undefined && now.country !== before.country)
    return countrySaid(told, now.country);
  const step = stepIn(story, now);
  if (step && now.step !== before.step) {
    const [number, total] = [now.step ?? 0, story.tour.length].map((n) => numberText(words, n));
    const where = words.tour.step(number ?? '', total ?? '');
    return [where, step.heading[language] ?? ''].join(words.announcements.separator);
  }
  const annotation = story.annotations.find(({ id }) => id === now.annotation);
  if (annotation && now.annotation !== before.annotation)
    return annotationSaid(language, annotation);
  if (now.passage !== undefined && now.passage !== before.passage)
    return words.paragraph(
      index.passage(language, now.passage)?.paragraph ?? numberIn(now.passage),
    );
  const moment = momentAt(story, now.moment);
  if (moment && now.moment !== before.moment) return momentText(language, moment);
  if (now.layers !== before.layers) return layerSaid(told, before, now);
  if (now.projection !== before.projection)
    return words.projections.names[now.projection ?? 'equal-area'];
  const open = (view: View) => view.country ?? view.annotation;
  return open(before) !== undefined && open(now) === undefined
    ? words.announcements.closed
    : undefined;
}

/** `Mongolia: 1 excerpt; Official visit to Mongolia, September 2024`. */
function countrySaid(told: Told, code: CountryCode): string | undefined {
  const { index, language } = told;
  const words = catalogueOf(language);
  const name = told.countryName(code);
  if (name === undefined) return undefined;
  const [first, ...more] = index.annotationsOf(code);
  const phrase =
    more.length > 0 ? pluralPhrase(language, words.timeline.headings, more.length) : '{heading}';
  const happened = first && phrase.replace('{heading}', () => annotationSaid(language, first));
  return [countryInShort(language, index, { code, name }), ...(happened ? [happened] : [])].join(
    words.announcements.separator,
  );
}

function annotationSaid(language: Language, { id, heading, date }: Annotation): string {
  const words = catalogueOf(language);
  const dated = date ? [dateText(words, date.date)] : [];
  return [heading[language] ?? id, ...dated].join(words.listSeparator);
}

/** The layer that was switched; of several at once nothing is said. */
function layerSaid(told: Told, before: View, now: View): string | undefined {
  const { announcements } = catalogueOf(told.language);
  const [was, is] = [layersOn(told.story, before), layersOn(told.story, now)];
  const switched = [...new Set([...was, ...is])].filter((id) => was.has(id) !== is.has(id));
  const [id, ...others] = switched;
  const name = id === undefined || others.length > 0 ? undefined : told.layerName(id);
  if (id === undefined || name === undefined) return undefined;
  return is.has(id) ? announcements.layerOn(name) : announcements.layerOff(name);
}

function numberIn(passage: string): number {
  return Number(/\d+/.exec(passage)?.[0]);
}
