/** Problems in English. */
import { expectationIn, listed, type ProblemWords, short } from '../problemWords';

const english: ProblemWords = {
  expectations: {
    text: 'a text that is not empty',
    number: 'a whole number, not negative',
    flag: 'true or false',
    list: 'a list of the right length',
    record: 'an object of named fields',
    identifier: 'an identifier in lower case, such as "state-visit"',
    'file name': 'a file name in the story’s folder',
    language: 'a language tag, such as "ar"',
    country: 'a country code of three capital letters, such as "TJK"',
    day: 'a day that the calendar has, such as "2025-10-08"',
    date: 'a date or interval that the calendar has, such as "1992", "2024-09" or "2025-10-08/2025-10-10"',
    'web address': 'a web address that begins with http:// or https://',
    longitude: 'a longitude from −180 to 180',
    latitude: 'a latitude from −90 to 90',
    length: 'a length in kilometres, above 0 and below 50,000',
    'quote selector':
      'a TextQuoteSelector with its exact words, and perhaps a TextPositionSelector',
    'known word': 'one of',
    shorter: 'a shorter text',
    'text without control characters':
      'a text without control characters, half characters or marks that turn the direction of text',
  },
  referents: {
    passage: 'sentence',
    place: 'place',
    region: 'region',
    trip: 'trip',
    layer: 'layer',
    source: 'source',
    status: 'status',
    annotation: 'annotation',
    moment: 'moment',
    'membership table': 'membership table',
    language: 'language',
  },
  foundations: {
    quotes: 'a quote from the article',
    reasoning: 'a sentence of reasoning',
    source: 'a named source',
    'source date': 'the date for which its source holds',
  },
  facts: { stated: 'stated', derived: 'derived', reference: 'reference' },
  manners: {
    name: 'name',
    adjective: 'adjective',
    metonym: 'metonym',
    part: 'part',
    anaphor: 'anaphor',
    collective: 'collective',
  },
  sentences: {
    'file-missing': ({ hint }) => `${hint.file}: the file is missing.`,
    'translation-missing': ({ hint }) =>
      `${hint.file}: the translation (${hint.language}) is missing. The other languages can be read without it.`,
    'json-unreadable': ({ hint, received }) => `${hint.file}: not valid JSON: ${received}.`,
    'schema-newer': ({ hint, expected, received }) =>
      `${hint.file}: written for version ${received} of the format; this program reads up to version ${expected}. Update the program.`,
    'value-missing': ({ where, hint }) => `${where}: "${hint.field}" is missing.`,
    'value-wrong': (problem) =>
      `${problem.where}: expected ${expectationIn(english, problem)}, found ${problem.received}.`,
    'field-unknown': ({ where, hint }) =>
      `${where}: there is no field "${hint.field}" here. It was ignored; check its spelling.`,
    'id-repeated': ({ where, hint }) =>
      `${where}: the id "${hint.id}" is taken. Each id may be used once; the second was left out.`,
    'id-reserved': ({ where, hint }) =>
      `${where}: the map itself has a layer "${hint.id}". Give this one another id; it was left out.`,
    'reference-unknown': ({ where, hint, received }) =>
      `${where}: there is no ${english.referents[hint.to]} ${received}. There are: ${listed(hint.known, ', ') || 'none'}.`,
    'target-missing': ({ where, hint }) =>
      `${where}: the mention (${english.manners[hint.as]}) says neither country, place nor region.`,
    'fact-unfounded': ({ where, hint }) =>
      `${where}: a fact of the kind "${english.facts[hint.fact]}" needs ${english.foundations[hint.lacks]}.`,
    'claim-without-line': ({ where, hint }) =>
      `${where}: a claim is checked against a line, and "${hint.annotation}" hangs on none. Name its line; the claim was left out.`,
    'claim-without-article': ({ where, hint }) =>
      `${where}: none of the figures of "${hint.annotation}" is the article’s own, stated or derived. There is nothing to check; the claim was left out.`,
    'parts-differ': ({ where, hint }) =>
      `${where}: the parts add up to ${hint.sum} km, and the figure is ${hint.total} km. The parts were left out.`,
    'period-reversed': ({ where, hint }) =>
      `${where}: the period ends on ${hint.to}, not after it begins on ${hint.from}.`,
    'period-overlaps': ({ where, hint }) =>
      `${where}: on ${hint.day}, ${hint.country} already has another status in this table.`,
    'quote-not-found': ({ where, hint, received }) =>
      hint.nearest
        ? `${where}: not found in ${hint.file}: "${short(received ?? '')}". The nearest text is in P${hint.nearest.paragraph}, "${short(hint.nearest.text)}". Copy the quote from the article, with its spelling.`
        : `${where}: not found in ${hint.file}, nor anything like it: "${short(received ?? '')}". Copy the quote from the article, with its spelling.`,
    'quote-ambiguous': ({ where, hint, received }) =>
      `${where}: "${short(received ?? '')}" stands in ${hint.places} places of ${hint.file}. Lengthen its prefix or suffix until one is left.`,
    'quote-moved': ({ where, hint }) =>
      `${where}: the quote stands elsewhere in ${hint.file} than its position says; it begins at ${hint.at}. Correct the position.`,
    'quote-context': ({ where, hint }) =>
      `${where}: the quote was found in ${hint.file}, but not between its prefix and suffix. Copy them from the article.`,
    'quote-elsewhere': ({ where, hint }) =>
      hint.stands
        ? `${where}: the quote stands in ${hint.stands}, not in ${hint.passage}.`
        : `${where}: the quote does not stand within one sentence, ${hint.passage}.`,
    'mentions-overlap': ({ where, hint }) =>
      `${where}: in ${hint.passage} (${hint.language}), an earlier mention marks some of these words. This one was left out.`,
    'excerpt-partial': ({ where, hint }) =>
      `${where}: an excerpt is a whole sentence, and this is a part of ${hint.passage}.`,
    'excerpt-missing': ({ where, hint }) =>
      `${where}: the sentence ${hint.passage} has no excerpt.`,
    'paragraphs-differ': ({ hint, expected, received }) =>
      `${hint.file}: the number of paragraphs is ${received}; in the original it is ${expected}. The translation is left out until they agree.`,
    'sentences-differ': ({ hint, expected, received }) =>
      `${hint.file}: in P${hint.paragraph} the number of sentences is ${received}; in the original it is ${expected}. The translation is left out until they agree.`,
    'file-long': ({ hint, received }) =>
      `${hint.file}: too long to read, ${received} characters; at most ${hint.limit}.`,
    'article-empty': ({ hint }) => `${hint.file}: there is no text in it.`,
    'article-character': ({ hint, received }) =>
      `${hint.file}: in P${hint.paragraph}, near "${hint.near}", stands the invisible character ${received}, which a page can’t show as it is. Remove it.`,
    'article-not-normal': ({ hint }) =>
      `${hint.file}: P${hint.paragraph} is not in Unicode normalisation form C. Save it as NFC.`,
    'problems-many': ({ where, hint }) =>
      `${where}: there are more than ${hint.limit} problems; those are the first. Mend them, and the rest will be read.`,
  },
};

export default english;
