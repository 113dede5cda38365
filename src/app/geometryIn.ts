/** What the live map draws, on one projection's plane. */
import type { NamedPoint, Outlines } from '../drawing/baseMap';
import type { Nameable } from '../drawing/candidates';
import type { Geometry } from '../drawing/drawing';
import { standingIn } from '../drawing/standingIn';
import { placesIn, tripsIn } from '../drawing/storyInPlane';
import { equalArea } from '../earth/equalArea';
import type { Story } from '../story/story';
import type { FinePlane } from './fineMap';
import type { PageData } from './pageData';

/** Without the fine map the shapes keep the paths that they have in the page. */
export function geometryIn(story: Story, data: PageData, fine: FinePlane | undefined): Geometry {
  const projection = fine?.projection ?? equalArea;
  return {
    projection,
    outlines: fine?.outlines ?? outlinesAsTheyAre(data),
    places: placesIn(projection, story),
    trips: tripsIn(projection, story),
  };
}

/** All that has a name, on the geometry's plane. */
export function nameableIn(
  { projection, places, trips }: Geometry,
  data: PageData,
  fine: FinePlane | undefined,
): Nameable {
  const standing = <Named extends NamedPoint>(named: readonly Named[]) =>
    named.map((one) => standingIn(projection, one));
  return {
    places,
    trips,
    countries: fine?.frames ?? data.countries,
    lines: standing(data.lines),
    parts: standing(data.parts),
    seas: standing(data.seas),
    capitals: standing(fine?.names.capitals ?? []),
  };
}

function outlinesAsTheyAre({ countries, lines, disputed }: PageData): Outlines {
  const none = (ids: readonly string[]) => Object.fromEntries(ids.map((id) => [id, '']));
  return {
    countries: none(countries.map(({ code }) => code)),
    coasts: '',
    borders: '',
    lines: none(lines.map(({ id }) => id)),
    disputed: none(disputed.map(({ id }) => id)),
  };
}
