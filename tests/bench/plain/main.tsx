/** The page that most would write: React, react-leaflet, the world's countries in one file, and a panel. */
import 'leaflet/dist/leaflet.css';
import './main.css';
import type { Feature, FeatureCollection } from 'geojson';
import type { Layer } from 'leaflet';
import { useCallback, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { GeoJSON, MapContainer } from 'react-leaflet';
import article from '../../../public/stories/dushanbe-2025/article.en.txt?raw';

const paragraphs = article.split(/\n\s*\n/);
const middle: [number, number] = [48, 75];
const shapes = { color: '#fff', weight: 1, fillColor: '#c9b98f', fillOpacity: 1 };

function App() {
  const [countries, setCountries] = useState<FeatureCollection>();
  const [chosen, setChosen] = useState<string>();
  useEffect(() => {
    fetch('countries.geojson')
      .then((response) => response.json())
      .then(setCountries);
  }, []);
  const listen = useCallback((country: Feature, layer: Layer) => {
    layer.on('click', () => setChosen(country.properties?.name));
  }, []);
  return (
    <>
      <article>
        <h1>Putin in Dushanbe</h1>
        {paragraphs.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </article>
      <MapContainer className="map" center={middle} zoom={3}>
        {countries && <GeoJSON data={countries} style={shapes} onEachFeature={listen} />}
      </MapContainer>
      {chosen && <Panel country={chosen} onClose={() => setChosen(undefined)} />}
    </>
  );
}

function Panel({ country, onClose }: { readonly country: string; readonly onClose: () => void }) {
  const naming = paragraphs.filter((paragraph) => paragraph.includes(country));
  return (
    <aside>
      <h2>{country}</h2>
      <button type="button" onClick={onClose}>
        Close
      </button>
      {naming.map((paragraph) => (
        <blockquote key={paragraph}>{paragraph}</blockquote>
      ))}
      {naming.length === 0 && <p>The article does not mention {country}.</p>}
    </aside>
  );
}

const root = document.getElementById('root');
if (root) createRoot(root).render(<App />);
