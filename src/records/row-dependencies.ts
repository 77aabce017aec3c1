import type { WrittenRow } from './dataset.ts';

/** The ids of the other rows that a row's cells are computed from, each once. */
export function sourceRows({ id, ...cells }: WrittenRow): string[] {
  const terms = Object.values(cells)
    .flatMap((cell) => (typeof cell === 'object' && cell !== null ? Object.entries(cell) : []))
    .flatMap(([name, recipe]: [string, unknown]) =>
      name === 'until' ? [String(recipe)] : Array.isArray(recipe) ? recipe.map(String) : [],
    );
  const ids = terms.map((term) => term.split('.')[0] ?? '');
  return [...new Set(ids)].filter((source) => source !== id);
}
