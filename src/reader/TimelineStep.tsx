/** A button that leads to the moment before or after; at an end it does nothing, and keeps the focus. */
import type { Language } from '../story/story';
import { localeOf } from '../words/languages';
import style from './Timeline.module.css';

export function TimelineStep({
  to,
  of,
  label,
  back = false,
  language,
  go,
}: {
  readonly to: number;
  readonly of: number;
  readonly label: string;
  readonly back?: boolean;
  readonly language: Language;
  readonly go: (index: number) => void;
}) {
  const ended = to < 0 || to > of;
  const left = back === (localeOf(language).direction === 'ltr');
  return (
    <button
      type="button"
      className={style.step}
      aria-label={label}
      aria-disabled={ended}
      onClick={() => ended || go(to)}
    >
      <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
        <path
          d={left ? 'M14.5 6l-6 6 6 6' : 'M9.5 6l6 6-6 6'}
          fill="none"
          stroke="currentColor"
          strokeWidth="2"
          strokeLinecap="round"
        />
      </svg>
    </button>
  );
}
