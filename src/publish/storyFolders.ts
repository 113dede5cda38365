/** The story folders on disk, read and checked. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Problem } from '../story/problem';
import { readStory } from '../story/readStory';
import type { Story } from '../story/story';

export interface StoryFolder {
  readonly id: string;
  /** Its files' texts by their names, which are sorted. */
  readonly files: Readonly<Record<string, string>>;
  readonly story: Story | undefined;
  readonly problems: readonly Problem[];
}

/** Every folder in `stories`; the first by name is the one that the site opens on. */
export async function readStoryFolders(stories: string): Promise<StoryFolder[]> {
  const entries = await readdir(stories, { withFileTypes: true });
  const ids = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  return Promise.all(ids.toSorted().map((id) => readStoryFolder(stories, id)));
}

async function readStoryFolder(stories: string, id: string): Promise<StoryFolder> {
  const names = (await readdir(join(stories, id))).filter((name) => /\.(json|txt)$/.test(name));
  const texts = names
    .toSorted()
    .map(async (name) => [name, decoded(await readFile(join(stories, id, name)))] as const);
  const files = Object.fromEntries(await Promise.all(texts));
  return { id, files, ...readStory(files) };
}

/** As a browser's `fetch` reads it: without a byte order mark, by which every offset would be one too large. */
function decoded(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}
