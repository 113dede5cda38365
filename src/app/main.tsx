/** Entry of every story page: brings the prerendered page to life, or says why it can't. */
import './layout.css';
import './embed.css';
import './theme.css';
import '../atlas/picture.css';
import '../atlas/words.css';
import '../drawing/fills.css';
// Last: paper has the last word.
import './print.css';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { Notice } from '../reader/Notice';
import { leavesWordsOut, type Problem } from '../story/problem';
import { readStory } from '../story/readStory';
import { catalogueOf } from '../words/catalogues';
import { problemText } from '../words/problems';
import { App } from './App';
import { elementOf } from './elements';
import { fetchStoryFiles } from './loadStory';
import type { PageData } from './pageData';

const data = JSON.parse(elementOf('data').textContent ?? '') as PageData;

start(data);

async function start(page: PageData): Promise<void> {
  const { story, problems } = readStory(await fetchStoryFiles(page));
  if (!story?.articles[page.language] || problems.some(leavesWordsOut)) {
    sayWhatIsWrong(page, problems);
    return;
  }
  const app = <App story={story} problems={problems} data={page} />;
  // A part that can't be read is missing from the reader, but not from the page as it was published.
  if (problems.length === 0) hydrateRoot(elementOf('reader'), app);
  else createRoot(elementOf('reader')).render(app);
}

/** The page stays as it was published: the words and the picture are there to read. */
function sayWhatIsWrong({ language }: PageData, problems: readonly Problem[]): void {
  const words = catalogueOf(language);
  createRoot(elementOf('fault')).render(
    <Notice
      text={`${words.faults.storyUnusable} ${words.faults.textStays}`}
      action={words.retry}
      onAction={() => window.location.reload()}
      summary={words.faults.details}
      details={problems.map((problem) => problemText(problem, language))}
    />,
  );
}
