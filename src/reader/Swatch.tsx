/** A small sample of how the map draws something: a colour, a colour's marks, or a line. */
import { createElement, type ReactNode } from 'react';
import type { Group, Mark } from '../drawing/fills';
import type { SvgNode } from '../drawing/svgNode';
import { tileOf } from '../drawing/tiles';
import style from './Swatch.module.css';

/** A colour, marks, or both side by side; or a line. */
export type Sample =
  | { readonly base: Group; readonly mark?: Mark }
  | { readonly base?: Group; readonly mark: Mark }
  | { readonly line: 'trip' | 'earlierTrip' | 'line' | 'disputed' };

/** `id` is the page's own for this sample. */
export function Swatch({ of, id }: { readonly of: Sample; readonly id: string }) {
  return (
    <svg className={style.swatch} viewBox="0 0 22 14" width="22" height="14" aria-hidden="true">
      {'line' in of ? (
        <path className={style[of.line]} d="M1 7h20" />
      ) : (
        <>
          {of.mark && element(tileOf({ base: 'other', marks: [of.mark], key: id }, id, 1))}
          {of.mark && <path fill={`url(#${id})`} d="M0 0h22v14h-22z" />}
          {of.base && (
            <path className={`ground ${of.base}`} d={`M0 0h${of.mark ? 11 : 22}v14H0z`} />
          )}
          <path className={style.frame} d="M.5 .5h21v13h-21z" />
        </>
      )}
    </svg>
  );
}

function element({ tag, attributes, children = [] }: SvgNode): ReactNode {
  const { class: className, ...rest } = attributes;
  return createElement(
    tag,
    { ...rest, className },
    ...children.map((child) => (typeof child === 'string' ? child : element(child))),
  );
}
