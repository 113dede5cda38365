/** On an upright phone or tablet the words are a sheet under the map: dragged or pressed to one of three heights. */
import { type KeyboardEvent, memo, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Language } from '../story/story';
import { catalogueOf } from '../words/catalogues';
import style from './Sheet.module.css';
import { type SheetHeight, sheetHeights } from './sheetHeight';
import { sheetHead, useSheetDrag } from './useSheetDrag';

export interface SheetProps {
  readonly language: Language;
  /** What is open: when that changes, the sheet stands where both it and the map can be seen. */
  readonly subject: string;
}

/** Milliseconds that the rows take to their new heights. */
const settling = 180;

export const Sheet = memo(function Sheet({ language, subject }: SheetProps) {
  const words = catalogueOf(language);
  const [chosen, setChosen] = useState<Chosen>({ height: 'middle', subject });
  const height = chosen.subject === subject ? chosen.height : 'middle';
  const rowsBefore = useRef<string>(undefined);
  const change = (to: SheetHeight) => {
    rowsBefore.current = rowsNow();
    setChosen({ height: to, subject });
  };
  useSheetDrag(height, change);
  // biome-ignore lint/correctness/useExhaustiveDependencies: after every choice, of the same height too.
  useLayoutEffect(
    function settle() {
      const before = rowsBefore.current;
      rowsBefore.current = undefined;
      if (before === undefined || isStillPreferred()) return;
      const rows = [before, rowsNow()].map((gridTemplateRows) => ({ gridTemplateRows }));
      document.body.animate(rows, { duration: settling, easing: 'ease-out' });
    },
    [chosen],
  );
  useEffect(
    function riseForTheFocus() {
      if (height !== 'low') return;
      const focused = ({ target }: FocusEvent) => {
        if ((target as Element).closest('main, #panel, section#tour'))
          setChosen({ height: 'middle', subject });
      };
      document.addEventListener('focusin', focused);
      return () => document.removeEventListener('focusin', focused);
    },
    [height, subject],
  );
  const at = sheetHeights.indexOf(height);
  const next = sheetHeights[(at + 1) % sheetHeights.length] ?? 'middle';
  const press = ({ key }: KeyboardEvent) => {
    const to = sheetHeights[at + (key === 'ArrowUp' ? 1 : key === 'ArrowDown' ? -1 : NaN)];
    if (to) change(to);
  };
  return (
    <div className={style.sheet} data-sheet={height}>
      <div className={style.edge} {...sheetHead} />
      <button
        type="button"
        className={style.grip}
        aria-label={words.sheet[next]}
        onClick={() => change(next)}
        onKeyDown={press}
      >
        <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
          <path
            d={height === 'full' ? 'M6 9.5l6 6 6-6' : 'M6 14.5l6-6 6 6'}
            fill="none"
            stroke="currentColor"
            strokeWidth="2"
            strokeLinecap="round"
          />
        </svg>
      </button>
    </div>
  );
});

interface Chosen {
  readonly height: SheetHeight;
  readonly subject: string;
}

/** Of the page, in pixels. */
function rowsNow(): string {
  return getComputedStyle(document.body).gridTemplateRows;
}

function isStillPreferred(): boolean {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches;
}
