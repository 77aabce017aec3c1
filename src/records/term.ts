import { z } from 'astro/zod';

/** A glossary term: its title, other forms that prose uses, its definition, and the facts that hold its figures. */
export const term = z.strictObject({
  title: z.string().min(2),
  forms: z.array(z.string().min(2)).default([]),
  text: z.string().min(20),
  facts: z.array(z.string()).optional(),
});

/** A glossary term. */
export type Term = z.infer<typeof term>;

const normalized = (words: string) => words.replaceAll(/\s+/g, ' ').trim().toLowerCase();

/**
 * A function that returns the term with a title or form, case-insensitive, with its id; it throws, with the known forms, if
 * there is none. Throws if two terms share a form.
 */
export function createTermLookup(terms: ReadonlyMap<string, Term>): (words: string) => Term & { id: string } {
  const byForm = new Map<string, Term & { id: string }>();
  for (const [id, entry] of terms)
    for (const form of [entry.title, ...entry.forms].map(normalized)) {
      const other = byForm.get(form);
      if (other) throw new Error(`${id}: "${form}" is a form of ${other.id} already`);
      byForm.set(form, { id, ...entry });
    }
  return (words) => {
    const found = byForm.get(normalized(words));
    if (found) return found;
    throw new Error(
      `"${normalized(words)}" is not a term in content/glossary.yaml; write one of ${[...byForm.keys()].join(', ')}, or add it`,
    );
  };
}

/** A segment of a text; `isTerm` is true if it is a glossary term. */
export interface TextSegment {
  text: string;
  isTerm: boolean;
}

/** A function that splits a text at glossary terms: longest form first, only the first occurrence of each term. */
export function createTermSplitter(terms: ReadonlyMap<string, Term>): (text: string) => TextSegment[] {
  const termOf = createTermLookup(terms);
  const forms = [...terms.values()].flatMap(({ title, forms: others }) => [title, ...others]);
  const words = forms.sort((a, b) => b.length - a.length).map((form) => RegExp.escape(form));
  const pattern = new RegExp(`(?<![\\p{L}\\d])(${words.join('|')})(?![\\p{L}\\d])`, 'giu');
  return (text) => {
    const seen = new Set<string>();
    return text.split(pattern).flatMap((part, index) => {
      if (!part) return [];
      const id = index % 2 ? termOf(part).id : '';
      const isTerm = id !== '' && !seen.has(id);
      seen.add(id);
      return [{ text: part, isTerm }];
    });
  };
}
