/** A story's excerpts as W3C Web Annotations (JSON-LD), for whatever else reads the article. */
import { describe, positionOf } from './selector';
import type { Annotation, CountryCode, Language, Quote, Story } from './story';
import type { StoryIndex } from './storyIndex';

export interface AnnotatedPage {
  readonly language: Language;
  /** Of the page, without a query. */
  readonly page: string;
  /** Of an article's text. */
  readonly articleOf: (language: Language) => string;
  readonly directionOf: (language: Language) => 'ltr' | 'rtl';
}

/**
 * An AnnotationCollection with all its items in its first page (W3C Web Annotation Data Model, section 5). Each
 * sentence is selected in the original and in the page's language by its words and by its position (code points); its
 * bodies are the countries that it names and the annotations that stand on it.
 */
export function webAnnotations(story: Story, index: StoryIndex, to: AnnotatedPage) {
  const held = heldByPassage(story, index);
  const items = story.excerpts.flatMap((excerpt) => annotationOf(story, held, to, excerpt) ?? []);
  const id = `${to.page}#excerpts`;
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id,
    type: 'AnnotationCollection',
    label: story.title.text[to.language] ?? story.id,
    total: items.length,
    first: { id: `${id}-1`, type: 'AnnotationPage', partOf: id, startIndex: 0, items },
  };
}

interface Held {
  readonly countries: Set<CountryCode>;
  readonly annotations: Annotation[];
}

/** By passage: the countries that it names, and the annotations that stand on it. */
function heldByPassage(story: Story, index: StoryIndex): ReadonlyMap<string, Held> {
  const held = new Map<string, Held>(
    story.excerpts.map(({ passage }) => [passage, { countries: new Set(), annotations: [] }]),
  );
  for (const { passage, country } of story.mentions)
    if (country !== undefined) held.get(passage)?.countries.add(country);
  for (const annotation of story.annotations)
    for (const passage of index.passagesOf(annotation))
      held.get(passage)?.annotations.push(annotation);
  return held;
}

function annotationOf(
  story: Story,
  held: ReadonlyMap<string, Held>,
  to: AnnotatedPage,
  { passage, spans }: Quote,
) {
  const languages = [...new Set([story.original, to.language])];
  const target = languages.flatMap((language) => {
    const text = story.articles[language]?.text;
    const span = spans[language];
    if (text === undefined || !span) return [];
    return {
      type: 'SpecificResource',
      source: { id: to.articleOf(language), type: 'Text', format: 'text/plain', language },
      selector: [describe(text, span), positionOf(text, span)],
    };
  });
  if (target.length === 0) return undefined;
  const countries = held.get(passage)?.countries ?? [];
  const standing = held.get(passage)?.annotations ?? [];
  return {
    id: `${to.page}?passage=${passage}`,
    type: 'Annotation',
    motivation: standing.length > 0 ? 'describing' : 'identifying',
    body: [
      ...[...countries].map((country) => countryBody(to, country)),
      ...standing.map((annotation) => annotationBody(to, annotation)),
    ],
    target,
  };
}

function countryBody({ page }: AnnotatedPage, country: CountryCode) {
  return {
    type: 'SpecificResource',
    source: `${page}?country=${country}`,
    purpose: 'identifying',
  };
}

function annotationBody({ language, directionOf }: AnnotatedPage, { heading, body }: Annotation) {
  return {
    type: 'TextualBody',
    value: [heading[language], body[language]].filter(Boolean).join('\n'),
    format: 'text/plain',
    language,
    textDirection: directionOf(language),
    purpose: 'describing',
  };
}
