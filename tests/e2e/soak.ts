/** `npm run soak`: every country opened and closed a hundred times, and the tour made as often. It takes an hour or more. */
process.env.SOAK_ROUNDS = '100';
process.argv.push('soak.spec');
await import('./run');

export {};
