/** Fetches a story's files; what can't be had is left out, and the story's reader says so. */
import type { StoryFiles } from '../story/readStory';
import type { PageData } from './pageData';

export async function fetchStoryFiles({ storyTexts }: PageData): Promise<StoryFiles> {
  try {
    const response = await fetch(storyTexts);
    const texts: unknown = response.ok ? await response.json() : undefined;
    const files = Object.entries(typeof texts === 'object' && texts !== null ? texts : {});
    return Object.fromEntries(files.filter(([, text]) => typeof text === 'string'));
  } catch {
    return {};
  }
}
