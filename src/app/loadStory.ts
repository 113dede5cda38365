/** Fetches a story's files; a file that can't be had is undefined, and the story's reader says so. */
import type { PageData } from './pageData';

/** After so many milliseconds a file counts as missing. */
const patience = 20_000;

export async function fetchStoryFiles({
  storyFolder,
  storyFiles,
}: PageData): Promise<Record<string, string | undefined>> {
  const texts = await Promise.all(storyFiles.map((name) => fetchText(storyFolder + name)));
  return Object.fromEntries(storyFiles.map((name, index) => [name, texts[index]]));
}

async function fetchText(url: string): Promise<string | undefined> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(patience) });
    return response.ok ? await response.text() : undefined;
  } catch {
    return undefined;
  }
}
