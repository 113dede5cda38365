/** Where a country's name stands, when the middle of its largest open stretch is not where one looks for it. */
import type { Position } from 'geojson';

/** ISO 3166-1 alpha-3 to [longitude, latitude] in degrees; every other country's point is computed. */
export const LABEL_POINTS: Readonly<Record<string, Position>> = {
  ARG: [-65.5, -35],
  AUS: [134.5, -25],
  AZE: [47.8, 40.4],
  BRA: [-53, -10.5],
  CAN: [-108, 60],
  CHN: [103, 35],
  GEO: [43.6, 42.1],
  GRL: [-41, 74],
  MYS: [102.3, 4.3],
  PAK: [69.3, 29.9],
  PER: [-75.2, -9.5],
  RUS: [95, 62],
  USA: [-98.5, 39.5],
  ZAF: [24.3, -29.8],
};
