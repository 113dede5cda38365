/** Story folders on disk are read as a browser reads them from a server. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readStoryFolders } from '../../src/publish/storyFolders';
import { norwayTokyo } from '../story/folders';

test('a byte order mark changes nothing, offsets included', async () => {
  const stories = mkdtempSync(join(tmpdir(), 'atlas-stories-'));
  mkdirSync(join(stories, 'norway-tokyo'));
  for (const [name, text = ''] of Object.entries(norwayTokyo()))
    writeFileSync(join(stories, 'norway-tokyo', name), `\ufeff${text}`);
  const folders = await readStoryFolders(stories);
  rmSync(stories, { recursive: true });
  expect(folders).toMatchObject([{ id: 'norway-tokyo', problems: [] }]);
  expect(folders[0]?.story?.articles.en?.text).toBe(norwayTokyo()['article.en.txt']);
});
