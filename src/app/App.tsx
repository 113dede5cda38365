/** The page, alive: holds the View and joins the reader and the map. */
import { lazy, Suspense, useEffect, useMemo, useState } from 'react';
import { equalArea } from '../earth/equalArea';
import { mercator } from '../earth/mercator';
import { MapSources } from '../reader/MapSources';
import { Sheet } from '../reader/Sheet';
import { Timeline } from '../reader/Timeline';
import { Tour } from '../reader/Tour';
import { momentsOf } from '../story/moments';
import type { CountryCode, Language, Story } from '../story/story';
import { indexStory } from '../story/storyIndex';
import { encode, vocabularyOf } from '../view/address';
import { momentIn, shownIn } from '../view/shown';
import { catalogueOf } from '../words/catalogues';
import type { ProblemTexts } from '../words/problems';
import { Announcer } from './Announcer';
import { actionsOf } from './actions';
import { Column } from './Column';
import { answerPresses } from './earlyPresses';
import { Guarded } from './Guarded';
import { Head } from './Head';
import { Legend } from './Legend';
import { MapFrame } from './MapFrame';
import { Notices } from './Notices';
import { Opened } from './Opened';
import type { PageData } from './pageData';
import { useEmbedded } from './useEmbedded';
import { useFineMap } from './useFineMap';
import { useFollowed } from './useFollowed';
import { useNextCountries } from './useNextCountries';
import { usePlaced } from './usePlaced';
import { usePointed } from './usePointed';
import { useStreetTiles } from './useStreetTiles';
import { useStyled } from './useStyled';
import { useTheme } from './useTheme';
import { useView } from './useView';

export interface AppProps {
  readonly story: Story;
  /** What could not be read of it. */
  readonly problems: ProblemTexts;
  readonly data: PageData;
  /** What the page came with where the map stands. */
  readonly mapContent?: readonly Element[];
}

/** Leaflet wants a browser, and the words don't want to wait for it. */
const LiveMap = lazy(() => import('./LiveMap'));

const none: readonly Element[] = [];

export function App({ story, problems, data, mapContent = none }: AppProps) {
  const { language, countries } = data;
  const index = useMemo(() => indexStory(story), [story]);
  const moments = useMemo(() => momentsOf(story), [story]);
  const known = useMemo(() => {
    const codes = countries.map(({ code }) => code);
    return vocabularyOf(story, moments, codes);
  }, [story, moments, countries]);
  const told = useMemo(
    () => ({
      story,
      index,
      language,
      countryName: (code: CountryCode) => countries.find((one) => one.code === code)?.name,
      layerName: (id: string) => layerNameOf(story, language, id),
    }),
    [story, index, language, countries],
  );

  const { view, ignored, left, act, keepRest } = useView(known);
  const actions = useMemo(() => actionsOf(act), [act]);
  const { moment: date, layers, step } = view;
  const shown = useMemo(
    () => shownIn(story, { moment: date, layers, step }),
    [story, date, layers, step],
  );
  const moment = useMemo(() => momentIn(story, { moment: date, step }), [story, date, step]);
  const follow = useFollowed(story, view, actions.endFollowing);
  const { pointed, point } = usePointed();
  const { placed, place } = usePlaced();
  const streets = useStreetTiles();
  const fine = useFineMap(data, view.projection === 'mercator' ? mercator : equalArea);
  const next = useNextCountries(data.nextCountries);
  const alive = useAlive();
  const styled = useStyled();
  const [stopped, setStopped] = useState(false);
  useEffect(() => {
    if (styled !== undefined) answerPresses();
  }, [styled]);
  useTheme(view.theme);
  useEmbedded(view.embed !== undefined);

  const common = { story, index, data, actions };
  return (
    <>
      <Head {...common} query={encode(view)} theme={view.theme} embed={view.embed} />
      <Notices
        language={language}
        styled={styled}
        map={stopped ? 'stopped' : placed ? 'alive' : 'awaited'}
        problems={alive ? problems : undefined}
        ignored={ignored}
        onMapRetry={fine.failed ? fine.retry : undefined}
        onKeysRetry={next.failed ? next.retry : undefined}
        onTilesRetry={
          streets.failed && view.projection === 'mercator' ? streets.onRetry : undefined
        }
      />
      {moment && (
        <div className="time">
          <Timeline
            story={story}
            language={language}
            moments={moments}
            moment={moment}
            onMoment={actions.chooseMoment}
          />
        </div>
      )}
      <MapFrame language={language} content={mapContent} />
      <Sheet
        language={language}
        subject={step === undefined ? `${view.country ?? view.annotation ?? view.passage}` : 'tour'}
      />
      <Column
        {...common}
        view={view}
        day={shown.day}
        pointed={pointed}
        placed={placed}
        follow={follow}
        countryName={told.countryName}
        onPoint={point}
      />
      <Legend
        {...common}
        shown={shown}
        projection={view.projection}
        tiles={streets.asked > 0}
        onTiles={streets.onTiles}
      />
      <MapSources language={language} />
      <Opened
        {...common}
        country={view.country}
        annotation={view.annotation}
        step={step}
        shown={shown}
      />
      <Tour
        story={story}
        index={index}
        language={language}
        step={step}
        left={left}
        onStep={actions.takeStep}
        onPassage={actions.choosePassage}
      />
      <Announcer told={told} view={view} />
      {styled && (
        <Guarded onFailure={() => setStopped(true)}>
          <Suspense>
            <LiveMap
              {...common}
              view={view}
              shown={shown}
              moment={moment}
              pointed={pointed}
              followed={follow.followed}
              fine={fine}
              nextCountries={next.load}
              tilesAsked={streets.asked}
              onTilesFault={streets.onFault}
              onPoint={point}
              onPlaced={place}
              onRest={keepRest}
            />
          </Suspense>
        </Guarded>
      )}
    </>
  );
}

/** The story's own name for it, or the interface's for a built-in layer. */
function layerNameOf(story: Story, language: Language, id: string): string | undefined {
  const { layers } = catalogueOf(language);
  const builtIn: Record<string, string> = { trips: layers.trips, named: layers.named };
  return story.layers.find((layer) => layer.id === id)?.name[language] ?? builtIn[id];
}

/** False while the page is as it was prerendered. */
function useAlive(): boolean {
  const [alive, setAlive] = useState(false);
  useEffect(() => setAlive(true), []);
  return alive;
}
