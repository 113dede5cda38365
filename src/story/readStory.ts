/** The door: a story folder's texts in; what could be read, and everything that is wrong, out. */

import type { Anchorage } from './anchor';
import { isNewer } from './isNewer';
import { momentsOf } from './moments';
import { passagesIn } from './passages';
import { MOST_PROBLEMS, type Problem, whereIn } from './problem';
import { checkAlignment, readArticle } from './readArticle';
import { readClaim } from './readClaim';
import { type Ground, readDatedFact, readExcerpts, readFact, readMentions } from './readFact';
import { readMap } from './readMap';
import { readMemberships } from './readMemberships';
import { readEach, readJson, readShape, shown } from './readShape';
import { readTour } from './readTour';
import { type References, withOwnIds } from './references';
import { type Heading, heading, type Parts, partsOf } from './schema';
import type { Annotation, Article, Language, Story } from './story';

const STORY_FILE = 'story.json';
const LONGEST_STORY = 32_000_000;
const ROOT = { file: STORY_FILE, path: [] };
const at = (...path: readonly (string | number)[]) => ({ file: STORY_FILE, path });

/** Texts by file name in the story's folder. */
export type StoryFiles = Readonly<Record<string, string | undefined>>;

const textOf = (files: StoryFiles, name: string) =>
  Object.hasOwn(files, name) ? files[name] : undefined;

/** `story.json` down to its lists, which stay unread. */
function readHeading(files: StoryFiles, problems: Problem[]): Heading | undefined {
  const json = readJson(STORY_FILE, textOf(files, STORY_FILE), LONGEST_STORY, problems, 'fatal');
  if (json === undefined) return undefined;
  if (isNewer(STORY_FILE, json, problems, 'fatal')) return undefined;
  const root = readShape(heading, json, ROOT, problems, 'fatal');
  if (!root) return undefined;
  const languages = [...new Set(root.languages)];
  if (languages.includes(root.original)) return { ...root, languages };
  problems.push({
    kind: 'reference-unknown',
    severity: 'fatal',
    where: whereIn(STORY_FILE, ['original']),
    received: shown(root.original),
    hint: { to: 'language', known: languages },
  });
  return undefined;
}

/** The articles that can be shown; none at all without the original. */
function readArticles(root: Heading, files: StoryFiles, problems: Problem[]): Anchorage {
  const anchorage = new Map<Language, { article: Article; file: string }>();
  for (const language of root.languages) {
    const grave = language === root.original ? 'fatal' : 'fault';
    const file = Object.hasOwn(root.articles, language) ? root.articles[language] : undefined;
    if (file === undefined) {
      const where = whereIn(STORY_FILE, ['articles', language]);
      problems.push({ kind: 'value-missing', severity: grave, where, hint: { field: language } });
      continue;
    }
    const text = textOf(files, file);
    if (text === undefined) {
      const problem = { severity: grave, where: file, hint: { file, language } } as const;
      if (grave === 'fatal') problems.push({ ...problem, kind: 'file-missing', hint: { file } });
      else problems.push({ ...problem, kind: 'translation-missing' });
      continue;
    }
    const article = readArticle(language, file, text, grave, problems);
    if (article) anchorage.set(language, { article, file });
  }
  const original = anchorage.get(root.original);
  if (!original) return new Map();
  for (const [language, { article, file }] of [...anchorage]) {
    const astray = checkAlignment(original.article, article, file);
    // Its passages would stand beside the wrong ones.
    if (astray.length > 0) anchorage.delete(language);
    problems.push(...astray);
  }
  return anchorage;
}

function readAnnotations(
  root: Heading,
  parts: Parts,
  references: References,
  ground: Ground,
): Annotation[] {
  const { problems } = ground;
  const shapes = readEach(parts.annotation, root.annotations, at('annotations'), problems);
  return withOwnIds(shapes, problems).map((placed) => {
    const { path } = placed.at;
    const { date, facts, claim, ...rest } = references.keep(placed, {
      place: 'place',
      trip: 'trip',
    });
    const dated = date && readDatedFact(date, at(...path, 'date'), ground);
    const checked = claim && readClaim(claim, rest, at(...path, 'claim'), ground);
    return {
      ...rest,
      ...(dated && { date: dated }),
      ...(checked && { claim: checked }),
      facts: facts.flatMap((fact, n) => readFact(fact, at(...path, 'facts', n), ground) ?? []),
    };
  });
}

/** Mentions with their targets; one whose every target is gone is left out. */
function readTargets(root: Heading, parts: Parts, references: References, problems: Problem[]) {
  const shapes = readEach(parts.mention, root.mentions, at('mentions'), problems);
  return shapes.flatMap((placed) => {
    const item = references.keep(placed, { place: 'place', region: 'region' });
    if (item.country ?? item.place ?? item.region) return [{ item, at: placed.at }];
    if (!placed.item.place && !placed.item.region) {
      const where = whereIn(STORY_FILE, placed.at.path);
      const hint = { as: item.as };
      problems.push({ kind: 'target-missing', severity: 'fault', where, hint });
    }
    return [];
  });
}

/**
 * Reads a story from its folder's texts. There is a story wherever `story.json` and the original
 * article can be read; all problems are told, as long as they are not too many to be read, and
 * nothing is thrown, whatever the texts hold.
 */
export function readStory(files: StoryFiles): {
  readonly story: Story | undefined;
  readonly problems: readonly Problem[];
} {
  const problems: Problem[] = [];
  const story = readParts(files, problems);
  if (problems.length <= MOST_PROBLEMS) return { story, problems };
  const hint = { limit: MOST_PROBLEMS };
  const many = { kind: 'problems-many', severity: 'fatal', where: STORY_FILE, hint } as const;
  return { story: undefined, problems: [...problems.slice(0, MOST_PROBLEMS), many] };
}

function readParts(files: StoryFiles, problems: Problem[]): Story | undefined {
  const root = readHeading(files, problems);
  const anchorage = root && readArticles(root, files, problems);
  const original = root && anchorage?.get(root.original)?.article;
  if (!root || !anchorage || !original) return undefined;

  const ground: Ground = { original, languages: root.languages, anchorage, problems };
  const parts = partsOf(root.original, root.languages);
  const titleShape = readShape(parts.fact, root.title, at('title'), problems, 'fatal');
  const genre = readShape(parts.localized, root.genre, at('genre'), problems, 'fatal');
  const dateShape = readShape(parts.datedFact, root.date, at('date'), problems, 'fatal');
  const title = titleShape && readFact(titleShape, at('title'), ground, 'fatal');
  const date = dateShape && readDatedFact(dateShape, at('date'), ground, 'fatal');
  const membershipsText = textOf(files, root.memberships);
  const memberships = readMemberships(root.memberships, membershipsText, parts, problems);
  const tables = memberships && Object.keys(memberships.memberships);
  const { references, layersNamed, ...map } = readMap(STORY_FILE, root, parts, tables, problems);
  const entities = readEach(parts.entity, root.entities, at('entities'), problems);
  const countries = readEach(parts.country, root.countries, at('countries'), problems);
  const excerptShapes = readEach(parts.excerpt, root.passages, at('passages'), problems);
  const excerpts = readExcerpts(withOwnIds(excerptShapes, problems), STORY_FILE, ground);
  const mentions = readMentions(readTargets(root, parts, references, problems), ground);
  const annotations = readAnnotations(root, parts, references, ground);
  if (!title || !genre || !date) return undefined;

  const story: Story = {
    id: root.id,
    original: root.original,
    languages: root.languages,
    title,
    genre,
    date,
    host: root.host,
    countries: countries.map(({ item }) => item),
    articles: Object.fromEntries([...anchorage].map(([tag, { article }]) => [tag, article])),
    excerpts,
    entities: withOwnIds(entities, problems).map(({ item }) => item),
    mentions,
    annotations,
    ...map,
    ...(memberships ?? { memberships: {}, outsiders: {}, statuses: {}, sources: {} }),
    tour: [],
  };
  const ids = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);
  const tourGround = {
    passages: ids(passagesIn(original)),
    annotations: ids(annotations),
    layers: ids(map.layers),
    layersNamed,
    moments: momentsOf(story).map((moment) => moment.date),
  };
  const tour = readTour(root.tour, at('tour'), parts, tourGround, problems);
  return { ...story, tour };
}
