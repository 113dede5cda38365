/** The floor: the page that a careful person publishes without any script, the article beside one drawn map. */
import { escaped } from '../../src/drawing/escaped';
import { outlinesOf } from '../../src/drawing/outlines';
import { overviewBox, overviewPoints } from '../../src/drawing/overview';
import { pathUnit } from '../../src/drawing/path';
import { placesIn } from '../../src/drawing/storyInPlane';
import { equalArea } from '../../src/earth/equalArea';
import { countryFrames } from '../../src/publish/countryFrames';
import type { MapFiles } from '../../src/publish/mapFiles';
import { packLight, packMap } from '../../src/publish/packMap';
import { withPolicy } from '../../src/publish/policy';
import type { Story } from '../../src/story/story';
import { indexStory } from '../../src/story/storyIndex';

const language = 'en';
/** How fine (km) its outlines are: what makes it as long as such pages are. */
const tolerance = 10;
/** Kilometres that a country's name needs to stand in it. */
const roomForName = 420;

export function floorPage(files: MapFiles, story: Story): string {
  const names = new Map(
    files.countries.features.map(({ id, properties }) => [
      String(id),
      { name: properties.names[language] ?? '' },
    ]),
  );
  const fine = packMap(files);
  const frames = countryFrames(fine, names, language, new Map());
  const { countries } = outlinesOf(
    packLight(fine, () => tolerance),
    0,
  );
  const index = indexStory(story);
  const box = overviewBox(overviewPoints(story, index, frames, placesIn(equalArea, story)));
  const units = (kilometres: number) => Math.round(kilometres / pathUnit);
  const view = [box.left, box.top, box.right - box.left, box.bottom - box.top].map(units).join(' ');
  const shapes = frames.map(({ code, name }) => {
    const named =
      code === story.host ? ' class="host"' : index.timesNamed(code) ? ' class="named"' : '';
    return `<path${named} d="${countries[code] ?? ''}"><title>${escaped(name)}</title></path>`;
  });
  const labels = frames
    .filter(({ label }) => label.room >= roomForName)
    .map(
      ({ name, label: { at } }) =>
        `<text x="${units(at[0])}" y="${units(at[1])}">${escaped(name)}</text>`,
    );
  const title = escaped(story.title.text[language] ?? '');
  const article = story.articles[language];
  const words = (article?.paragraphs ?? []).map(
    ({ start, end }) => `<p>${escaped(article?.text.slice(start, end) ?? '')}</p>`,
  );
  return withPolicy(`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,">
<title>${title}</title>
<style>${style}</style>
</head>
<body>
<article><h1>${title}</h1>
${words.join('\n')}
<footer>Map: Natural Earth, © OpenStreetMap contributors</footer></article>
<svg viewBox="${view}" role="img" aria-label="${title}">
<g class="countries">${shapes.join('\n')}</g>
<g class="names">${labels.join('\n')}</g>
</svg>
</body>
</html>
`);
}

const style = `
body{display:grid;grid-template-columns:26rem 1fr;height:100vh;margin:0;font:1rem/1.5 system-ui,sans-serif;color:#27221c}
article{overflow:auto;padding:1rem 1.5rem}
footer{font-size:.8rem}
svg{width:100%;height:100%;background:#dde6ec}
.countries{fill:#f4f0e8;stroke:#b9c6cd}
.countries path{vector-effect:non-scaling-stroke}
.named{fill:#ddd1b1}
.host{fill:#c94a32}
text{font-size:44px;text-anchor:middle}
@media(width<60rem){body{grid-template:55vh auto/1fr}svg{order:-1}}
`;
