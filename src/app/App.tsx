/** The page, alive: holds the View and joins the reader and the map. */
import { lazy, Suspense, useCallback, useEffect, useMemo, useState } from 'react';
import { Article } from '../reader/Article';
import { CountryList } from '../reader/CountryList';
import { CountryPanel } from '../reader/CountryPanel';
import { Header } from '../reader/Header';
import { Layers } from '../reader/Layers';
import { MapSources } from '../reader/MapSources';
import { Notice } from '../reader/Notice';
import { Parts } from '../reader/Parts';
import type { Problem } from '../story/problem';
import type { CountryCode, Story } from '../story/story';
import { indexStory } from '../story/storyIndex';
import { encode } from '../view/address';
import { shownIn } from '../view/shown';
import { catalogueOf } from '../words/catalogues';
import { pluralPhrase } from '../words/plural';
import { problemText } from '../words/problems';
import { Guarded } from './Guarded';
import type { PageData } from './pageData';
import { useFineMap } from './useFineMap';
import { useView } from './useView';

export interface AppProps {
  readonly story: Story;
  /** What could not be read of it. */
  readonly problems: readonly Problem[];
  readonly data: PageData;
}

/** Leaflet wants a browser, and the words don't want to wait for it. */
const LiveMap = lazy(() => import('./LiveMap'));

const longestShown = 40;

/** Narrower than this the panel lies over the article (as the style sheets have it). */
const narrow = '(max-width: 60rem)';

export function App({ story, problems, data }: AppProps) {
  const { language, countries, lines } = data;
  const words = catalogueOf(language);
  const index = useMemo(() => indexStory(story), [story]);
  const codes = useMemo(() => new Set(countries.map(({ code }) => code)), [countries]);
  const { view, ignored, act } = useView(codes);
  const fine = useFineMap(data.fineMap);
  const alive = useAlive();

  const choose = useCallback(
    (code: CountryCode) => act({ type: 'countryChosen', country: code }),
    [act],
  );
  const close = useCallback(() => act({ type: 'panelClosed' }), [act]);
  const uncoverArticle = useCallback(() => {
    if (window.matchMedia(narrow).matches) close();
  }, [close]);

  const country = countries.find(({ code }) => code === view.country);
  useEscape(country !== undefined, close);
  const shown = useMemo(() => shownIn(story, view), [story, view]);
  const common = { story, index, language, onCountry: choose };
  return (
    <>
      <Header language={language} languages={story.languages} query={encode(view)} />
      <div className="notices">
        {alive && problems.length > 0 && (
          <Notice
            text={words.faults.storyPartly}
            action={words.retry}
            onAction={() => window.location.reload()}
            open
            summary={words.faults.details}
            details={problems.map((problem) => problemText(problem, language))}
          />
        )}
        {ignored.map(({ value }) => (
          <Notice key={value} text={words.ignoredCountry(shortened(value))} />
        ))}
        {fine.failed && (
          <Notice text={words.faults.mapCoarse} action={words.retry} onAction={fine.retry} />
        )}
      </div>
      <Parts language={language}>
        <Article {...common} chosen={view.country} />
        <CountryList {...common} countries={countries} chosen={view.country} />
      </Parts>
      <Layers
        {...common}
        day={shown.day}
        on={shown.layers}
        countries={countries}
        lines={lines}
        projection={view.projection ?? 'equal-area'}
        onLayers={(layers) => act({ type: 'layersChosen', layers })}
      />
      <MapSources language={language} />
      {country && (
        <CountryPanel
          {...common}
          country={country}
          lines={lines}
          day={shown.day}
          onClose={close}
          onPassage={uncoverArticle}
        />
      )}
      <p role="status" className="visually-hidden">
        {country && words.chosen(country.name, saidOf(country.code))}
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
              chosen={country}
              outlines={fine.outlines}
              onScale={fine.onScale}
              onCountry={choose}
            />
          </Suspense>
        </Guarded>
      )}
    </>
  );

  function saidOf(code: CountryCode): string {
    const { named, meant } = index.excerptsOf(code);
    return named.length + meant.length > 0
      ? pluralPhrase(language, words.excerpts, named.length)
      : words.notMentioned;
  }
}

/** As much of a stranger's text as can be recognised. */
function shortened(text: string): string {
  return text.length > longestShown ? `${text.slice(0, longestShown)}…` : text;
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
