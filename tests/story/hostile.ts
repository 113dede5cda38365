/** What a stranger may send: nasty texts, and a good story with anything at all done to it anywhere. */
import fc from 'fast-check';
import type { Folder } from './folders';

/** Refused wherever readers would see it. */
export const unwanted = [
  ...['\0', '\x07', '\x1b', '\x85', '\u202e', '\u2066', '\u2069', '\u200f', '\u061c'],
  ...['\ud83c', '\udfd4', '\ufffe', '\u{1fffe}'],
];
/** Odd, and let through. */
export const odd = [
  ...['\u200b', '\u200c', '\u200d', '\u2060', '\ufeff', '\u00ad', '\u2028', '\u2029', '\ufffd'],
  ...['a\u0316\u0301\u0316\u0301', '🏔', '👩‍👩‍👧', '\u{e0001}', '﷽', 'ﬁ', 'İ', 'ß', 'ـــ', '１'],
  ...['<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', ']]>', '-->', '&amp;', '$&'],
  ...[
    '{{x}}',
    '%s%n',
    '../../x',
    'javascript:alert(1)',
    '__proto__',
    'constructor',
    ' ',
    '.',
    ' . ',
  ],
];
const pieces = fc.constantFrom(...odd, ...unwanted, 'Norway', 'Осло', 'طوكيو', '\n', '\n\n', 'x');

export const nastyText = fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join(''));
/** A text without what is refused. */
export const oddText = fc
  .array(fc.constantFrom(...odd, 'Norway', 'Осло', 'طوكيو'), { minLength: 1, maxLength: 8 })
  .map((parts) => `x${parts.join('')}`);

const DEPTH = 10_000;
/** Written into the JSON in place of this text, since nothing writes so deep a value. */
const DEEP = 'a value of ten thousand levels';

const anyValue = fc.oneof(
  fc.jsonValue(),
  nastyText,
  fc.constantFrom<unknown>(
    ...[null, true, -1, 0, 1e308, -0.5, '', ' ', DEEP, [], {}, [[]], [null], { length: 1e9 }],
    'x'.repeat(10_000),
    ...['https://example.org/\u202e', 'http://a/\ud83c', 'https://a b', '2024/2025/2026', '0000'],
    '('.repeat(5_000),
    'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa-'.repeat(100),
    new Array(1_000).fill(0),
    new Array(1_000).fill('TJK'),
  ),
);

/** One thing done to the value at one of the story's places. */
export type Mutation =
  | { readonly kind: 'delete' }
  | { readonly kind: 'replace'; readonly by: unknown }
  /** In a list: the item once more, id and all. */
  | { readonly kind: 'repeat' }
  | { readonly kind: 'field'; readonly name: string; readonly value: unknown };

export const mutations: fc.Arbitrary<Mutation> = fc.oneof(
  fc.constant<Mutation>({ kind: 'delete' }),
  anyValue.map((by): Mutation => ({ kind: 'replace', by })),
  fc.constant<Mutation>({ kind: 'repeat' }),
  fc
    .tuple(
      fc.constantFrom('__proto__', 'constructor', 'toString', '', 'x'.repeat(5_000), '\u202e'),
      anyValue,
    )
    .map(([name, value]): Mutation => ({ kind: 'field', name, value })),
);

type Parent = Record<string, unknown> | unknown[];

/** Every place in a value: its parent, and its key there. */
function placesIn(value: unknown): [Parent, string][] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.keys(value).flatMap((key): [Parent, string][] => {
    const parent = value as Record<string, unknown>;
    return [[parent, key], ...placesIn(parent[key])];
  });
}

/** The folder with the file's JSON mutated at the places that the shares from 0 to 1 point at. */
export function mutated(
  folder: Folder,
  file: string,
  changes: readonly (readonly [number, Mutation])[],
): Folder {
  const json: unknown = JSON.parse(folder[file] ?? 'null');
  for (const [share, mutation] of changes) {
    const places = placesIn(json);
    const place = places[Math.floor(share * places.length)];
    if (place) mutate(...place, mutation);
  }
  const deep = '['.repeat(DEPTH) + ']'.repeat(DEPTH);
  return { ...folder, [file]: JSON.stringify(json).replaceAll(`"${DEEP}"`, deep) };
}

function mutate(parent: Parent, key: string, mutation: Mutation): void {
  const item = (parent as Record<string, unknown>)[key];
  switch (mutation.kind) {
    case 'delete':
      if (Array.isArray(parent)) parent.splice(Number(key), 1);
      else delete parent[key];
      break;
    case 'replace':
      // A value of its own: what is mutated next may be in it, and the same value elsewhere too.
      (parent as Record<string, unknown>)[key] = structuredClone(mutation.by);
      break;
    case 'repeat':
      if (Array.isArray(parent)) parent.push(structuredClone(item));
      break;
    case 'field': {
      // So that a key `__proto__` is a key like any other.
      const value = structuredClone(mutation.value);
      const property = { value, configurable: true, enumerable: true };
      if (typeof item === 'object' && item !== null && !Array.isArray(item))
        Object.defineProperty(item, mutation.name, { ...property, writable: true });
    }
  }
}
