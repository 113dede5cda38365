/** Who belongs to what on a day: dated memberships, and every country's standing in every layer. */

import type {
  CountryCode,
  Layer,
  Localized,
  Membership,
  Outsider,
  Source,
  Status,
  Story,
} from './story';

/** `former`: it was a member before. `none`: neither a row nor a list says anything of it. */
export type StandingKind = Status['standing'] | 'former' | 'none';

/** A country's standing in one layer on one day. Days are ISO 8601. */
export interface Standing {
  readonly layer: Layer;
  readonly kind: StandingKind;
  /** What the table calls it; absent for a fixed layer, and where no status holds. */
  readonly status?: Localized;
  /** The day from which it holds; for a former member the day on which it ended. */
  readonly since?: string;
  /** Of a country outside a dated membership: what it did, as far as that day. */
  readonly signed?: string;
  readonly renounced?: string;
  readonly note?: Localized;
  readonly source: Source;
}

/** Table lookup that no key on the prototype can answer. */
function own<Value>(record: Readonly<Record<string, Value>>, key: string): Value | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

/** A period holds from its first day up to, not including, its end. ISO days compare as text. */
const holds = ({ from, to }: Membership, day: string) =>
  from <= day && (to === undefined || day < to);

function statusOf(story: Story, table: string, row: Membership): Status | undefined {
  return own(own(story.statuses, table) ?? {}, row.status);
}

/** What a country's rows in one table make of it on the day: the row that says so, and since when. */
function heldOn(story: Story, table: string, rows: readonly Membership[], day: string) {
  const current = rows.find((row) => holds(row, day));
  if (current) {
    const status = statusOf(story, table, current);
    return { kind: status?.standing ?? 'outside', status, row: current, since: current.from };
  }
  const [left] = rows
    .filter((row) => statusOf(story, table, row)?.standing === 'member')
    .flatMap((row) => (row.to !== undefined && row.to <= day ? { row, since: row.to } : []))
    .sort((one, other) => (one.since < other.since ? 1 : -1));
  return left && { kind: 'former' as const, status: undefined, ...left };
}

/** Every country of which the layer says something on the day, with what it is there. */
export function standingsIn(
  story: Story,
  layer: Layer,
  day: string,
): ReadonlyMap<CountryCode, Pick<Standing, 'kind' | 'status'>> {
  const table = layer.memberships;
  if (table === undefined) return new Map(layer.members?.map((code) => [code, { kind: 'member' }]));
  const rowsOf = new Map<CountryCode, Membership[]>();
  for (const row of own(story.memberships, table) ?? [])
    rowsOf.set(row.country, [...(rowsOf.get(row.country) ?? []), row]);
  return new Map(
    [...rowsOf].flatMap(([code, rows]) => {
      const held = heldOn(story, table, rows, day);
      return held ? [[code, standingOf(held)] as const] : [];
    }),
  );
}

function standingOf({ kind, status }: NonNullable<ReturnType<typeof heldOn>>) {
  return { kind, ...(status && { status: status.name }) };
}

/** What an outsider had done by the day; a country without a row had done nothing. */
function outside(layer: Layer, row: Outsider | undefined, source: Source, day: string): Standing {
  const by = (date: string | undefined) => (date !== undefined && date <= day ? date : undefined);
  const signed = by(row?.signed);
  const renounced = by(row?.renounced);
  return {
    layer,
    kind: row ? 'outside' : 'none',
    ...(signed && { signed }),
    ...(renounced && { renounced }),
    ...(row?.note && (renounced || !row.renounced) && { note: row.note }),
    source,
  };
}

function datedStanding(
  story: Story,
  layer: Layer,
  table: string,
  country: CountryCode,
  day: string,
) {
  const rows = (own(story.memberships, table) ?? []).filter((row) => row.country === country);
  const sourceOf = (key: string) => own(story.sources, key) ?? layer.source;
  const held = heldOn(story, table, rows, day);
  if (held) {
    const { row, since } = held;
    return {
      layer,
      ...standingOf(held),
      since,
      ...(row.note && { note: row.note }),
      source: sourceOf(row.source),
    };
  }
  const outsiders = own(story.outsiders, table) ?? [];
  const row = outsiders.find((each) => each.country === country);
  return outside(layer, row, row ? sourceOf(row.source) : layer.source, day);
}

/** The country's standing on the day, in each of the story's layers, in their order. */
export function standings(story: Story, country: CountryCode, day: string): readonly Standing[] {
  return story.layers.map((layer) => {
    if (layer.memberships !== undefined) {
      return datedStanding(story, layer, layer.memberships, country, day);
    }
    const kind = layer.members?.includes(country) ? 'member' : 'none';
    return { layer, kind, source: layer.source };
  });
}
