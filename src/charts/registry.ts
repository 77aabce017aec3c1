import type { Chart } from './chart.ts';

const modules = import.meta.glob<Chart>('./*/index.ts', { eager: true, import: 'default' });

/** Every chart by id. Each folder with an index.ts is a chart, and the folder's name is its id. */
export const charts: ReadonlyMap<string, Chart> = new Map(
  Object.entries(modules).map(([path, chart]) => [path.split('/')[1] ?? path, chart]),
);
