/** A story with as many annotations as wanted: a real one's article, with notes spread over the world's countries. */
import type { Folder } from '../story/folders';

/** A country's capital, as `geo/layers/capitals.geojson` has it. */
export interface Capital {
  readonly id: string;
  readonly properties: { readonly names: Readonly<Record<string, string>> };
  readonly geometry: { readonly coordinates: readonly number[] };
}

interface Parts {
  readonly languages: readonly string[];
  readonly places: readonly object[];
  readonly annotations: readonly { readonly date?: object }[];
  readonly passages: readonly { readonly id: string; readonly selectors: object }[];
}

/** Degrees around its capital within which a country's annotations lie. */
const spread = 4;

/**
 * The folder's texts with `count` annotations in place of its own. Each stands at a place of its own, states what a
 * sentence of the article says, and quotes it; one in five has a date of the story. The same at every run.
 */
export function manyAnnotations(
  folder: Folder,
  capitals: readonly Capital[],
  count: number,
): Folder {
  const story: Parts = JSON.parse(folder['story.json'] ?? '{}');
  const dates = story.annotations.flatMap(({ date }) => date ?? []);
  const random = randomNumbers(count);
  const generated = Array.from({ length: count }, (_, n) => {
    const capital = capitals[n % capitals.length];
    const passage = story.passages[n % story.passages.length];
    if (!capital || !passage) throw new Error('no capitals, or no passages to quote');
    const text = Object.fromEntries(
      story.languages.map((tag) => [tag, `${capital.properties.names[tag]} ${n + 1}`]),
    );
    const place = {
      id: `place-${n + 1}`,
      name: text,
      country: capital.id,
      at: near(capital.geometry.coordinates, random),
      capital: false,
    };
    const quotes = [{ passage: passage.id, selectors: passage.selectors }];
    const annotation = {
      id: `note-${n + 1}`,
      heading: text,
      body: text,
      ...(n % 5 === 0 && { date: dates[(n / 5) % dates.length] }),
      place: place.id,
      countries: [capital.id],
      lights: [],
      facts: [{ kind: 'stated', text, quotes }],
    };
    return { place, annotation };
  });
  const many = {
    ...story,
    id: `many-${count}`,
    places: [...story.places, ...generated.map(({ place }) => place)],
    annotations: generated.map(({ annotation }) => annotation),
    // Its steps name the annotations that are gone.
    tour: [],
  };
  return { ...folder, 'story.json': JSON.stringify(many) };
}

function near([longitude = 0, latitude = 0]: readonly number[], random: () => number) {
  const off = () => (random() * 2 - 1) * spread;
  const within = (value: number, limit: number) => Math.max(-limit, Math.min(limit, value));
  return [within(longitude + off(), 180), within(latitude + off(), 85)].map(
    (degrees) => Math.round(degrees * 1e4) / 1e4,
  );
}

/** Numbers from 0 to 1, always the same ones (Park and Miller's minimal standard generator, 1988). */
function randomNumbers(seed: number): () => number {
  let state = seed + 1;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}
