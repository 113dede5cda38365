/** The page, alive: holds the View and joins the reader and the map. */
import { lazy, Suspense, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Placement } from '../drawing/placement';
import { AnnotationList } from '../reader/AnnotationList';
import { AnnotationPanel } from '../reader/AnnotationPanel';
import { Article } from '../reader/Article';
import { CountryList } from '../reader/CountryList';
import { CountryPanel } from '../reader/CountryPanel';
import { Header } from '../reader/Header';
import { Layers } from '../reader/Layers';
import { MapSources } from '../reader/MapSources';
import { Notice } from '../reader/Notice';
import { Parts } from '../reader/Parts';
import { ProjectionSwitch } from '../reader/ProjectionSwitch';
import { Search } from '../reader/Search';
import { Sheet } from '../reader/Sheet';
import { ThemeSwitch } from '../reader/ThemeSwitch';
import { Timeline } from '../reader/Timeline';
import { Tour } from '../reader/Tour';
import { momentsOf } from '../story/moments';
import { type Pointed, samePointed } from '../story/pointed';
import type { Target } from '../story/search/searchIndex';
import type { CountryCode, Edtf, Language, Story } from '../story/story';
import { indexStory } from '../story/storyIndex';
import { encode, vocabularyOf } from '../view/address';
import type { At } from '../view/at';
import { momentIn, shownIn } from '../view/shown';
import type { Theme } from '../view/view';
import { catalogueOf } from '../words/catalogues';
import type { ProblemTexts } from '../words/problems';
import { addressNow } from './addressNow';
import { Guarded } from './Guarded';
import { Notices } from './Notices';
import type { PageData } from './pageData';
import { Share } from './Share';
import { useAnnouncement } from './useAnnouncement';
import { useEmbedded } from './useEmbedded';
import { useFineMap } from './useFineMap';
import { useFollowed } from './useFollowed';
import { useNextCountries } from './useNextCountries';
import { useView } from './useView';

export interface AppProps {
  readonly story: Story;
  /** What could not be read of it. */
  readonly problems: ProblemTexts;
  readonly data: PageData;
}

/** Leaflet wants a browser, and the words don't want to wait for it. */
const LiveMap = lazy(() => import('./LiveMap'));

/** Narrower than this the panel lies over the article (as the style sheets have it). */
const narrow = '(max-width: 60rem)';

export function App({ story, problems, data }: AppProps) {
  const { language, countries, lines } = data;
  const words = catalogueOf(language);
  const index = useMemo(() => indexStory(story), [story]);
  const moments = useMemo(() => momentsOf(story), [story]);
  const known = useMemo(
    () =>
      vocabularyOf(
        story,
        moments,
        countries.map(({ code }) => code),
      ),
    [story, moments, countries],
  );
  const rest = useRef<At>(undefined);
  const resting = useCallback(() => rest.current, []);
  const keepRest = useCallback((at: At | undefined) => {
    rest.current = at;
  }, []);
  const { view, ignored, act } = useView(known, resting);
  const { moment: date, layers } = view;
  const { step } = view;
  const shown = useMemo(
    () => shownIn(story, { moment: date, layers, step }),
    [story, date, layers, step],
  );
  const moment = useMemo(() => momentIn(story, { moment: date, step }), [story, date, step]);
  const left = useLeft(step);
  const fine = useFineMap(data.fineMap, data.names);
  const next = useNextCountries(data.nextCountries);
  const alive = useAlive();
  const [pointed, setPointed] = useState<Pointed>();
  const point = useCallback(
    (now: Pointed | undefined) => setPointed((before) => (samePointed(before, now) ? before : now)),
    [],
  );
  const [placed, setPlaced] = useState<Placed>();
  const place = useCallback(
    (placement: Placement, inView: readonly string[] | undefined) =>
      setPlaced((before) => samePlaced(before, { where: whereOf(placement), inView })),
    [],
  );
  const [street, setStreet] = useState<StreetTiles>('off');
  useTheme(view.theme);
  useEmbedded(view.embed !== undefined);

  const choose = useCallback(
    (country: CountryCode) => act({ type: 'countryChosen', country }),
    [act],
  );
  const annotate = useCallback(
    (annotation: string) => act({ type: 'annotationChosen', annotation }),
    [act],
  );
  const pass = useCallback((passage: string) => act({ type: 'passageChosen', passage }), [act]);
  // What is shown already stays: choosing it once more would close it.
  const showFound = (target: Target) => {
    if ('country' in target) {
      if (target.country !== view.country) choose(target.country);
    } else if ('annotation' in target) {
      if (target.annotation !== view.annotation) annotate(target.annotation);
    } else if (target.passage !== view.passage) pass(target.passage);
  };
  const close = useCallback(() => act({ type: 'panelClosed' }), [act]);
  const showMoment = useCallback(
    (date: Edtf | undefined, { continued }: { readonly continued: boolean }) =>
      act({ type: 'momentChosen', moment: date }, continued),
    [act],
  );
  const keepMoved = useCallback((at: At | undefined) => act({ type: 'mapMoved', at }, true), [act]);
  const { following, followed, follow, setFollowing } = useFollowed(story, view, () =>
    keepMoved(rest.current),
  );
  const uncoverArticle = useCallback(() => {
    if (window.matchMedia(narrow).matches) close();
  }, [close]);

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
  const said = useAnnouncement(told, view);

  const country = countries.find(({ code }) => code === view.country);
  const annotation = story.annotations.find(({ id }) => id === view.annotation);
  useEscape(country !== undefined || annotation !== undefined || step !== undefined, close);
  const common = { story, index, language, onCountry: choose };
  const panel = { ...common, lines, day: shown.day, onClose: close, onPassage: uncoverArticle };
  return (
    <>
      <Header language={language} languages={story.languages} query={encode(view)}>
        <Search story={story} language={language} countries={countries} onFound={showFound} />
        <Share story={story} index={index} data={data} />
        <ThemeSwitch
          language={language}
          theme={view.theme}
          onTheme={(theme) => act({ type: 'themeChosen', theme })}
        />
      </Header>
      {view.embed && (
        <p className="whole">
          <strong>{story.title.text[language]}</strong>
          <a href={addressNow()} target="_blank" rel="noopener">
            {words.share.whole}
          </a>
        </p>
      )}
      <Notices
        language={language}
        problems={alive ? problems : undefined}
        ignored={ignored}
        onMapRetry={fine.failed ? fine.retry : undefined}
        onKeysRetry={next.failed ? next.retry : undefined}
        tilesFailed={street === 'failed'}
      />
      <Sheet
        language={language}
        subject={step === undefined ? `${view.country ?? view.annotation ?? view.passage}` : 'tour'}
      />
      <Parts language={language}>
        <Article
          {...common}
          chosen={view.country}
          annotation={view.annotation}
          passage={view.passage ?? story.tour[(step ?? 0) - 1]?.passage}
          pointed={pointed}
          following={following}
          countryName={told.countryName}
          onAnnotation={annotate}
          onPassage={pass}
          onPoint={point}
          onFollowing={setFollowing}
          onFollow={follow}
        />
        <AnnotationList
          story={story}
          language={language}
          day={shown.day}
          chosen={view.annotation}
          where={placed?.inView ? undefined : placed?.where}
          inView={placed?.inView}
          onAnnotation={annotate}
          onPoint={point}
        />
        <CountryList {...common} countries={countries} chosen={view.country} onPoint={point} />
      </Parts>
      <Layers
        story={story}
        index={index}
        language={language}
        day={shown.day}
        on={shown.layers}
        countries={countries}
        lines={lines}
        onLayers={(layers) => act({ type: 'layersChosen', layers })}
        onAnnotation={annotate}
      >
        <ProjectionSwitch
          language={language}
          projection={view.projection}
          tiles={street !== 'off'}
          onProjection={(id) =>
            act({ type: 'projectionChosen', projection: id === 'mercator' ? id : undefined })
          }
          onTiles={(on) => setStreet(on ? 'on' : 'off')}
        />
      </Layers>
      <MapSources language={language} />
      {moment && (
        <div className="time">
          <Timeline
            story={story}
            language={language}
            moments={moments}
            moment={moment}
            onMoment={showMoment}
          />
        </div>
      )}
      {country && (
        <CountryPanel {...panel} country={country} shown={shown} onAnnotation={annotate} />
      )}
      {annotation && (
        <AnnotationPanel
          {...panel}
          annotation={annotation}
          number={story.annotations.indexOf(annotation) + 1}
          countries={countries}
          onAnnotation={annotate}
        />
      )}
      <Tour
        story={story}
        index={index}
        language={language}
        step={step}
        left={left}
        onStep={(to) => act({ type: 'stepTaken', step: to })}
        onPassage={pass}
      />
      <p role="status" className="visually-hidden">
        {said}
      </p>
      {alive && (
        <Guarded
          fallback={
            <div className="notices">
              <Notice text={words.faults.mapStill} />
            </div>
          }
        >
          <Suspense>
            <LiveMap
              story={story}
              index={index}
              data={data}
              view={view}
              shown={shown}
              moment={moment}
              pointed={pointed}
              followed={followed}
              fine={fine}
              nextCountries={next.load}
              tiles={street !== 'off'}
              onTilesFault={() => setStreet('failed')}
              onCountry={choose}
              onAnnotation={annotate}
              onPoint={point}
              onPlaced={place}
              onRest={keepRest}
              onMoved={keepMoved}
            />
          </Suspense>
        </Guarded>
      )}
    </>
  );
}

/** Street tiles: never asked for unless the reader asks. */
type StreetTiles = 'off' | 'on' | 'failed';

/** The story's own name for it, or the interface's for a built-in layer. */
function layerNameOf(story: Story, language: Language, id: string): string | undefined {
  const { layers } = catalogueOf(language);
  const builtIn: Record<string, string> = { trips: layers.trips, named: layers.named };
  return story.layers.find((layer) => layer.id === id)?.name[language] ?? builtIn[id];
}

/** How each annotation stands on the map, and of very many those in view. */
interface Placed {
  readonly where: ReadonlyMap<string, 'text' | 'dot' | 'left'>;
  readonly inView: readonly string[] | undefined;
}

/** The one before where nothing has changed: then nothing is rendered. */
function samePlaced(before: Placed | undefined, now: Placed): Placed {
  const text = ({ where, inView }: Placed) => `${[...where].sort()} ${inView}`;
  return before && text(before) === text(now) ? before : now;
}

function whereOf({ words, left }: Placement): Placed['where'] {
  return new Map([
    ...words.flatMap(({ of, form }): [string, 'text' | 'dot'][] =>
      of.role === 'annotation' ? [[of.annotation, form === 'dot' ? 'dot' : 'text']] : [],
    ),
    ...left.flatMap((of): [string, 'left'][] =>
      of.role === 'annotation' ? [[of.annotation, 'left']] : [],
    ),
  ]);
}

/** The step at which the reader has left the tour, to go on from there. */
function useLeft(step: number | undefined): number | undefined {
  const [left, setLeft] = useState<number>();
  useEffect(() => {
    if (step !== undefined) setLeft(step);
  }, [step]);
  return left;
}

/** False while the page is as it was prerendered. */
function useAlive(): boolean {
  const [alive, setAlive] = useState(false);
  useEffect(() => setAlive(true), []);
  return alive;
}

function useEscape(active: boolean, onEscape: () => void): void {
  useEffect(() => {
    if (!active) return;
    const pressed = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented) onEscape();
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, [active, onEscape]);
}

/** The style sheet follows the document's theme; without one, the reader's system. */
function useTheme(theme: Theme | undefined): void {
  useEffect(() => {
    const { dataset } = document.documentElement;
    if (theme === undefined) delete dataset.theme;
    else dataset.theme = theme;
  }, [theme]);
}
