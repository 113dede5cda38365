/** Problems in Russian. */
import { expectationIn, listed, type ProblemWords, short } from '../problemWords';

const russian: ProblemWords = {
  expectations: {
    text: 'непустой текст',
    number: 'целое неотрицательное число',
    flag: 'true или false',
    list: 'список нужной длины',
    record: 'объект с именованными полями',
    identifier: 'идентификатор строчными латинскими буквами, например "state-visit"',
    'file name': 'имя файла в папке истории',
    language: 'код языка, например "ar"',
    country: 'код страны из трёх заглавных латинских букв, например "TJK"',
    day: 'день, который есть в календаре, например "2025-10-08"',
    date: 'дата или период, которые есть в календаре, например "1992", "2024-09" или "2025-10-08/2025-10-10"',
    'web address': 'адрес, который начинается с http:// или https://',
    longitude: 'долгота от −180 до 180',
    latitude: 'широта от −90 до 90',
    length: 'длина в километрах, больше 0 и меньше 50\u00a0000',
    'quote selector': 'TextQuoteSelector с точными словами и, возможно, TextPositionSelector',
    'known word': 'одно из значений',
    shorter: 'текст короче',
    'text without control characters':
      'текст без управляющих знаков, половин знаков и знаков, меняющих направление текста',
  },
  referents: {
    passage: 'предложение',
    place: 'место',
    region: 'регион',
    trip: 'поездка',
    layer: 'слой',
    source: 'источник',
    status: 'статус',
    annotation: 'пояснение',
    moment: 'момент',
    'membership table': 'таблица членства',
    language: 'язык',
  },
  foundations: {
    quotes: 'цитата из статьи',
    reasoning: 'одно предложение с обоснованием',
    source: 'названный источник',
    'source date': 'дата, на которую верен источник',
  },
  facts: { stated: 'сказано в статье', derived: 'следует из статьи', reference: 'справка' },
  manners: {
    name: 'название',
    adjective: 'прилагательное',
    metonym: 'столица или правительство',
    part: 'часть',
    anaphor: 'отсылка',
    collective: 'группа',
  },
  sentences: {
    'file-missing': ({ hint }) => `${hint.file}: такого файла нет.`,
    'translation-missing': ({ hint }) =>
      `${hint.file}: нет этого перевода (${hint.language}). Другие языки читаются и без него.`,
    'json-unreadable': ({ hint, received }) => `${hint.file}: не читается как JSON: ${received}.`,
    'schema-newer': ({ hint, expected, received }) =>
      `${hint.file}: версия формата ${received}, а эта программа читает версии до ${expected}. Обновите программу.`,
    'value-missing': ({ where, hint }) => `${where}: нет поля "${hint.field}".`,
    'value-wrong': (problem) =>
      `${problem.where}: требуется ${expectationIn(russian, problem)}; стоит ${problem.received}.`,
    'field-unknown': ({ where, hint }) =>
      `${where}: поля "${hint.field}" здесь не бывает. Оно пропущено; проверьте написание.`,
    'id-repeated': ({ where, hint }) =>
      `${where}: идентификатор "${hint.id}" уже занят. Каждый используется один раз; второй пропущен.`,
    'id-reserved': ({ where, hint }) =>
      `${where}: слой "${hint.id}" есть у самой карты. Назовите этот иначе; он пропущен.`,
    'reference-unknown': ({ where, hint, received }) =>
      `${where}: ${received} не найдено (${russian.referents[hint.to]}). Есть: ${listed(hint.known, ', ') || 'ничего'}.`,
    'target-missing': ({ where, hint }) =>
      `${where}: упоминание (${russian.manners[hint.as]}) не называет ни страны, ни места, ни региона.`,
    'fact-unfounded': ({ where, hint }) =>
      `${where}: для вида «${russian.facts[hint.fact]}» недостаёт: ${russian.foundations[hint.lacks]}.`,
    'claim-without-line': ({ where, hint }) =>
      `${where}: число проверяют по линии, а у "${hint.annotation}" её нет. Назовите линию; проверка пропущена.`,
    'claim-without-article': ({ where, hint }) =>
      `${where}: среди чисел "${hint.annotation}" нет числа самой статьи, сказанного или следующего из неё. Проверять нечего; проверка пропущена.`,
    'parts-differ': ({ where, hint }) =>
      `${where}: сумма частей ${hint.sum} км, а число ${hint.total} км. Части пропущены.`,
    'period-reversed': ({ where, hint }) =>
      `${where}: период кончается ${hint.to}, не позже начала ${hint.from}.`,
    'period-overlaps': ({ where, hint }) =>
      `${where}: на ${hint.day} у ${hint.country} в этой таблице уже есть другой статус.`,
    'quote-not-found': ({ where, hint, received }) =>
      hint.nearest
        ? `${where}: в ${hint.file} нет слов "${short(received ?? '')}". Ближайшее место: абзац ${hint.nearest.paragraph}, "${short(hint.nearest.text)}". Скопируйте цитату из статьи буква в букву.`
        : `${where}: в ${hint.file} нет слов "${short(received ?? '')}" и ничего похожего. Скопируйте цитату из статьи буква в букву.`,
    'quote-ambiguous': ({ where, hint, received }) =>
      `${where}: слова "${short(received ?? '')}" стоят в ${hint.file} в нескольких местах (${hint.places}). Удлините слова до или после, пока место не станет одно.`,
    'quote-moved': ({ where, hint }) =>
      `${where}: цитата стоит в ${hint.file} не там, где указано; она начинается с ${hint.at}. Исправьте положение.`,
    'quote-context': ({ where, hint }) =>
      `${where}: цитата есть в ${hint.file}, но не между указанными словами до и после. Скопируйте их из статьи.`,
    'quote-elsewhere': ({ where, hint }) =>
      hint.stands
        ? `${where}: цитата стоит в ${hint.stands}, а не в ${hint.passage}.`
        : `${where}: цитата не помещается в одном предложении, ${hint.passage}.`,
    'mentions-overlap': ({ where, hint }) =>
      `${where}: в ${hint.passage} (${hint.language}) часть этих слов уже отмечена другим упоминанием. Это пропущено.`,
    'excerpt-partial': ({ where, hint }) =>
      `${where}: отрывок – это целое предложение, а здесь часть ${hint.passage}.`,
    'excerpt-missing': ({ where, hint }) => `${where}: у предложения ${hint.passage} нет отрывка.`,
    'paragraphs-differ': ({ hint, expected, received }) =>
      `${hint.file}: число абзацев ${received}, в оригинале ${expected}. Пока они расходятся, перевод не показан.`,
    'sentences-differ': ({ hint, expected, received }) =>
      `${hint.file}: в абзаце ${hint.paragraph} число предложений ${received}, в оригинале ${expected}. Пока они расходятся, перевод не показан.`,
    'file-long': ({ hint, received }) =>
      `${hint.file}: слишком длинный файл, знаков ${received}; предел ${hint.limit}.`,
    'article-empty': ({ hint }) => `${hint.file}: в файле нет текста.`,
    'article-character': ({ hint, received }) =>
      `${hint.file}: в абзаце ${hint.paragraph}, возле "${hint.near}", стоит невидимый знак ${received}, который страница не может показать как есть. Удалите его.`,
    'article-not-normal': ({ hint }) =>
      `${hint.file}: абзац ${hint.paragraph} не в форме нормализации C Юникода. Сохраните его в NFC.`,
    'problems-many': ({ where, hint }) =>
      `${where}: ошибок больше, чем ${hint.limit}; это первые из них. Исправьте их, и остальное будет прочитано.`,
  },
};

export default russian;
