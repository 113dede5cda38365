/** A copy of the project that speaks a fourth language, made as its author would: with nothing but data. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');
const settings = ['package.json', 'package-lock.json', 'tsconfig.json', 'vite.config.ts'];
const copied = [
  'src',
  'geo/layers',
  'geo/package.json',
  'geo/package-lock.json',
  'public',
  ...settings,
];
const story = 'public/stories/dushanbe-2025';

/** Kyrgyz, which neither the map's data nor the wording of problems knows. */
export const tag = 'ky';
/** What each of its texts begins with; the rest is English. */
export const mark = 'Ң';

export class FourthLanguage {
  readonly folder = mkdtempSync(join(tmpdir(), 'atlas-language-'));

  constructor() {
    for (const path of copied) cpSync(join(root, path), this.at(path), { recursive: true });
    symlinkSync(join(root, 'node_modules'), this.at('node_modules'), 'junction');
    // The catalogue and its line.
    writeFileSync(
      this.at(`src/words/catalogues/${tag}.ts`),
      `import en from './en';\nexport default { ...en, appName: '${mark}Atlas' };\n`,
    );
    this.change(
      'src/words/languages.ts',
      /(const locales.*\{\n)/,
      `$1  ${tag}: { ownName: 'Кыргызча', direction: 'ltr', script: 'cyrillic' },\n`,
    );
    // The article, and the story's texts.
    cpSync(this.at(`${story}/article.en.txt`), this.at(`${story}/article.${tag}.txt`));
    for (const file of ['story.json', 'memberships.json']) {
      const json = JSON.parse(readFileSync(this.at(`${story}/${file}`), 'utf8'));
      writeFileSync(this.at(`${story}/${file}`), JSON.stringify(translated(json)));
    }
  }

  at(path: string): string {
    return join(this.folder, path);
  }

  change(path: string, what: string | RegExp, into: string): void {
    const text = readFileSync(this.at(path), 'utf8');
    writeFileSync(this.at(path), text.replace(what, into));
  }

  /** `npm run build`: how it ends and what it says. */
  build(): { readonly status: number | null; readonly said: string } {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['--import', 'tsx', 'src/publish/build.ts'],
      { cwd: this.folder, encoding: 'utf8' },
    );
    return { status, said: stdout + stderr };
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** With the further language wherever there is English: texts marked, quotations as they are. */
function translated(value: unknown, name = ''): unknown {
  if (name === 'languages') return [...(value as string[]), tag];
  if (name === 'articles') return { ...(value as object), [tag]: `article.${tag}.txt` };
  if (Array.isArray(value)) return value.map((item) => translated(item));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, one]) => [key, translated(one, key)]);
  const own: unknown = 'en' in value ? value.en : undefined;
  const further = own === undefined ? [] : [[tag, typeof own === 'string' ? `${mark}${own}` : own]];
  return Object.fromEntries([...entries, ...further]);
}
