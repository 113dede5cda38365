/** Problems as sentences: where, what is wrong, and what to do; a kind without words does not compile. */

import type {
  Expectation,
  Foundation,
  Problem,
  ProblemKind,
  ProblemOf,
  Referent,
} from '../story/problem';
import type { FactKind, Language, MentionManner } from '../story/story';

type Sentences = { readonly [Kind in ProblemKind]: (problem: ProblemOf<Kind>) => string };

interface ProblemWords {
  readonly expectations: Readonly<Record<Expectation, string>>;
  readonly referents: Readonly<Record<Referent, string>>;
  readonly foundations: Readonly<Record<Foundation, string>>;
  readonly facts: Readonly<Record<FactKind, string>>;
  readonly manners: Readonly<Record<MentionManner, string>>;
  readonly sentences: Sentences;
}

const LONGEST_QUOTED = 90;
/** As many ids as a sentence lists before it stops. */
const MOST_LISTED = 12;

const short = (text: string) =>
  text.length > LONGEST_QUOTED ? `${text.slice(0, LONGEST_QUOTED).trimEnd()}…` : text;

const listed = (items: readonly string[], comma: string) =>
  items.length > MOST_LISTED
    ? `${items.slice(0, MOST_LISTED).join(comma)}${comma}…`
    : items.join(comma);

/** The expectation in words, with the words to choose from where there are any. */
function expectationIn(words: ProblemWords, { hint, expected }: ProblemOf<'value-wrong'>): string {
  const options = hint.expected === 'known word' && expected ? ` ${expected}` : '';
  return words.expectations[hint.expected] + options;
}

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
  },
};

const arabic: ProblemWords = {
  expectations: {
    text: 'نص غير فارغ',
    number: 'عدد صحيح غير سالب',
    flag: 'true أو false',
    list: 'قائمة بالطول الصحيح',
    record: 'كائن بحقول مسماة',
    identifier: 'معرف بأحرف لاتينية صغيرة، مثل "state-visit"',
    'file name': 'اسم ملف في مجلد القصة',
    language: 'رمز لغة، مثل "ar"',
    country: 'رمز دولة من ثلاثة أحرف لاتينية كبيرة، مثل "TJK"',
    day: 'يوم موجود في التقويم، مثل "2025-10-08"',
    date: 'تاريخ أو مدة في التقويم، مثل "1992" أو "2024-09" أو "2025-10-08/2025-10-10"',
    'web address': 'عنوان ويب يبدأ بـ http:// أو https://',
    longitude: 'خط طول من −180 إلى 180',
    latitude: 'دائرة عرض من −90 إلى 90',
    length: 'طول بالكيلومتر، أكبر من 0 وأصغر من 50000',
    'quote selector': 'محدد TextQuoteSelector بكلماته، وربما TextPositionSelector',
    'known word': 'إحدى القيم',
    shorter: 'نص أقصر',
  },
  referents: {
    passage: 'جملة',
    place: 'مكان',
    region: 'منطقة',
    trip: 'رحلة',
    layer: 'طبقة',
    source: 'مصدر',
    status: 'صفة عضوية',
    annotation: 'شرح',
    moment: 'محطة زمنية',
    'membership table': 'جدول عضوية',
    language: 'لغة',
  },
  foundations: {
    quotes: 'اقتباس من المقال',
    reasoning: 'جملة استدلال',
    source: 'مصدر مسمى',
    'source date': 'التاريخ الذي يصح فيه المصدر',
  },
  facts: { stated: 'وارد في المقال', derived: 'مستنتج منه', reference: 'معلومة مرجعية' },
  manners: {
    name: 'اسم',
    adjective: 'صفة',
    metonym: 'كناية',
    part: 'جزء',
    anaphor: 'إحالة',
    collective: 'جمع',
  },
  sentences: {
    'file-missing': ({ hint }) => `${hint.file}: الملف غير موجود.`,
    'translation-missing': ({ hint }) =>
      `${hint.file}: الترجمة (${hint.language}) غير موجودة. يمكن قراءة اللغات الأخرى من دونها.`,
    'json-unreadable': ({ hint, received }) => `${hint.file}: ليس JSON صالحا: ${received}.`,
    'schema-newer': ({ hint, expected, received }) =>
      `${hint.file}: مكتوب للإصدار ${received} من الصيغة، وهذا البرنامج يقرأ حتى الإصدار ${expected}. حدث البرنامج.`,
    'value-missing': ({ where, hint }) => `${where}: الحقل "${hint.field}" غير موجود.`,
    'value-wrong': (problem) =>
      `${problem.where}: المطلوب ${expectationIn(arabic, problem)}، والموجود ${problem.received}.`,
    'field-unknown': ({ where, hint }) =>
      `${where}: لا حقل هنا باسم "${hint.field}". تم تجاهله؛ راجع كتابته.`,
    'id-repeated': ({ where, hint }) =>
      `${where}: المعرف "${hint.id}" مستخدم. يستخدم كل معرف مرة واحدة، وقد ترك الثاني.`,
    'id-reserved': ({ where, hint }) =>
      `${where}: للخريطة نفسها طبقة معرفها "${hint.id}". اختر لهذه معرفا آخر؛ وقد تركت.`,
    'reference-unknown': ({ where, hint, received }) =>
      `${where}: ${received} غير موجود (${arabic.referents[hint.to]}). الموجود: ${listed(hint.known, '، ') || 'لا شيء'}.`,
    'target-missing': ({ where, hint }) =>
      `${where}: الإشارة (${arabic.manners[hint.as]}) لا تذكر دولة ولا مكانا ولا منطقة.`,
    'fact-unfounded': ({ where, hint }) =>
      `${where}: تحتاج المعلومة من نوع «${arabic.facts[hint.fact]}» إلى ${arabic.foundations[hint.lacks]}.`,
    'claim-without-line': ({ where, hint }) =>
      `${where}: يراجع الرقم على خط، وليس للشرح "${hint.annotation}" خط. اذكر خطه؛ وقد تركت الأرقام.`,
    'claim-without-article': ({ where, hint }) =>
      `${where}: ليس بين أرقام "${hint.annotation}" رقم من المقال نفسه، واردا فيه أو مستنتجا منه. لا شيء يراجع؛ وقد تركت الأرقام.`,
    'parts-differ': ({ where, hint }) =>
      `${where}: مجموع الأجزاء ${hint.sum} كم، والرقم ${hint.total} كم. تركت الأجزاء.`,
    'period-reversed': ({ where, hint }) =>
      `${where}: تنتهي المدة في ${hint.to}، لا بعد بدايتها في ${hint.from}.`,
    'period-overlaps': ({ where, hint }) =>
      `${where}: في ${hint.day} للدولة ${hint.country} صفة أخرى في هذا الجدول.`,
    'quote-not-found': ({ where, hint, received }) =>
      hint.nearest
        ? `${where}: غير موجود في ${hint.file}: "${short(received ?? '')}". أقرب نص في الفقرة ${hint.nearest.paragraph}: "${short(hint.nearest.text)}". انسخ الاقتباس من المقال بإملائه.`
        : `${where}: غير موجود في ${hint.file}، ولا ما يشبهه: "${short(received ?? '')}". انسخ الاقتباس من المقال بإملائه.`,
    'quote-ambiguous': ({ where, hint, received }) =>
      `${where}: عدد مواضع "${short(received ?? '')}" في ${hint.file} هو ${hint.places}. أطل ما قبله أو ما بعده حتى يبقى موضع واحد.`,
    'quote-moved': ({ where, hint }) =>
      `${where}: الاقتباس في غير موضعه المذكور في ${hint.file}؛ يبدأ عند ${hint.at}. صحح الموضع.`,
    'quote-context': ({ where, hint }) =>
      `${where}: وجد الاقتباس في ${hint.file}، لكن ليس بين ما ذكر قبله وبعده. انسخهما من المقال.`,
    'quote-elsewhere': ({ where, hint }) =>
      hint.stands
        ? `${where}: الاقتباس في ${hint.stands}، لا في ${hint.passage}.`
        : `${where}: الاقتباس ليس ضمن جملة واحدة هي ${hint.passage}.`,
    'mentions-overlap': ({ where, hint }) =>
      `${where}: في ${hint.passage} (${hint.language}) إشارة سابقة إلى بعض هذه الكلمات. تركت هذه.`,
    'excerpt-partial': ({ where, hint }) =>
      `${where}: المقتطف جملة كاملة، وهذا جزء من ${hint.passage}.`,
    'excerpt-missing': ({ where, hint }) => `${where}: لا مقتطف للجملة ${hint.passage}.`,
    'paragraphs-differ': ({ hint, expected, received }) =>
      `${hint.file}: عدد الفقرات ${received}، وفي الأصل ${expected}. تركت الترجمة حتى يتفقا.`,
    'sentences-differ': ({ hint, expected, received }) =>
      `${hint.file}: عدد الجمل في الفقرة ${hint.paragraph} هو ${received}، وفي الأصل ${expected}. تركت الترجمة حتى يتفقا.`,
    'file-long': ({ hint, received }) =>
      `${hint.file}: أطول من أن يقرأ، عدد حروفه ${received} والحد ${hint.limit}.`,
    'article-empty': ({ hint }) => `${hint.file}: لا نص فيه.`,
    'article-character': ({ hint, received }) =>
      `${hint.file}: في الفقرة ${hint.paragraph}، قرب "${hint.near}"، الحرف الخفي ${received} الذي لا تعرضه الصفحة كما هو. احذفه.`,
    'article-not-normal': ({ hint }) =>
      `${hint.file}: الفقرة ${hint.paragraph} ليست بصيغة التطبيع C في يونيكود. احفظها بصيغة NFC.`,
  },
};

const words: Readonly<Record<string, ProblemWords>> = { ar: arabic, en: english };

/** One problem as a sentence or two, in English where the language has no wording of its own. */
export function problemText(problem: Problem, language: Language): string {
  const { sentences } = (Object.hasOwn(words, language) ? words[language] : undefined) ?? english;
  // A kind and its sentence belong together; TypeScript can't follow that through the union.
  const say = sentences[problem.kind] as (problem: Problem) => string;
  return say(problem);
}
