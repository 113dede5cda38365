/** Places whose country is known: wherever a mend could have gone wrong. */
import type { Position } from 'geojson';

/** ISO 3166-1 alpha-3; [longitude, latitude] in degrees. */
export const PROBES: readonly { name: string; at: Position; country: string }[] = [
  { name: 'Simferopol', at: [34.1, 44.95], country: 'UKR' },
  { name: 'Sevastopol', at: [33.55, 44.58], country: 'UKR' },
  { name: 'Kerch', at: [36.43, 45.33], country: 'UKR' },
  { name: 'Perekop', at: [33.69, 46.16], country: 'UKR' },
  { name: 'Henichesk', at: [34.75, 46.2], country: 'UKR' },
  { name: 'Taman', at: [36.95, 45.2], country: 'RUS' },
  { name: 'Laayoune', at: [-13.1, 27.13], country: 'ESH' },
  { name: 'Dakhla inland', at: [-14.5, 23.8], country: 'ESH' },
  { name: 'Tan-Tan', at: [-11.1, 28.42], country: 'MAR' },
  { name: 'Northern Cyprus', at: [33.5, 35.3], country: 'CYP' },
  { name: 'Baikonur', at: [63.3, 46.0], country: 'KAZ' },
  { name: 'Hargeisa', at: [44.06, 9.56], country: 'SOM' },
  { name: 'Guantanamo Bay', at: [-75.15, 20.0], country: 'CUB' },
  { name: 'Pristina', at: [21.16, 42.67], country: 'XKX' },
  { name: 'Siachen Glacier', at: [77.1, 35.45], country: 'IND' },
  { name: 'the land ceded in 2011', at: [74.76, 38.43], country: 'CHN' },
  { name: 'Dushanbe', at: [68.774, 38.56], country: 'TJK' },
  { name: 'Khorog', at: [71.56, 37.49], country: 'TJK' },
  { name: 'Murghab', at: [73.97, 38.17], country: 'TJK' },
  { name: 'Vorukh', at: [70.58, 39.85], country: 'TJK' },
  { name: 'Kunduz', at: [68.87, 36.73], country: 'AFG' },
  { name: 'Ishkoshim in Afghanistan', at: [71.53, 36.68], country: 'AFG' },
  { name: 'Termez', at: [67.28, 37.24], country: 'UZB' },
  { name: 'Batken', at: [70.82, 40.06], country: 'KGZ' },
  { name: 'Anadyr', at: [177.4, 64.7], country: 'RUS' },
  { name: 'Wrangel Island, west of 180°', at: [179.5, 71.2], country: 'RUS' },
  { name: 'Wrangel Island, east of 180°', at: [-179.0, 71.2], country: 'RUS' },
  { name: 'Chukotka, east of 180°', at: [-173.0, 66.5], country: 'RUS' },
  { name: 'Nome', at: [-165.35, 64.56], country: 'USA' },
  { name: 'Attu', at: [173.0, 52.9], country: 'USA' },
  { name: 'Anchorage', at: [-149.9, 61.22], country: 'USA' },
  { name: 'Suva inland', at: [178.3, -18.0], country: 'FJI' },
  { name: 'the Vatican', at: [12.4525, 41.9033], country: 'VAT' },
  { name: 'the South Pole', at: [0, -89.9], country: 'ATA' },
];

/** Water, where filled gaps would show. */
export const SEA_PROBES: readonly { name: string; at: Position }[] = [
  { name: 'the Caspian Sea', at: [50.5, 42.0] },
  { name: 'the Black Sea', at: [34.0, 43.0] },
  { name: 'the Sea of Azov', at: [36.5, 46.0] },
];
