import { testDrawings } from './drawn-as-the-site.ts';

testDrawings({
  name: 'Inkscape',
  command: 'inkscape',
  runs: (ids) => [['--export-type=png', ...ids.map((id) => `${id}.svg`)]],
  most: { mean: 1, far: 0.0005 },
});
