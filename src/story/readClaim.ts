/** Reads a claim: the lengths said of a line, each on its foundation, the article's own among them. */

import { whereIn } from './problem';
import { type Ground, readFact } from './readFact';
import type { At } from './readShape';
import type { Read } from './schema';
import type { Annotation, Claim, Fact, Figure } from './story';

type FigureShape = Read<'claim'>['figures'][number];

/** How far (km) a figure and the sum of its parts may be apart: as much as rounding them makes. */
const ROUNDING = 0.1;

/** The claim with its quotes anchored; undefined, with problems, where there is nothing to check. */
export function readClaim(
  shape: Read<'claim'>,
  annotation: Pick<Annotation, 'id' | 'line'>,
  at: At,
  ground: Ground,
): Claim | undefined {
  const { problems } = ground;
  const problem = {
    severity: 'fault',
    where: whereIn(at.file, at.path),
    hint: { annotation: annotation.id },
  } as const;
  if (annotation.line === undefined) {
    problems.push({ kind: 'claim-without-line', ...problem });
    return undefined;
  }
  if (!shape.figures.some(isOfArticle)) {
    problems.push({ kind: 'claim-without-article', ...problem });
    return undefined;
  }
  const figures = shape.figures.flatMap((figure, n) => {
    const place = { file: at.file, path: [...at.path, 'figures', n] };
    return readFigure(figure, place, ground) ?? [];
  });
  // A figure that stands on nothing has said so already.
  return figures.some(isOfArticle) ? { figures } : undefined;
}

function isOfArticle({ fact }: { readonly fact: Pick<Fact, 'kind'> }): boolean {
  return fact.kind !== 'reference';
}

function readFigure(
  { fact: factShape, parts, kilometres }: FigureShape,
  at: At,
  ground: Ground,
): Figure | undefined {
  const fact = readFact(factShape, { ...at, path: [...at.path, 'fact'] }, ground);
  if (!fact) return undefined;
  if (parts === undefined) return { kilometres, fact };
  const sum = parts.reduce((total, part) => total + part.kilometres, 0);
  const within = Math.abs(sum - kilometres) < ROUNDING + Number.EPSILON * kilometres;
  if (within) return { kilometres, fact, parts };
  const where = whereIn(at.file, [...at.path, 'parts']);
  const hint = { total: kilometres, sum: Number(sum.toFixed(3)) };
  ground.problems.push({ kind: 'parts-differ', severity: 'fault', where, hint });
  return { kilometres, fact };
}
