/** Problems in Arabic. */
import { expectationIn, listed, type ProblemWords, short } from '../problemWords';

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
    'text without control characters':
      'نص بلا محارف تحكم ولا أنصاف محارف ولا علامات تغير اتجاه النص',
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
    'problems-many': ({ where, hint }) =>
      `${where}: المشكلات أكثر من ${hint.limit}، وهذه أولاها. أصلحها ليقرأ الباقي.`,
  },
};

export default arabic;
