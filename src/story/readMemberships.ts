/** Reads `memberships.json`: dated memberships by table, with their statuses and sources. */

import { isNewer } from './isNewer';
import type { Path, Problem } from './problem';
import { whereIn } from './problem';
import { type At, readEach, readJson, readShape } from './readShape';
import { References } from './references';
import { membershipsFile, type Parts, type Read } from './schema';
import type { Story } from './story';

const LONGEST_FILE = 2_000_000;

export type Memberships = Pick<Story, 'memberships' | 'outsiders' | 'statuses' | 'sources'>;

type Row = { readonly item: Read<'membership'>; readonly at: At };

/** Each value of a record that could be read. */
function readValues<Value>(
  record: Readonly<Record<string, unknown>>,
  path: Path,
  read: (value: unknown, path: Path) => Value | undefined,
): Record<string, Value> {
  return Object.fromEntries(
    Object.entries(record).flatMap(([key, unread]) => {
      const value = read(unread, [...path, key]);
      return value === undefined ? [] : [[key, value]];
    }),
  );
}

/** The rows whose periods run forwards and don't overlap an earlier row's of the same country. */
function soundPeriods(rows: readonly Row[], problems: Problem[]): Row[] {
  const sound: Row[] = [];
  for (const row of rows) {
    const { country, from, to } = row.item;
    const where = whereIn(row.at.file, row.at.path);
    if (to !== undefined && to <= from) {
      problems.push({ kind: 'period-reversed', severity: 'fault', where, hint: { from, to } });
      continue;
    }
    const clash = sound.find(
      ({ item }) =>
        item.country === country &&
        (item.to === undefined || from < item.to) &&
        (to === undefined || item.from < to),
    );
    if (clash) {
      // The later of two ISO days, which compare as text.
      const day = [from, clash.item.from].sort()[1] ?? from;
      problems.push({ kind: 'period-overlaps', severity: 'fault', where, hint: { country, day } });
      continue;
    }
    sound.push(row);
  }
  return sound;
}

/** The tables, or undefined with problems where the file as a whole can't be read. */
export function readMemberships(
  file: string,
  text: string | undefined,
  parts: Parts,
  problems: Problem[],
): Memberships | undefined {
  const json = readJson(file, text, LONGEST_FILE, problems, 'fault');
  if (json === undefined) return undefined;
  if (isNewer(file, json, problems, 'fault')) return undefined;
  const root = readShape(membershipsFile, json, { file, path: [] }, problems);
  if (!root) return undefined;
  const sources = readValues(root.sources, ['sources'], (value, path) =>
    readShape(parts.source, value, { file, path }, problems),
  );
  const references = new References(problems);
  references.know('source', Object.keys(sources));
  const tables = Object.entries(root.tables).map(([name, table]) => {
    const path = ['tables', name];
    const statuses = readValues(table.statuses, [...path, 'statuses'], (value, statusPath) =>
      readShape(parts.status, value, { file, path: statusPath }, problems),
    );
    const rows = readEach(
      parts.membership,
      table.rows,
      { file, path: [...path, 'rows'] },
      problems,
    );
    references.know('status', Object.keys(statuses));
    const known = rows.filter(
      ({ item, at }) =>
        references.has('status', item.status, at, 'status') &&
        references.has('source', item.source, at, 'source'),
    );
    const place = { file, path: [...path, 'outside'] };
    const outsiders = readEach(parts.outsider, table.outside, place, problems).filter(
      ({ item, at }) => references.has('source', item.source, at, 'source'),
    );
    return {
      name,
      statuses,
      rows: soundPeriods(known, problems).map(({ item }) => item),
      outsiders: outsiders.map(({ item }) => item),
    };
  });
  return {
    sources,
    statuses: Object.fromEntries(tables.map(({ name, statuses }) => [name, statuses])),
    memberships: Object.fromEntries(tables.map(({ name, rows }) => [name, rows])),
    outsiders: Object.fromEntries(tables.map(({ name, outsiders }) => [name, outsiders])),
  };
}
