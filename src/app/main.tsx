/** Entry of every story page: brings the prerendered page to life, or says why it can't. */
import './layout.css';
import './notices.css';
import './embed.css';
import './theme.css';
import '../atlas/picture.css';
import '../atlas/words.css';
import '../drawing/fills.css';
import './unscripted.css';
// Last: paper has the last word.
import './print.css';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { Notice } from '../reader/Notice';
import { leavesWordsOut, type Problem } from '../story/problem';
import { readStory } from '../story/readStory';
import type { Language } from '../story/story';
import { catalogueOf, loadCatalogue } from '../words/catalogues';
import { type ProblemTexts, problemTexts } from '../words/problems';
import { App } from './App';
import { elementOf } from './elements';
import { fetchPage } from './fetchPage';
import { laterSheetSettled } from './laterSheet';
import { type PageInHtml, pageDataOf } from './pageData';
import { WordsAlone } from './WordsAlone';

// The map's code comes while the words come alive.
import('./LiveMap').catch(() => {
  // Whoever shows the map says so.
});
start().catch((error: unknown) => {
  // The page has a notice ready, which waits for the map no longer.
  document.documentElement.classList.add('stopped');
  throw error;
});

async function start(): Promise<void> {
  const page: PageInHtml = JSON.parse(elementOf('data').textContent ?? '');
  const { language } = page;
  const [fetched] = await Promise.all([
    fetchPage(page),
    loadCatalogue(language),
    laterSheetSettled(),
  ]);
  const { story, problems } = readStory(fetched?.files ?? {});
  const said = await inWords(problems, language);
  if (!fetched || !story?.articles[language] || problems.some(leavesWordsOut)) {
    sayWhatIsWrong(language, said);
    return;
  }
  const mapContent = [...elementOf('map').children];
  const app = (
    <App story={story} problems={said} data={pageDataOf(page, fetched)} mapContent={mapContent} />
  );
  const options = {
    // React leaves nothing of what failed.
    onUncaughtError: (error: unknown) => {
      reportError(error);
      root.render(<WordsAlone story={story} language={language} mapContent={mapContent} />);
    },
  };
  const reader = elementOf('reader');
  // A part that can't be read is missing from the reader, but not from the page as it was published.
  const isWhole = problems.length === 0;
  const root = isWhole ? hydrateRoot(reader, app, options) : createRoot(reader, options);
  if (!isWhole) root.render(app);
}

/** Their wording is fetched when there is something to say; without it, where they are is all that can be said. */
async function inWords(problems: readonly Problem[], language: Language): Promise<ProblemTexts> {
  const places = problems.map(({ where }) => where);
  return problemTexts(problems, language).catch(() => ({ language, texts: places }));
}

/** The page stays as it was published: the words and the picture are there to read. */
function sayWhatIsWrong(language: Language, problems: ProblemTexts): void {
  const words = catalogueOf(language);
  document.documentElement.classList.add('stopped');
  createRoot(elementOf('fault')).render(
    <Notice
      text={`${words.faults.storyUnusable} ${words.faults.textStays}`}
      action={words.retry}
      summary={words.faults.details}
      details={problems.texts}
      detailsLanguage={problems.language}
    />,
  );
}
