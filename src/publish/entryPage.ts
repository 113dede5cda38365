/** The way in: leads to the reader's language, and offers all of them where no script runs. */
import { escaped } from '../drawing/escaped';
import type { Story } from '../story/story';
import { catalogueOf } from '../words/catalogues';
import { localeOf } from '../words/languages';
import { plainPage } from './page';

/** `/`: the first story in the first of the reader's languages that it has. */
export function entryPage(stories: readonly Story[]): string {
  const [first] = stories;
  if (!first) throw new Error('no story to publish');
  return waysIn(first, stories, (story) => `${story.id}/`);
}

/** `/{story}/`: the same for one story. */
export function storyEntryPage(story: Story): string {
  return waysIn(story, [story], () => '');
}

function waysIn(
  first: Story,
  stories: readonly Story[],
  folderOf: (story: Story) => string,
): string {
  const links = stories.flatMap((story) =>
    story.languages.map((language) => link(story, language, folderOf(story))),
  );
  return plainPage(
    first.original,
    catalogueOf(first.original).appName,
    leadToLanguage(first, folderOf(first)),
    `<ul>${links.join('')}</ul>`,
  );
}

/** For addresses that lead nowhere, in every language of the site. */
export function notFoundPage(stories: readonly Story[], root: string): string {
  const languages = [...new Set(stories.flatMap((story) => story.languages))];
  const [first] = stories;
  const parts = languages.map((language) => {
    const { notFound } = catalogueOf(language);
    const { direction } = localeOf(language);
    return `<section lang="${language}" dir="${direction}"><h1>${notFound.title}</h1><p>${notFound.text} <a href="${root}${first?.id}/${language}/">${notFound.home}</a></p></section>`;
  });
  return plainPage(languages[0] ?? 'en', '404', '', parts.join(''));
}

function link(story: Story, language: string, folder: string): string {
  const title = escaped(story.title.text[language] ?? story.id);
  const { direction, ownName } = localeOf(language);
  return `<li lang="${language}" dir="${direction}"><a href="${folder}${language}/">${title} – ${ownName}</a></li>`;
}

/** Runs before anything is painted: to the first of the reader's languages that the story has, else to English. */
function leadToLanguage({ languages, original }: Story, folder: string): string {
  const otherwise = languages.includes('en') ? 'en' : original;
  return `<script>{
const languages = ${JSON.stringify(languages)};
const wanted = navigator.languages.map((tag) => tag.split('-')[0]);
const language = wanted.find((tag) => languages.includes(tag)) ?? ${JSON.stringify(otherwise)};
location.replace(${JSON.stringify(folder)} + language + '/' + location.search + location.hash);
}</script>`;
}
