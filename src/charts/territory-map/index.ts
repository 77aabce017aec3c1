import { defineChart } from '../chart.ts';
import { geometry, thumb } from './geometry.ts';
import { states } from './layout.ts';
import Marks from './Marks.astro';

export default defineChart({ geometry, thumb, Marks, states });
