/** A sentence about something that went wrong, what still works, and a way to try again. */
import { useId } from 'react';
import type { Language } from '../story/story';
import { Cross } from './Cross';
import style from './Notice.module.css';

export interface NoticeProps {
  readonly text: string;
  /** Heading of the details. */
  readonly summary?: string;
  readonly details?: readonly string[];
  readonly detailsLanguage?: Language;
  /** Whether they show at once. */
  readonly open?: boolean;
  readonly action?: string;
  /** Without it the action opens the page anew, before any script has run too. */
  readonly onAction?: () => void;
  /** Name of the button that puts it away. */
  readonly close?: string;
  /** Without it the notice stays. */
  readonly onClose?: () => void;
}

export function Notice({
  text,
  summary,
  details = [],
  detailsLanguage,
  open = false,
  action,
  onAction,
  close,
  onClose,
}: NoticeProps) {
  const textId = useId();
  return (
    <div className={style.notice} role="alert">
      <p id={onClose && textId}>
        {text}{' '}
        {action === undefined ? null : onAction ? (
          <button type="button" onClick={onAction}>
            {action}
          </button>
        ) : (
          // biome-ignore lint/a11y/useValidAnchor: the page's own address, with all that it shows.
          <a href="">{action}</a>
        )}
      </p>
      {details.length === 0 ? null : (
        <details open={open}>
          <summary>{summary}</summary>
          <ul lang={detailsLanguage}>
            {details.map((detail) => (
              <li key={detail}>
                <bdi>{detail}</bdi>
              </li>
            ))}
          </ul>
        </details>
      )}
      {!onClose ? null : (
        <button
          type="button"
          className={style.close}
          aria-label={close}
          aria-describedby={textId}
          onClick={onClose}
        >
          <Cross size={16} />
        </button>
      )}
    </div>
  );
}
