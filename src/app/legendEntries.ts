/** What the legend has to explain: the groups and lines that this story's map draws. */
import type { CountryFrame, MeasuredLine } from '../drawing/baseMap';
import { fillsOf, type Group } from '../drawing/fills';
import type { LegendEntry } from '../reader/Legend';
import type { Language, Story } from '../story/story';
import type { StoryIndex } from '../story/storyIndex';
import { layersOn } from '../view/layers';
import { catalogueOf } from '../words/catalogues';
import { dateText } from '../words/dates';

export function legendEntries(
  story: Story,
  index: StoryIndex,
  language: Language,
  countries: readonly CountryFrame[],
  lines: readonly MeasuredLine[],
): LegendEntry[] {
  const words = catalogueOf(language);
  const { legendOf } = words;
  const day = story.date.date;
  const fills = fillsOf(story, index, { layers: layersOn(story, {}), day });
  const groups = new Map([...fills].map(([code, { base }]) => [code, base]));
  const drawn = new Set(groups.values());
  const namesIn = (group: Group) =>
    countries
      .filter(({ code }) => groups.get(code) === group)
      .map(({ name }) => name)
      .join(words.listSeparator);
  const onDay = legendOf.onDay(dateText(words, story.date.date));
  const colours: LegendEntry[] = [
    { key: 'host', name: namesIn('host'), note: legendOf.host },
    ...story.layers.map(
      (layer, n): LegendEntry => ({
        key: `layer-${n + 1}`,
        name: layer.name[language] ?? layer.id,
        ...(layer.memberships === undefined ? {} : { note: onDay }),
      }),
    ),
    { key: 'origin', name: namesIn('origin'), note: legendOf.origin },
    { key: 'visited', name: namesIn('visited'), note: legendOf.visited },
    { key: 'named', name: legendOf.named },
  ];
  return [
    ...colours.filter(({ key }) => drawn.has(key as Group)),
    { key: 'trip', name: legendOf.trip },
    { key: 'earlierTrip', name: legendOf.earlierTrip, note: words.notFlightPath },
    ...lines.map(({ name }): LegendEntry => ({ key: 'line', name })),
    { key: 'disputed', name: legendOf.disputed },
  ];
}
