/** The shell of what opens over the map or the article: its title, a way to close it, and where the focus goes. */
import { type ReactNode, useEffect, useRef } from 'react';
import type { Language } from '../story/story';
import { catalogueOf } from '../words/catalogues';
import { Cross } from './Cross';
import style from './Panel.module.css';
import { sheetHead } from './useSheetDrag';

export interface PanelProps {
  readonly language: Language;
  /** What it is about: when that changes, reading begins anew at its title. */
  readonly subject: string;
  readonly title: string;
  /** Of the title, where it isn't the page's. */
  readonly titleLanguage?: Language | undefined;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

export function Panel({ language, subject, title, titleLanguage, onClose, children }: PanelProps) {
  const words = catalogueOf(language);
  const heading = useRef<HTMLHeadingElement>(null);
  const panel = useRef<HTMLElement>(null);
  const opener = useRef<Element>(null);
  useEffect(function leadTheReaderBack() {
    return () => {
      const lost = document.activeElement === null || document.activeElement === document.body;
      const next = lost ? openerNow(opener.current) : null;
      next?.focus({ preventScroll: true });
    };
  }, []);
  useEffect(
    function leadTheReaderIn() {
      const { activeElement } = document;
      if (!panel.current?.contains(activeElement)) opener.current = activeElement;
      if (subject) heading.current?.focus({ preventScroll: true });
      // Where the page scrolls, it stands below the map.
      panel.current?.scrollIntoView({ block: 'start' });
      panel.current?.scrollTo(0, 0);
    },
    [subject],
  );
  return (
    <section
      id="panel"
      ref={panel}
      className={style.panel}
      aria-labelledby="panel-heading"
      data-over-map
    >
      <div className={style.head} {...sheetHead}>
        <h2
          id="panel-heading"
          ref={heading}
          tabIndex={-1}
          className={style.name}
          lang={titleLanguage}
        >
          {title}
        </h2>
        <button type="button" className={style.close} aria-label={words.close} onClick={onClose}>
          <Cross />
        </button>
      </div>
      {children}
    </section>
  );
}

/**
 * What on the page stands now for what has opened the panel: words on the map are drawn anew in the meantime. A panel
 * that the address opened has no opener: then the article is next to read.
 */
function openerNow(opener: Element | null): HTMLElement | SVGElement | null {
  if (opener === null || opener === document.body) return document.getElementById('article');
  const { id } = (opener as HTMLElement | SVGElement).dataset;
  if (id === undefined) return opener as HTMLElement | SVGElement;
  const again = document.querySelector<SVGElement>(`[data-id="${CSS.escape(id)}"][tabindex]`);
  // Where the map has no room for it any longer, the map itself.
  return again ?? document.querySelector<SVGElement>('#atlas .country[tabindex]');
}
