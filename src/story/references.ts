/** Ids within a story: each given once, and each that is referred to there. */

import { type Problem, type Referent, whereIn } from './problem';
import { type At, shown } from './readShape';

export interface Placed<Item> {
  readonly item: Item;
  readonly at: At;
}

/** The items whose id no earlier one has. */
export function withOwnIds<Item extends { readonly id: string }>(
  items: readonly Placed<Item>[],
  problems: Problem[],
): Placed<Item>[] {
  const seen = new Set<string>();
  return items.filter(({ item, at }) => {
    if (!seen.has(item.id)) return seen.add(item.id);
    const where = whereIn(at.file, [...at.path, 'id']);
    problems.push({ kind: 'id-repeated', severity: 'fault', where, hint: { id: item.id } });
    return false;
  });
}

/** Looks an id up among those there are; a missing one is a problem. */
export class References {
  readonly #known = new Map<Referent, { list: readonly string[]; ids: ReadonlySet<string> }>();
  readonly #problems: Problem[];

  constructor(problems: Problem[]) {
    this.#problems = problems;
  }

  /** From now on these ids, and no others, can be referred to. */
  know(to: Referent, list: readonly string[]): void {
    this.#known.set(to, { list, ids: new Set(list) });
  }

  has(to: Referent, id: string, at: At, field: string): boolean {
    const known = this.#known.get(to);
    if (known?.ids.has(id)) return true;
    const where = whereIn(at.file, [...at.path, field]);
    const received = shown(id);
    const hint = { to, known: known?.list ?? [] };
    this.#problems.push({ kind: 'reference-unknown', severity: 'fault', where, received, hint });
    return false;
  }

  /** The item without those of the fields whose ids don't exist. */
  keep<Item extends object>(
    { item, at }: Placed<Item>,
    fields: Readonly<Partial<Record<string & keyof Item, Referent>>>,
  ): Item {
    const bad = Object.entries(fields).flatMap(([field, to]) => {
      const id = item[field as keyof Item];
      return typeof id === 'string' && !this.has(to as Referent, id, at, field) ? [field] : [];
    });
    if (bad.length === 0) return item;
    return Object.fromEntries(Object.entries(item).filter(([key]) => !bad.includes(key))) as Item;
  }
}
