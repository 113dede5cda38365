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

/** The rows of a membership table that hold on the day, and count as members (or associates). */
export function membersOn(
  story: Story,
  table: string,
  day: string,
  standing: Status['standing'] = 'member',
): readonly Membership[] {
  return (own(story.memberships, table) ?? []).filter(
    (row) => holds(row, day) && statusOf(story, table, row)?.standing === standing,
  );
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
  const current = rows.find((row) => holds(row, day));
  if (current) {
    const status = statusOf(story, table, current);
    return {
      layer,
      kind: status?.standing ?? 'outside',
      ...(status && { status: status.name }),
      since: current.from,
      ...(current.note && { note: current.note }),
      source: sourceOf(current.source),
    };
  }
  const last = rows.findLast(({ to }) => to !== undefined && to <= day);
  if (last?.to && statusOf(story, table, last)?.standing !== 'outside') {
    const note = last.note && { note: last.note };
    return {
      layer,
      kind: 'former' as const,
      since: last.to,
      ...note,
      source: sourceOf(last.source),
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
