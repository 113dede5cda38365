/** Joins the share dialog to the page: its address, its citation, and the files that are made when asked for. */
import { memo } from 'react';
import { inTime } from '../reader/inTime';
import { ShareDialog } from '../reader/ShareDialog';
import type { Story } from '../story/story';
import type { StoryIndex } from '../story/storyIndex';
import { citationOf } from '../words/citation';
import { addressNow } from './addressNow';
import type { PageData } from './pageData';

export interface ShareProps {
  readonly story: Story;
  readonly index: StoryIndex;
  readonly data: PageData;
}

export const Share = memo(function Share({ story, index, data }: ShareProps) {
  const { language } = data;
  return (
    <ShareDialog
      language={language}
      title={story.title.text[language] ?? story.id}
      addressNow={addressNow}
      citationOf={(address) => citationOf(story, language, address, today())}
      onKeep={async (file) => {
        const { download } = await inTime(import('./download'));
        await download(file, { story, index, data, address: addressNow() });
      }}
    />
  );
});

/** ISO 8601, where the reader is. */
function today(): string {
  const now = new Date();
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
