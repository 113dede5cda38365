/** Which words go first on the map. Countries, seas and parts add their room (km), at most some thousands. */
export const priorities = {
  host: 12e4,
  place: 11e4,
  named: 8e4,
  part: 7.5e4,
  chosen: 7.4e4,
  current: 7.3e4,
  line: 7.2e4,
  trip: 7.1e4,
  annotation: 7e4,
  capital: 5e4,
  sea: 2e4,
  other: 1,
  otherCapital: 0,
};
