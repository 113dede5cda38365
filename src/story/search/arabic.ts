/** Arabic words: conjunctions, prepositions and the article are written joined to them. */
import type { Dialect } from './dialect';

const fewestLetters = 3;
/** Their first letters are their own (folded). */
const whole = ['بوتين', 'بيلاروس', 'كازاخستان', 'الاسكا', 'ولايات'];
/** In the order in which they come; the article after ل is لل. */
const prefixes = [/^[وف]/, /^[بكس]|^ل(?!ل)/, /^(?:ال|لل)/];

function formsOf(word: string): string[] {
  const forms = [word];
  let rest = word;
  for (const prefix of prefixes) {
    if (whole.some((start) => rest.startsWith(start))) break;
    const bare = rest.replace(prefix, '');
    if (bare === rest || bare.length < fewestLetters) continue;
    forms.push(bare);
    rest = bare;
  }
  return forms;
}

export const arabic: Dialect = {
  letters: /\p{Script=Arabic}/u,
  formsOf,
  stemOf: (word) => word,
  spellings: [
    ['سوفيت', 'سوفييت', 'سوفيات'],
    ['ترامب', 'ترمب'],
    ['رحمان', 'رحمون'],
    ['امريكا', 'اميركا', 'امريك', 'اميرك'],
    ['بيلاروسيا', 'بيلاروس'],
    ['قيرغيزستان', 'قرغيزستان', 'قرغيزيا'],
  ],
  countries: {
    USA: ['أمريكا', 'أميركا'],
    BLR: ['بيلاروسيا', 'روسيا البيضاء'],
    KGZ: ['قرغيزستان', 'قيرغيزستان', 'قرغيزيا'],
    GBR: ['بريطانيا', 'إنجلترا'],
    NLD: ['هولندا'],
  },
};
