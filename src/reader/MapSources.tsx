/** Whom the map is owed to. */
import { memo } from 'react';
import type { Language } from '../story/story';
import { catalogueOf } from '../words/catalogues';
import style from './MapSources.module.css';

export const MapSources = memo(function MapSources({ language }: { readonly language: Language }) {
  return (
    <footer className={style.sources} data-over-map>
      <a href="https://www.openstreetmap.org/copyright" rel="noopener noreferrer">
        {catalogueOf(language).openStreetMap}
      </a>
      {' · '}
      <bdi>Natural Earth</bdi>
      {' · '}
      <a href="https://leafletjs.com" rel="noopener noreferrer">
        Leaflet
      </a>
    </footer>
  );
});
