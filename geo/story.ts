/** What the layers take from the story: its day, its places, and who belongs to what. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export interface StoryPlace {
  id: string;
  name: Record<string, string>;
  /** ISO 3166-1 alpha-3. */
  country: string;
  /** [longitude, latitude] in degrees. */
  at: [number, number];
}

interface StoryFile {
  date: { date: string };
  memberships: string;
  places: StoryPlace[];
  layers: { id: string; members?: string[]; memberships?: string }[];
}

interface Membership {
  country: string;
  status: string;
  from: string;
  to?: string;
}

interface MembershipFile {
  tables: Record<
    string,
    {
      statuses: Record<string, { standing: string }>;
      rows: Membership[];
      outside: { country: string }[];
    }
  >;
}

/** The countries of a layer with their status, `member` where the story only lists them. */
export type Members = Map<string, string>;

const FOLDER = new URL('../public/stories/dushanbe-2025/', import.meta.url);

function read(file: string): unknown {
  return JSON.parse(readFileSync(fileURLToPath(new URL(file, FOLDER)), 'utf8'));
}

const story = read('story.json') as StoryFile;
const { tables } = read(story.memberships) as MembershipFile;

export const storyPlaces: readonly StoryPlace[] = story.places;

/** What a status counts as where it counts a country in. */
const WITHIN = ['member', 'associate'];

/** Who belongs to a layer on the story's day. */
export function membersOf(layerId: string): Members {
  const layer = story.layers.find(({ id }) => id === layerId);
  if (!layer) throw new Error(`story.json has no layer ${layerId}`);
  if (layer.members) return new Map(layer.members.map((country) => [country, 'member']));
  const table = tables[layer.memberships ?? ''];
  if (!table) throw new Error(`${story.memberships} has no table ${layer.memberships}`);
  const day = story.date.date;
  const rows = table.rows.filter(
    ({ status, from, to }) =>
      WITHIN.includes(table.statuses[status]?.standing ?? '') && from <= day && (!to || day < to),
  );
  return new Map(rows.map(({ country, status }) => [country, status]));
}

/** Every country that the membership tables name, at whatever time. */
export function countriesInTables(): Set<string> {
  const rows = Object.values(tables).flatMap((table) => [...table.rows, ...table.outside]);
  return new Set(rows.map(({ country }) => country));
}
