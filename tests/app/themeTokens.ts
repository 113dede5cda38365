/** The colours that the real theme.css gives to its tokens, in either theme. */
import { readFileSync } from 'node:fs';
import { type Colour, parseColour } from './colour';

export type ThemeName = 'light' | 'dark';

const sheet = readFileSync(`${import.meta.dirname}/../../src/app/theme.css`, 'utf8');

/** `--name: light-dark(one, other);` with at most one level of brackets inside. */
const declaration = /--([\w-]+):\s*light-dark\(((?:[^()]|\([^()]*\))*)\);/g;

const colours = new Map(
  [...sheet.matchAll(declaration)].map(([, name = '', pair = '']) => {
    const [light = '', dark = ''] = pair.split(/,\s*/).map((text) => text.trim());
    return [name, { light: parseColour(light), dark: parseColour(dark) }] as const;
  }),
);

export const tokenNames: readonly string[] = [...colours.keys()];

/** Throws when the sheet has no such colour. */
export function token(name: string, theme: ThemeName): Colour {
  const pair = colours.get(name);
  if (!pair) throw new Error(`theme.css has no colour --${name}`);
  return pair[theme];
}
