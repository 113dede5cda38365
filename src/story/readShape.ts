/** Reads one unknown value by a schema: the value, or problems with their paths. */

import * as v from 'valibot';
import { type Expectation, type Path, type Problem, type Severity, whereIn } from './problem';

/** A value's place: its file, and the path in it. */
export interface At {
  readonly file: string;
  readonly path: Path;
}

const LONGEST_SHOWN = 60;

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

const isUnknownField = (issue: v.BaseIssue<unknown>) =>
  issue.kind === 'schema' && issue.type === 'strict_object' && issue.expected === 'never';

function problemOf(issue: v.BaseIssue<unknown>, at: At, severity: Severity): Problem {
  const path = [...at.path, ...pathOf(issue)];
  const where = whereIn(at.file, path);
  if (isUnknownField(issue)) {
    const field = String(path.at(-1));
    return { kind: 'field-unknown', severity: 'warning', where, hint: { field } };
  }
  if (issue.received === 'undefined') {
    return { kind: 'value-missing', severity, where, hint: { field: String(path.at(-1) ?? '') } };
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

/** A copy of the value without the field at the end of the path. */
function without(value: unknown, path: Path): unknown {
  const [step, ...rest] = path;
  if (step === undefined || typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    return value.map((item, index) => (index === step ? without(item, rest) : item));
  }
  const kept = Object.entries(value).filter(([key]) => rest.length > 0 || key !== step);
  return Object.fromEntries(
    kept.map(([key, item]) => [key, key === step ? without(item, rest) : item]),
  );
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
  let value = input;
  for (;;) {
    const result = v.safeParse(schema, value);
    if (result.success) return result.output;
    problems.push(...result.issues.map((issue) => problemOf(issue, at, severity)));
    if (!result.issues.every(isUnknownField)) return undefined;
    for (const issue of result.issues) value = without(value, pathOf(issue));
  }
}

/** Each item of a list that could be read, with its place. */
export function readEach<Schema extends v.GenericSchema>(
  schema: Schema,
  items: readonly unknown[],
  at: At,
  problems: Problem[],
): { readonly item: v.InferOutput<Schema>; readonly at: At }[] {
  return items.flatMap((unread, index) => {
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
