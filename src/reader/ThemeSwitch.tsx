/** A button that turns the page's colours from light to dark and back. */
import { memo, useSyncExternalStore } from 'react';
import type { Language } from '../story/story';
import type { Theme } from '../view/view';
import { catalogueOf } from '../words/catalogues';
import style from './ThemeSwitch.module.css';

export interface ThemeSwitchProps {
  readonly language: Language;
  /** Undefined: as the reader's system has it. */
  readonly theme: Theme | undefined;
  /** Undefined when the choice is what the system has: from then on the page follows it again. */
  readonly onTheme: (theme: Theme | undefined) => void;
}

const darkSystem = '(prefers-color-scheme: dark)';

/** Shows and says what a press turns to. */
export const ThemeSwitch = memo(function ThemeSwitch({
  language,
  theme,
  onTheme,
}: ThemeSwitchProps) {
  const words = catalogueOf(language).theme;
  const system = useSyncExternalStore(onSystemTheme, systemTheme, prerenderedTheme);
  const next: Theme = (theme ?? system) === 'dark' ? 'light' : 'dark';
  return (
    <button
      type="button"
      className={style.switch}
      aria-label={words[next]}
      title={words[next]}
      onClick={() => onTheme(next === system ? undefined : next)}
    >
      <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
        <path d={icons[next]} />
      </svg>
    </button>
  );
});

/** A sun, and a moon on the wane. */
const icons: Readonly<Record<Theme, string>> = {
  light:
    'M12 8a4 4 0 1 0 0 8a4 4 0 1 0 0-8zM12 2v2.5M12 19.5V22M2 12h2.5M19.5 12H22M4.9 4.9l1.8 1.8M17.3 17.3l1.8 1.8M4.9 19.1l1.8-1.8M17.3 6.7l1.8-1.8',
  dark: 'M20 14.2A8.2 8.2 0 0 1 9.8 4a8.2 8.2 0 1 0 10.2 10.2z',
};

function onSystemTheme(changed: () => void): () => void {
  const query = window.matchMedia(darkSystem);
  query.addEventListener('change', changed);
  return () => query.removeEventListener('change', changed);
}

function systemTheme(): Theme {
  return window.matchMedia(darkSystem).matches ? 'dark' : 'light';
}

/** The page is written before its reader's system is known, and is taken over as it was written. */
function prerenderedTheme(): Theme {
  return 'light';
}
