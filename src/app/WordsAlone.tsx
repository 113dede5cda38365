/** What is left to a reader when a script of the page has failed: the article and the map as it was, a sentence on that, and a way to try again. */
import article from '../reader/Article.module.css';
import { Notice } from '../reader/Notice';
import column from '../reader/Parts.module.css';
import type { Language, Story } from '../story/story';
import { catalogueOf } from '../words/catalogues';
import { MapFrame } from './MapFrame';

export interface WordsAloneProps {
  readonly story: Story;
  readonly language: Language;
  /** What the page came with where the map stands, its rules among it. */
  readonly mapContent: readonly Element[];
}

export function WordsAlone({ story, language, mapContent }: WordsAloneProps) {
  const { faults, retry } = catalogueOf(language);
  const { text, paragraphs } = story.articles[language] ?? { text: '', paragraphs: [] };
  return (
    <>
      <div className="lasting">
        <Notice text={faults.mapStill} action={retry} />
      </div>
      <MapFrame language={language} content={mapContent} />
      <main className={column.column}>
        <article id="article" className={article.article} aria-labelledby="title" tabIndex={-1}>
          <h1 id="title" className={article.title}>
            {story.title.text[language]}
          </h1>
          {paragraphs.map(({ number, start, end }) => (
            <div key={number} className={article.row}>
              <p className={article.paragraph}>{text.slice(start, end)}</p>
            </div>
          ))}
        </article>
      </main>
    </>
  );
}
