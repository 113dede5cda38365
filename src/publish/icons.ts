/** The site's icons, drawn in the folder beside this. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

const names = [
  'icon.svg',
  'icon-192.png',
  'icon-512.png',
  'square-180.png',
  'square-512.png',
] as const;

/** Where each of them is published. */
export type IconAddresses = Readonly<Record<(typeof names)[number], string>>;

/** @param publish writes a file into the site and gives its address */
export async function icons(
  publish: (name: string, content: Buffer) => Promise<string>,
): Promise<IconAddresses> {
  const folder = join(import.meta.dirname, 'icons');
  const published = names.map(async (name) => {
    const address = await publish(name, await readFile(join(folder, name)));
    return [name, address] as const;
  });
  return Object.fromEntries(await Promise.all(published)) as IconAddresses;
}
