import { defineChart } from '../chart.ts';
import { geometry, thumb } from './geometry.ts';
import Marks from './Marks.astro';

export default defineChart({
  geometry,
  thumb,
  Marks,
  states: [
    { id: 'now', title: '24 November 2025' },
    { id: 'plan', title: 'Under the plan' },
  ],
});
