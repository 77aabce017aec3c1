import { defineChart } from '../chart.ts';
import { geometry } from './geometry.ts';
import Marks from './Marks.astro';

export default defineChart({ geometry, Marks });
