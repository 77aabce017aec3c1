import { defineChart } from '../chart.ts';
import { geometry } from './geometry.ts';
import Marks from './Marks.astro';

export default defineChart({
  geometry,
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
