import { defineChart } from '../chart.ts';
import { geometry, thumb } from './geometry.ts';
import Marks from './Marks.astro';

export default defineChart({
  geometry,
  thumb,
  Marks,
  undrawn: {
    rows: [
      'ukraine',
      'isw-operations',
      'deepstate-gain',
      'regions',
      'zaporizhzhia-area',
      'zaporizhzhia-held',
      'kherson-area',
      'kherson-held',
      'plan-all',
    ],
    narrow: ['deepstate-jan2026'],
  },
});
