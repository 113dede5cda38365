/** Russian words: they change their ends by case, number and gender. */
import type { Dialect } from './dialect';

const fewestLetters = 3;
/** Of nouns and adjectives (folded); the longest that a word ends in is taken off. */
const endings = (
  'иями ями ами ией иям ием иях ого его ому ему ыми ими ая яя ое ее ые ие ый ий ой ом ем ам ям ' +
  'ах ях ов ев ей ою ею ую юю ии ию ия ью ье а я о е и ы у ю ь й'
)
  .split(' ')
  .sort((one, other) => other.length - one.length);

function stemOf(word: string): string {
  const ending = endings.find(
    (one) => word.endsWith(one) && word.length - one.length >= fewestLetters,
  );
  return ending === undefined ? word : word.slice(0, -ending.length);
}

export const russian: Dialect = {
  letters: /\p{Script=Cyrillic}/u,
  formsOf: (word) => [word],
  stemOf,
  spellings: [
    ['киргизи', 'кыргызстан', 'киргизстан'],
    ['беларус', 'белорусси'],
    ['туркмени', 'туркменистан'],
    ['молдави', 'молдов'],
  ],
  countries: {
    BLR: ['Беларусь', 'Белоруссия'],
    GBR: ['Великобритания', 'Англия'],
    KGZ: ['Киргизия', 'Кыргызстан'],
    MDA: ['Молдавия', 'Молдова'],
    TKM: ['Туркмения', 'Туркменистан'],
    USA: ['США', 'Америка', 'Соединённые Штаты'],
  },
};
