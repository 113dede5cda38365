/** The page's head, filled: search, sharing, the theme; and within a page of others the way to the whole. */
import { memo } from 'react';
import { Header } from '../reader/Header';
import { Search } from '../reader/Search';
import { ThemeSwitch } from '../reader/ThemeSwitch';
import type { Story } from '../story/story';
import type { StoryIndex } from '../story/storyIndex';
import type { View } from '../view/view';
import { catalogueOf } from '../words/catalogues';
import type { Actions } from './actions';
import { addressNow } from './addressNow';
import type { PageData } from './pageData';
import { Share } from './Share';

export interface HeadProps {
  readonly story: Story;
  readonly index: StoryIndex;
  readonly data: PageData;
  /** The view's, as an address has it. */
  readonly query: string;
  readonly theme: View['theme'];
  readonly embed: View['embed'];
  readonly actions: Actions;
}

export const Head = memo(function Head({
  story,
  index,
  data,
  query,
  theme,
  embed,
  actions,
}: HeadProps) {
  const { language, countries } = data;
  return (
    <>
      <Header language={language} languages={story.languages} query={query}>
        <Search
          story={story}
          language={language}
          countries={countries}
          onFound={actions.chooseFound}
        />
        <Share story={story} index={index} data={data} />
        <ThemeSwitch language={language} theme={theme} onTheme={actions.chooseTheme} />
      </Header>
      {/* Seen within a page of others, and at once: nothing may move when the page comes alive there. */}
      <p className="whole">
        <strong>{story.title.text[language]}</strong>
        <a href={embed ? addressNow() : '.'} target="_blank" rel="noopener">
          {catalogueOf(language).share.whole}
        </a>
      </p>
    </>
  );
});
