import type { Chart } from './chart.ts';

const found = import.meta.glob<Chart>('./*/index.ts', { eager: true, import: 'default' });

/** Every chart by id. The registry is the folder listing: a folder's name is its chart's id. */
export const charts: ReadonlyMap<string, Chart> = new Map(
  Object.entries(found).map(([path, chart]) => [path.split('/')[1] ?? path, chart]),
);
