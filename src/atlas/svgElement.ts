/** Makes the elements that a piece of SVG describes. */
import type { SvgNode } from '../drawing/svgNode';

const svgNamespace = 'http://www.w3.org/2000/svg';

export function svgElement({ tag, attributes, children = [] }: SvgNode): SVGElement {
  const element = document.createElementNS(svgNamespace, tag) as SVGElement;
  for (const [name, value] of Object.entries(attributes))
    if (value !== undefined) element.setAttribute(name, String(value));
  element.append(
    ...children.map((child) => (typeof child === 'string' ? child : svgElement(child))),
  );
  return element;
}
