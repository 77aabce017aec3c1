import { testDrawings } from './drawn-as-the-site.ts';

testDrawings({
  name: 'librsvg',
  command: 'rsvg-convert',
  runs: (ids) => ids.map((id) => [`${id}.svg`, '-o', `${id}.png`]),
  most: { mean: 1, far: 0.0005 },
});
