import { fact } from '../library.ts';
import { formatQuantity } from '../records/unit.ts';

/** What a text prints of a fact: whether its unit is left out, and whether its `words` stand for its digits. */
export interface FactForm {
  bare?: boolean;
  words?: boolean;
}

/** The text of a fact in prose; undefined for a statement. Throws if its words are asked for and it has none. */
export function factText(id: string, { bare = false, words = false }: FactForm): string | undefined {
  const { value, unit, words: inWords } = fact(id);
  if (words && !inWords)
    throw new Error(`<Fact id="${id}" words>: this fact has no words; add words: to content/facts.yaml`);
  if (words) return inWords;
  return value && unit ? formatQuantity(value, unit, bare ? 'bare' : 'prose') : undefined;
}
