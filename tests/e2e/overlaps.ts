/** What of the map's words is covered or cut: pairs that lie on each other, and words beyond the map's edge. */
import type { Page } from '@playwright/test';

/** Sentences, each of one fault; of a sound map, none. */
export function overlaps(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    interface Box {
      readonly name: string;
      readonly of: Element;
      readonly left: number;
      readonly top: number;
      readonly right: number;
      readonly bottom: number;
    }
    /** Pixels that may be shared: rounding, and what letters leave free of their line. */
    const slack = 1;
    const map = document.querySelector('#atlas') as Element;
    const frame = boxOf(map, map, 'map');
    const words = [...document.querySelectorAll('svg.picture .word')].flatMap((word) => [
      ...[...word.querySelectorAll('text')].map((text) => lineOf(text, word)),
      ...[...word.querySelectorAll('.disc')].map((disc) => boxOf(disc, word, 'disc')),
    ]);
    const over = [...document.querySelectorAll('[data-over-map]')]
      .map((element) => boxOf(element, element, element.className || element.tagName))
      .filter((box) => box.right > box.left && meet(box, frame));
    const found: string[] = [];
    for (const [n, word] of words.entries()) {
      const outside =
        word.left < frame.left - slack ||
        word.top < frame.top - slack ||
        word.right > frame.right + slack ||
        word.bottom > frame.bottom + slack;
      if (outside) found.push(`${word.name} is cut by the edge`);
      for (const other of words.slice(n + 1))
        if (other.of !== word.of && meet(word, other)) found.push(`${word.name} on ${other.name}`);
      for (const box of over) if (meet(word, box)) found.push(`${word.name} under ${box.name}`);
    }
    for (const [n, box] of over.entries())
      for (const other of over.slice(n + 1))
        if (meet(box, other)) found.push(`${box.name} on ${other.name}`);
    return found;

    function boxOf(element: Element, of: Element, name: string): Box {
      const { left, top, right, bottom } = element.getBoundingClientRect();
      return { name: `“${name}”`, of, left, top, right, bottom };
    }

    /** As high as its letters are: a font's own box reserves room for marks that these words don't have. */
    function lineOf(text: SVGTextElement, of: Element): Box {
      const box = boxOf(text, of, text.textContent ?? '');
      const size = Number.parseFloat(getComputedStyle(text).fontSize);
      const middle = (box.top + box.bottom) / 2;
      return { ...box, top: middle - size / 2, bottom: middle + size / 2 };
    }

    function meet(a: Box, b: Box): boolean {
      return (
        Math.min(a.right, b.right) - Math.max(a.left, b.left) > slack &&
        Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > slack
      );
    }
  });
}
