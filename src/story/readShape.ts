/** Reads one unknown value by a schema: the value, or problems with their paths. */

import * as v from 'valibot';
import {
  type Expectation,
  keyShown,
  MOST_PROBLEMS,
  type Path,
  type Problem,
  type Severity,
  whereIn,
} from './problem';

/** A value's place: its file, and the path in it. */
export interface At {
  readonly file: string;
  readonly path: Path;
}

const LONGEST_SHOWN = 60;
/** Of one value. */
const MOST_TOLD = 20;

/** A value as a problem shows it: short, and never a whole structure. */
export function shown(value: unknown): string {
  if (Array.isArray(value)) return '[…]';
  if (typeof value === 'object' && value !== null) return '{…}';
  const text = JSON.stringify(value) ?? String(value);
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text;
}

function pathOf(issue: v.BaseIssue<unknown>): (string | number)[] {
  return (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));
}

function problemOf(issue: v.BaseIssue<unknown>, at: At, severity: Severity): Problem {
  const path = [...at.path, ...pathOf(issue)];
  const where = whereIn(at.file, path);
  if (issue.received === 'undefined') {
    const field = keyShown(String(path.at(-1) ?? ''));
    return { kind: 'value-missing', severity, where, hint: { field } };
  }
  // Every schema's message is the code of what it expects.
  const expected = issue.message as Expectation;
  return {
    kind: 'value-wrong',
    severity,
    where,
    expected: expected === 'known word' ? (issue.expected ?? expected) : expected,
    received: shown(issue.input),
    hint: { expected },
  };
}

const isStructure = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** Paths of the fields that reading has left out, since the schema doesn't know them; only so many. */
function unknownFields(input: unknown, output: unknown, path: Path): Path[] {
  const found: Path[] = [];
  /** The way to what is looked at now: one list, since nearly all fields are known and need no path. */
  const here = [...path];
  const look = (read: unknown, kept: unknown) => {
    if (!isStructure(read) || !isStructure(kept) || read === kept) return;
    for (const key of Object.keys(read)) {
      if (found.length >= MOST_TOLD) return;
      here.push(Array.isArray(read) ? Number(key) : key);
      if (!Object.hasOwn(kept, key)) found.push([...here]);
      else look(read[key], kept[key]);
      here.pop();
    }
  };
  look(input, output);
  return found;
}

/**
 * The value as the schema has it, or undefined with a problem for each thing that is wrong in it.
 * A field that the schema doesn't know is told as a warning and left out.
 */
export function readShape<Schema extends v.GenericSchema>(
  schema: Schema,
  input: unknown,
  at: At,
  problems: Problem[],
  severity: Severity = 'fault',
): v.InferOutput<Schema> | undefined {
  const result = v.safeParse(schema, input);
  const wrong = (result.issues ?? [])
    .slice(0, MOST_TOLD)
    .map((issue) => problemOf(issue, at, severity));
  const told = new Set(wrong.map(({ where }) => where));
  for (const path of unknownFields(input, result.output, at.path)) {
    const where = whereIn(at.file, path);
    const hint = { field: keyShown(String(path.at(-1))) };
    if (!told.has(where)) wrong.push({ kind: 'field-unknown', severity: 'warning', where, hint });
  }
  problems.push(...wrong);
  return result.success ? result.output : undefined;
}

/** Each item of a list that could be read, with its place; not read on past the most problems. */
export function readEach<Schema extends v.GenericSchema>(
  schema: Schema,
  items: readonly unknown[],
  at: At,
  problems: Problem[],
): { readonly item: v.InferOutput<Schema>; readonly at: At }[] {
  return items.flatMap((unread, index) => {
    if (problems.length > MOST_PROBLEMS) return [];
    const place = { file: at.file, path: [...at.path, index] };
    const item = readShape(schema, unread, place, problems);
    return item === undefined ? [] : [{ item, at: place }];
  });
}

/** The file's JSON, or undefined with a fatal problem or one of the given severity. */
export function readJson(
  file: string,
  text: string | undefined,
  limit: number,
  problems: Problem[],
  severity: Severity,
): unknown {
  if (text === undefined) {
    problems.push({ kind: 'file-missing', severity, where: file, hint: { file } });
    return undefined;
  }
  if (text.length > limit) {
    const received = String(text.length);
    problems.push({ kind: 'file-long', severity, where: file, received, hint: { file, limit } });
    return undefined;
  }
  try {
    return JSON.parse(text);
  } catch (error) {
    const received = error instanceof Error ? error.message : String(error);
    problems.push({ kind: 'json-unreadable', severity, where: file, received, hint: { file } });
    return undefined;
  }
}
