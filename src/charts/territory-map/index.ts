import { defineChart } from '../chart.ts';
import { geometry, thumb } from './geometry.ts';
import Marks from './Marks.astro';

export default defineChart({
  geometry,
  thumb,
  Marks,
  undrawn: {
    rows: [
      'luhansk-pocket',
      'zaporizhzhia-area',
      'zaporizhzhia',
      'kherson-area',
      'kherson',
      'gain',
      'gain-held',
      'kharkiv',
      'dnipropetrovsk',
      'sumy',
      'chernihiv',
      'net',
    ],
    narrow: ['kinburn'],
  },
  states: ['now', 'plan'],
});
