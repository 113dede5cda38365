/** What is left to a reader when a script of the page has failed: the article, a sentence on that, and a way to try again. */
import type { Language, Story } from '../story/story';
import { catalogueOf } from '../words/catalogues';
import article from './Article.module.css';
import { Notice } from './Notice';
import column from './Parts.module.css';

export interface WordsAloneProps {
  readonly story: Story;
  readonly language: Language;
}

export function WordsAlone({ story, language }: WordsAloneProps) {
  const { faults, retry } = catalogueOf(language);
  const { text, paragraphs } = story.articles[language] ?? { text: '', paragraphs: [] };
  return (
    <>
      <div className="notices">
        <Notice text={faults.mapStill} action={retry} />
      </div>
      <main className={column.column}>
        <article id="article" className={article.article} aria-labelledby="title" tabIndex={-1}>
          <h1 id="title" className={article.title}>
            {story.title.text[language]}
          </h1>
          {paragraphs.map(({ number, start, end }) => (
            <p key={number}>{text.slice(start, end)}</p>
          ))}
        </article>
      </main>
    </>
  );
}
