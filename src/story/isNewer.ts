/** Whether a file is of a version of the format that came after this program: nothing else of it is read then. */
import type { Problem, Severity } from './problem';
import { SCHEMA_VERSION } from './schema';

/** The problem is added to `problems`. */
export function isNewer(
  file: string,
  json: unknown,
  problems: Problem[],
  severity: Severity,
): boolean {
  const version = typeof json === 'object' && json !== null && 'schema' in json ? json.schema : 0;
  if (typeof version !== 'number' || version <= SCHEMA_VERSION) return false;
  const versions = { expected: String(SCHEMA_VERSION), received: String(version) };
  problems.push({ kind: 'schema-newer', severity, where: file, ...versions, hint: { file } });
  return true;
}
