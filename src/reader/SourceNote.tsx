/** Where a reference comes from, and the date it holds for. */
import type { Language, Source } from '../story/story';
import { catalogueOf } from '../words/catalogues';
import { dateText } from '../words/dates';
import style from './SourceNote.module.css';

export function SourceNote({
  source,
  language,
}: {
  readonly source: Source;
  readonly language: Language;
}) {
  const words = catalogueOf(language);
  const name = source.name[language];
  return (
    <span className={style.source}>
      {words.source}: {source.url === undefined ? name : <Link url={source.url} name={name} />}
      {source.date === undefined ? '' : ` (${dateText(words, source.date)})`}
    </span>
  );
}

function Link({ url, name }: { readonly url: string; readonly name: string | undefined }) {
  return (
    <a href={url} rel="noopener noreferrer">
      {name ?? url}
    </a>
  );
}
