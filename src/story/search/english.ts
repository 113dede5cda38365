/** English words: possessives and plurals are left out; people are called otherwise than their country. */
import type { Dialect } from './dialect';

const possessive = /'s?$/;
/** A word that short is no plural. */
const shortest = 5;

function stemOf(word: string): string {
  const bare = word.replace(possessive, '');
  return bare.length >= shortest ? bare.replace(/(?<!s)s$/, '') : bare;
}

export const english: Dialect = {
  letters: /\p{Script=Latin}/u,
  formsOf: (word) => [word],
  stemOf,
  spellings: [
    ['kyrgyzstan', 'kirghizia', 'kirgizia'],
    ['belarus', 'belorussia', 'byelorussia'],
    ['tajik', 'tadjik', 'tadzhik'],
    ['kyiv', 'kiev'],
  ],
  countries: {
    AFG: ['Afghan'],
    ARM: ['Armenian'],
    AZE: ['Azerbaijani', 'Azeri'],
    BLR: ['Belarusian'],
    CHN: ['Chinese'],
    DEU: ['German'],
    FRA: ['French'],
    GBR: ['UK', 'Britain', 'British', 'England', 'English'],
    GEO: ['Georgian'],
    IND: ['Indian'],
    IRN: ['Iranian', 'Persian'],
    KAZ: ['Kazakh'],
    KGZ: ['Kyrgyz', 'Kirghizia'],
    MDA: ['Moldovan', 'Moldavia'],
    MNG: ['Mongolian'],
    NLD: ['Holland', 'Dutch'],
    PAK: ['Pakistani'],
    RUS: ['Russian'],
    TJK: ['Tajik'],
    TKM: ['Turkmen'],
    TUR: ['Turkish', 'Turkey'],
    UKR: ['Ukrainian'],
    USA: ['USA', 'US', 'America', 'American'],
    UZB: ['Uzbek'],
  },
};
