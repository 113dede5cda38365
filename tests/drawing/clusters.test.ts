/** Clusters of points in the plane, and how a crowded story is shown by them. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isCluster, type Single } from '../../src/drawing/cluster';
import { clustersOf } from '../../src/drawing/clusters';
import { circleRadius, crowdIn } from '../../src/drawing/crowd';
import { boxInView, scaleOf } from '../../src/earth/fit';
import type { PlanePoint } from '../../src/earth/plane';

const everywhere = { left: -13000, top: -13000, right: 13000, bottom: 13000 };
const finest = scaleOf(12);

/** Points on the equal-area disc, the same at every run. */
function scattered(count: number): Single[] {
  return Array.from({ length: count }, (_, n) => {
    const [angle, distance] = [n * 2.399963, 12700 * Math.sqrt((n + 0.5) / count)];
    return point(n, [distance * Math.cos(angle), distance * Math.sin(angle)]);
  });
}

function point(n: number, at: PlanePoint): Single {
  return { id: `a-${n}`, at, priority: -n };
}

function total(items: readonly object[]): number {
  return items.reduce((sum, item) => sum + ('count' in item ? Number(item.count) : 1), 0);
}

describe('clusters', () => {
  it('hold every point once, at every scale', () => {
    const place = fc.tuple(
      fc.double({ min: -12742, max: 12742, noNaN: true }),
      fc.double({ min: -12742, max: 12742, noNaN: true }),
    );
    fc.assert(
      fc.property(fc.array(place), fc.double({ min: 0, max: 12, noNaN: true }), (places, zoom) => {
        const clusters = clustersOf(places.map((at, n) => point(n, at)));
        const items = clusters.in(everywhere, scaleOf(zoom));
        const ids = items.flatMap((item) =>
          isCluster(item) ? clusters.membersOf(item.id) : item.id,
        );
        expect(ids.toSorted()).toEqual(places.map((_, n) => `a-${n}`).toSorted());
        expect(total(items)).toBe(places.length);
      }),
    );
  });

  it('leave apart what lies farther apart than the radius on the screen, and gather what is nearer', () => {
    const clusters = clustersOf([point(0, [0, 0]), point(1, [0, 300])]);
    expect(clusters.in(everywhere, 3).every((item) => !isCluster(item))).toBe(true);
    expect(clusters.in(everywhere, 15)).toEqual([
      expect.objectContaining({ count: 2, at: [expect.closeTo(0, 3), expect.closeTo(150, 3)] }),
    ]);
  });

  it('are as near in the plane everywhere: a circle of points is gathered alike at its edge', () => {
    const pair = (x: number, y: number) => [point(x, [x, y]), point(x + 1, [x + 200, y])];
    const corners = [
      ...pair(-12000, -3000),
      ...pair(9000, -9000),
      ...pair(0, 12000),
      ...pair(400, -12500),
    ];
    const clusters = clustersOf(corners);
    for (const [scale, count] of [
      [20, 4],
      [2, 8],
    ] as const)
      expect(clusters.in(everywhere, scale)).toHaveLength(count);
  });

  it('fall apart at their opening scale, not before', () => {
    const clusters = clustersOf(scattered(500));
    const [largest] = clusters.in(everywhere, scaleOf(1)).filter(isCluster);
    if (!largest) throw new Error('no cluster');
    const opening = clusters.openingScale(largest.id) ?? 0;
    const members = new Set(clusters.membersOf(largest.id));
    const holdsAll = (scale: number) =>
      clusters
        .in(everywhere, scale)
        .filter(isCluster)
        .some(({ id, count }) => count >= members.size && clusters.membersOf(id).some(isMember));
    const isMember = (id: string) => members.has(id);
    expect(holdsAll(opening * 1.01)).toBe(true);
    expect(holdsAll(opening)).toBe(false);
  });

  it('never open for points at one place, and list them by priority', () => {
    const clusters = clustersOf([3, 1, 2, 0].map((n) => point(n, [100, 100])));
    const [cluster] = clusters.in(everywhere, finest).filter(isCluster);
    expect(cluster?.count).toBe(4);
    expect(clusters.openingScale(cluster?.id ?? 0)).toBeUndefined();
    expect(clusters.membersOf(cluster?.id ?? 0, 3)).toEqual(['a-0', 'a-1', 'a-2']);
  });

  it('list the points in a box by priority, at any scale', () => {
    const clusters = clustersOf(scattered(1000));
    const box = { left: 0, top: 0, right: 3000, bottom: 3000 };
    const inside = scattered(1000).filter(
      ({ at: [x, y] }) => x > 0 && x < 3000 && y > 0 && y < 3000,
    );
    expect(inside.length).toBeGreaterThan(10);
    expect(clusters.inView(box)).toEqual(inside.map(({ id }) => id));
    expect(clusters.inView({ left: 13000, top: 0, right: 90000, bottom: 9 })).toEqual([]);
  });

  it('stand at the copy nearest the box where the plane repeats, each once', () => {
    const period = 40000;
    const clusters = clustersOf([point(0, [39500, 20000]), point(1, [500, 20000])], period);
    const seen = (left: number, right: number) =>
      clusters
        .in({ left, top: 0, right, bottom: 40000 }, 1)
        .map(({ id, at }) => [id, Math.round(at[0])])
        .toSorted();
    expect(seen(38000, 42000)).toEqual([
      ['a-0', 39500],
      ['a-1', 40500],
    ]);
    expect(seen(-2000, 2000)).toEqual([
      ['a-0', -500],
      ['a-1', 500],
    ]);
    expect(seen(-60000, 61000)).toHaveLength(2);
    expect(clusters.pointOf('a-0', 0)?.at).toEqual([-500, 20000]);
    expect(clusters.pointOf('a-0', 45000)?.at).toEqual([39500, 20000]);
  });

  it('are the same for the same points', () => {
    const seen = () => clustersOf(scattered(300)).in(everywhere, 40);
    expect(seen()).toEqual(seen());
  });
});

describe('a crowd', () => {
  const clusters = clustersOf(scattered(10_000));
  const desk = (scale: number) => boxInView({ x: 0, y: 0, scale }, { width: 1028, height: 847 });

  it('of no points is nothing', () => {
    expect(crowdIn(clustersOf([]), everywhere, 10, 12)).toEqual({
      labelled: [],
      dots: [],
      circles: [],
    });
  });

  it.each([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11])(
    'of ten thousand is drawn by few things at zoom %i',
    (zoom) => {
      const scale = scaleOf(zoom);
      const box = desk(scale);
      const { labelled, dots, circles } = crowdIn(clusters, box, scale, 12);
      expect(labelled.length).toBeLessThanOrEqual(12);
      expect(dots.length + circles.length).toBeLessThan(900);
      expect(labelled.length + dots.length + total(circles)).toBeLessThanOrEqual(10_000);
      const points = dots.map(({ id }) => id);
      expect(new Set([...points, ...labelled]).size).toBe(points.length + labelled.length);
    },
  );

  it('names those of the highest priority', () => {
    const scale = scaleOf(7);
    const { labelled, dots } = crowdIn(clusters, desk(scale), scale, 3);
    expect(labelled).toHaveLength(3);
    const ranks = labelled.map((id) => Number(id.slice(2)));
    expect(Math.max(...ranks)).toBeLessThan(Math.min(...dots.map(({ priority }) => -priority)));
  });

  it('has circles that hold their digits', () => {
    expect([2, 10, 100, 1000, 10_000].map(circleRadius)).toEqual([13, 16, 19, 22, 25]);
  });
});
