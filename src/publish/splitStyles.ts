/** Parts a style sheet in two: what pages show at once, to stand in them, and what they may fetch meanwhile. */
import postcss, { type AtRule, type Container, type Node, type Rule } from 'postcss';

export interface SplitStyles {
  readonly first: string;
  readonly later: string;
}

/** What a reader does to a page comes after what it shows. */
const states = /:(?:hover|focus|focus-visible|focus-within|active|checked|disabled)\b/;
const not = /:not\([^)]*\)/g;
/** A class, an id, or what an attribute is to be. */
const names = /[.#=]["']?([a-z_][\w-]*)/gi;

/**
 * A rule comes first when all that one of its selectors names is named somewhere in the pages, their own scripts
 * included; animations and properties come first, and what is for print comes later. Within each part the order stays.
 *
 * @param pages HTML
 */
export function splitStyles(sheet: string, pages: readonly string[]): SplitStyles {
  const named = new Set(pages.flatMap((html) => html.match(/[\w-]+/g) ?? []));
  const isFirst = ({ selectors }: Rule) =>
    selectors
      .map((selector) => selector.replaceAll(not, ''))
      .some(
        (selector) =>
          !states.test(selector) &&
          [...selector.matchAll(names)].every(([, name = '']) => named.has(name)),
      );
  const part = (first: boolean) => {
    const root = postcss.parse(sheet, { from: 'style.css' });
    root.walkRules((rule) => {
      const whole = wholeAround(rule);
      if ((whole ? isDefinition(whole) : isFirst(rule)) !== first) rule.remove();
    });
    root.walkAtRules((rule) => {
      const whole = wholeAround(rule);
      if (whole && isDefinition(whole) !== first) rule.remove();
    });
    removeEmpty(root);
    return root.toString();
  };
  return { first: part(true), later: part(false) };
}

/** From the inside out. */
function removeEmpty(container: Container): void {
  for (const node of [...(container.nodes ?? [])]) {
    if (!isAtRule(node)) continue;
    removeEmpty(node);
    if (node.nodes?.length === 0) node.remove();
  }
}

/** The definition or the rules for print that a node is or stands in: they are never parted. */
function wholeAround(node: Node | undefined): AtRule | undefined {
  for (let one = node; one; one = one.parent)
    if (isAtRule(one) && (isDefinition(one) || /\bprint\b/.test(one.params))) return one;
  return undefined;
}

function isAtRule(node: Node): node is AtRule {
  return node.type === 'atrule';
}

/** Of an animation, or of a custom property. */
function isDefinition({ name }: AtRule): boolean {
  return /keyframes$|^property$/.test(name);
}
