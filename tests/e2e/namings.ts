/** By hand, from the article: the sentences that name each country, and a point (degrees) within it. */
import type { Position } from '../../src/earth/plane';

export interface Naming {
  readonly code: string;
  readonly en: string;
  readonly ar: string;
  readonly passages: readonly string[];
  readonly at: Position;
}

export const namings: readonly Naming[] = [
  {
    code: 'TJK',
    en: 'Tajikistan',
    ar: 'طاجيكستان',
    passages: ['p1s1', 'p2s1', 'p3s1', 'p8s1', 'p9s1', 'p11s1'],
    at: [69.6, 38.3],
  },
  {
    code: 'RUS',
    en: 'Russia',
    ar: 'روسيا',
    passages: ['p2s1', 'p3s1', 'p7s1', 'p8s1', 'p12s1'],
    at: [100, 62],
  },
  {
    code: 'UKR',
    en: 'Ukraine',
    ar: 'أوكرانيا',
    passages: ['p2s1', 'p9s1', 'p11s1', 'p13s1'],
    at: [32, 49],
  },
  { code: 'KAZ', en: 'Kazakhstan', ar: 'كازاخستان', passages: ['p3s1'], at: [67, 48] },
  { code: 'KGZ', en: 'Kyrgyzstan', ar: 'قيرغيزستان', passages: ['p3s1'], at: [75.5, 41.5] },
  { code: 'TKM', en: 'Turkmenistan', ar: 'تركمانستان', passages: ['p3s1'], at: [59, 39.5] },
  { code: 'UZB', en: 'Uzbekistan', ar: 'أوزبكستان', passages: ['p3s1'], at: [58.6, 43.4] },
  { code: 'ARM', en: 'Armenia', ar: 'أرمينيا', passages: ['p4s1'], at: [45, 40.4] },
  { code: 'AZE', en: 'Azerbaijan', ar: 'أذربيجان', passages: ['p4s1'], at: [47.8, 40.4] },
  { code: 'BLR', en: 'Belarus', ar: 'بيلاروس', passages: ['p4s1'], at: [28, 53.5] },
  { code: 'AFG', en: 'Afghanistan', ar: 'أفغانستان', passages: ['p8s1'], at: [66, 34] },
  { code: 'MNG', en: 'Mongolia', ar: 'منغوليا', passages: ['p10s1'], at: [103, 46.5] },
  { code: 'USA', en: 'United States', ar: 'الولايات المتحدة', passages: ['p13s2'], at: [-153, 65] },
];
