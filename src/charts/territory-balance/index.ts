import { defineChart } from '../chart.ts';
import { geometry } from './geometry.ts';
import Marks from './Marks.astro';

export default defineChart({
  geometry,
  Marks,
  undrawn: {
    rows: [
      'luhansk-area',
      'luhansk-held-afp',
      'donetsk-area',
      'donetsk-left-afp',
      'donetsk-left-deepstate',
      'kherson-area',
      'zaporizhzhia-area',
      'mykolaiv-left',
    ],
  },
});
