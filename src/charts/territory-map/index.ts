import { defineChart } from '../chart.ts';
import { geometry } from './geometry.ts';
import Marks from './Marks.astro';

export default defineChart({
  geometry,
  Marks,
  states: [
    { id: 'now', title: '24 November 2025' },
    { id: 'plan', title: 'Under the plan' },
  ],
});
