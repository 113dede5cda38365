/** What a reader can do with a view: send its address, cite it, and keep it as a file. */
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import type { Language } from '../story/story';
import { catalogueOf } from '../words/catalogues';
import { Cross } from './Cross';
import { embedCode } from './embedCode';
import style from './ShareDialog.module.css';

export type KeptFile = 'geojson' | 'excerpts' | 'svg' | 'png';

export interface ShareDialogProps {
  readonly language: Language;
  readonly title: string;
  /** Of the view as it is now, whole. */
  readonly addressNow: () => string;
  readonly citationOf: (address: string) => string;
  /** Fails where the file can't be made. */
  readonly onKeep: (file: KeptFile) => Promise<void>;
}

const files: readonly KeptFile[] = ['geojson', 'excerpts', 'svg', 'png'];

export function ShareDialog({ language, title, addressNow, citationOf, onKeep }: ShareDialogProps) {
  const words = catalogueOf(language).share;
  const dialog = useRef<HTMLDialogElement>(null);
  /** Anew each time that it is opened. */
  const [shared, setShared] = useState<{ readonly address: string }>();
  const [said, setSaid] = useState('');
  const [sharing, setSharing] = useState(false);
  const id = useId();
  useEffect(() => setSharing('share' in navigator), []);
  // A dialog gives the focus to what is in it when it opens.
  useLayoutEffect(() => {
    if (shared) dialog.current?.showModal();
  }, [shared]);
  const open = () => {
    setShared({ address: addressNow() });
    setSaid('');
  };
  const close = () => dialog.current?.close();
  const copy = (text: string) => {
    const done = navigator.clipboard?.writeText(text) ?? Promise.reject();
    done.then(
      () => setSaid(words.copied),
      () => setSaid(words.notCopied),
    );
  };
  const keep = (file: KeptFile) => {
    setSaid('');
    onKeep(file).catch(() => setSaid(words.failed));
  };
  const { address = '' } = shared ?? {};
  const citation = shared ? citationOf(address) : '';
  const [before, after] = citation.split(address);
  const code = shared ? embedCode(address, title) : '';
  return (
    <>
      <button
        type="button"
        className={style.opener}
        aria-label={words.open}
        aria-haspopup="dialog"
        title={words.open}
        onClick={open}
      >
        <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
          <path d="M12 15V3.5M7.5 8L12 3.5L16.5 8M5 12v8h14v-8" />
        </svg>
      </button>
      <dialog
        ref={dialog}
        className={style.dialog}
        aria-labelledby={id}
        onClick={(event) => {
          if (event.target === dialog.current) close();
        }}
        // What is open behind it stays open.
        onKeyDown={(event) => event.stopPropagation()}
      >
        {shared && (
          <div className={style.inside}>
            <div className={style.head}>
              <h2 id={id}>{words.open}</h2>
              <button
                type="button"
                className={style.close}
                aria-label={catalogueOf(language).close}
                onClick={close}
              >
                <Cross />
              </button>
            </div>
            <label className={style.label}>
              {words.link}
              <input
                className={style.address}
                type="text"
                readOnly
                dir="ltr"
                value={address}
                onFocus={(event) => event.currentTarget.select()}
              />
            </label>
            <div className={style.row}>
              <button type="button" onClick={() => copy(address)}>
                {words.copyLink}
              </button>
              {sharing && (
                <button
                  type="button"
                  onClick={() => navigator.share({ title, url: address }).catch(() => undefined)}
                >
                  {words.send}
                </button>
              )}
            </div>
            <h3>{words.cite}</h3>
            <p className={style.citation}>
              {before}
              <bdi dir="ltr">{address}</bdi>
              {after}
            </p>
            <div className={style.row}>
              <button type="button" onClick={() => copy(citation)}>
                {words.copyCitation}
              </button>
            </div>
            <label className={style.label}>
              {words.embed}
              <textarea className={style.code} readOnly dir="ltr" rows={4} value={code} />
            </label>
            <div className={style.row}>
              <button type="button" onClick={() => copy(code)}>
                {words.copyEmbed}
              </button>
            </div>
            <h3>{words.keep}</h3>
            <div className={style.row}>
              {files.map((file) => (
                <button key={file} type="button" onClick={() => keep(file)}>
                  {words.files[file]}
                </button>
              ))}
              <button
                type="button"
                onClick={() => {
                  close();
                  window.print();
                }}
              >
                {words.print}
              </button>
            </div>
            <p role="status" className={style.said}>
              {said}{' '}
              {said === words.failed && (
                // biome-ignore lint/a11y/useValidAnchor: opens the page anew, with all that it shows.
                <a href="">{catalogueOf(language).retry}</a>
              )}
            </p>
          </div>
        )}
      </dialog>
    </>
  );
}
