/** The web app manifest of a story's page: what a system shows of it once a reader has installed it. */
import type { Language, Story } from '../story/story';
import { catalogueOf } from '../words/catalogues';
import { localeOf } from '../words/languages';
import type { IconAddresses } from './icons';

/** `--paper` of the light theme: a manifest knows one. */
const paper = '#fffdf8';

/** Addresses in it are seen from its own place, beside the page. */
export function appManifest(story: Story, language: Language, icons: IconAddresses): string {
  const { appName } = catalogueOf(language);
  return JSON.stringify({
    name: `${story.title.text[language] ?? story.id} – ${appName}`,
    short_name: appName,
    lang: language,
    dir: localeOf(language).direction,
    start_url: './',
    // All the story's languages.
    scope: '../',
    display: 'minimal-ui',
    background_color: paper,
    theme_color: paper,
    icons: [
      { src: icons['icon.svg'], type: 'image/svg+xml', sizes: 'any' },
      { src: icons['icon-192.png'], type: 'image/png', sizes: '192x192' },
      { src: icons['icon-512.png'], type: 'image/png', sizes: '512x512' },
      { src: icons['square-512.png'], type: 'image/png', sizes: '512x512', purpose: 'maskable' },
    ],
  });
}
