/** Counts what React renders on the built page, by the hook that its developer tools use. */
import type { Page } from '@playwright/test';

/** One time that React has changed the page: how many components it rendered, by the element that they stand in. */
export interface Commit {
  readonly rendered: number;
  /** Of elements with an id, the page's root and the map's among them. */
  readonly by: Readonly<Record<string, number>>;
  /** Whether the map was moving. */
  readonly moving: boolean;
}

interface Fiber {
  readonly tag: number;
  readonly flags: number;
  readonly alternate: Fiber | null;
  readonly return: Fiber | null;
  readonly child: Fiber | null;
  readonly sibling: Fiber | null;
  readonly memoizedProps: { readonly id?: string } | null;
  readonly stateNode: { readonly containerInfo?: Element } | null;
}

declare global {
  var commits: Commit[];
  var shapesWritten: string[];
}

/** Before the page is opened. */
export async function countCommits(page: Page): Promise<void> {
  await page.addInitScript(() => {
    // React's own numbers: components as functions, as classes, with a ref and memoized; the mark of one that rendered.
    const [components, performedWork] = [new Set([0, 1, 11, 15]), 1];
    globalThis.commits = [];
    const placeOf = (fiber: Fiber): string => {
      for (let at = fiber.return; at; at = at.return) {
        const id = at.memoizedProps?.id ?? at.stateNode?.containerInfo?.id;
        if (typeof id === 'string' && typeof at.tag === 'number' && at.tag > 2) return id;
      }
      return '';
    };
    const rendered = (fiber: Fiber, isNew: boolean): Fiber[] => {
      const before = isNew ? null : fiber.alternate;
      const found = components.has(fiber.tag) && (fiber.flags & performedWork) > 0 ? [fiber] : [];
      // What React has left alone below keeps the marks of an earlier time.
      if (before && before.child === fiber.child) return found;
      for (let child = fiber.child; child; child = child.sibling)
        found.push(...rendered(child, before === null));
      return found;
    };
    Object.assign(globalThis, {
      __REACT_DEVTOOLS_GLOBAL_HOOK__: {
        supportsFiber: true,
        inject: () => 1,
        onCommitFiberUnmount() {},
        onPostCommitFiberRoot() {},
        onCommitFiberRoot(_: number, { current }: { readonly current: Fiber }) {
          const all = rendered(current, false);
          const by: Record<string, number> = {};
          for (const fiber of all) by[placeOf(fiber)] = (by[placeOf(fiber)] ?? 0) + 1;
          const moving = document.querySelector('.flying, .leaflet-zoom-anim') !== null;
          if (all.length > 0) globalThis.commits.push({ rendered: all.length, by, moving });
        },
      },
    });
  });
}

/** From now on. */
export async function beginCounting(page: Page): Promise<void> {
  await page.evaluate(() => {
    globalThis.commits.length = 0;
    globalThis.shapesWritten = [];
    const shapes = document.querySelector('.picture .shapes') as Element;
    new MutationObserver((changes) => {
      for (const { target } of changes) globalThis.shapesWritten.push((target as Element).id);
    }).observe(shapes, { attributes: true, subtree: true });
  });
}

export function commitsOn(page: Page): Promise<Commit[]> {
  return page.evaluate(() => globalThis.commits);
}

/** Ids of the countries, lines and places whose attributes have been written, each once. */
export async function shapesWrittenOn(page: Page): Promise<string[]> {
  const ids = await page.evaluate(() => globalThis.shapesWritten);
  return [...new Set(ids)].filter((id) => /^(country|line|trip|place)-/.test(id)).sort();
}
