/** `npm run soak`: every country opened and closed a hundred times, and the tour made as often. It takes about an hour. */
process.env.SOAK_ROUNDS = '100';
process.argv.push('soak.spec');
await import('./run');

export {};
