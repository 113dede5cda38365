/** Makes the files that a reader can keep, when they are asked for. */
import { annotationAnchor } from '../drawing/annotationAnchor';
import { placesIn } from '../drawing/storyInPlane';
import { equalArea } from '../earth/equalArea';
import type { KeptFile } from '../reader/ShareDialog';
import { annotationsGeoJson } from '../story/annotationsGeoJson';
import type { Story } from '../story/story';
import type { StoryIndex } from '../story/storyIndex';
import { webAnnotations } from '../story/webAnnotations';
import { catalogueOf } from '../words/catalogues';
import { localeOf } from '../words/languages';
import { elementOf } from './elements';
import type { PageData } from './pageData';
import { viewPng } from './viewPng';
import { viewSvg } from './viewSvg';

export interface Downloaded {
  readonly story: Story;
  readonly index: StoryIndex;
  readonly data: PageData;
  /** Of the view. */
  readonly address: string;
}

/** Fails where the file can't be made. */
export async function download(file: KeptFile, of: Downloaded): Promise<void> {
  const { blob, extension } = await made[file](of);
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = `${of.story.id}-${of.data.language}.${extension}`;
  link.click();
  // The browser has begun to read it by then.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

type Make = (of: Downloaded) => Promise<{ readonly blob: Blob; readonly extension: string }>;

const made: Readonly<Record<KeptFile, Make>> = {
  geojson: async ({ story, data }) => {
    const anchors = { ...data, places: placesIn(equalArea, story) };
    const content = annotationsGeoJson(story, data.language, (annotation) => {
      const at = annotationAnchor(annotation, story, anchors);
      return at && equalArea.unproject(at);
    });
    return { blob: json(content, 'application/geo+json'), extension: 'geojson' };
  },
  excerpts: async ({ story, index, data }) => {
    const page = new URL('.', window.location.href).href;
    const fileOf = new Map(
      data.storyFiles.map((name) => [/\.(\w[\w-]*)\.txt$/.exec(name)?.[1], name]),
    );
    const content = webAnnotations(story, index, {
      language: data.language,
      page,
      articleOf: (language) =>
        new URL(`${data.storyFolder}${fileOf.get(language) ?? ''}`, window.location.href).href,
      directionOf: (language) => localeOf(language).direction,
    });
    return { blob: json(content, 'application/ld+json'), extension: 'jsonld' };
  },
  svg: async (of) => {
    const { text } = await pictureOf(of);
    return { blob: new Blob([text], { type: 'image/svg+xml' }), extension: 'svg' };
  },
  png: async (of) => ({ blob: await viewPng(await pictureOf(of)), extension: 'png' }),
};

function pictureOf({ story, data, address }: Downloaded) {
  const frame = elementOf('map');
  const picture = frame.querySelector<SVGSVGElement>('svg.picture');
  if (!picture) throw new Error('there is no map on the page');
  const title = story.title.text[data.language] ?? story.id;
  const { appName, openStreetMap } = catalogueOf(data.language);
  const { direction } = localeOf(data.language);
  const attribution = [`${title} – ${appName} · ${address}`, `${openStreetMap} · Natural Earth`];
  return viewSvg(picture, frame, { title, attribution, direction });
}

function json(content: unknown, type: string): Blob {
  return new Blob([JSON.stringify(content, undefined, 1)], { type });
}
