import { z } from 'astro/zod';

/** A word that a reader may not know: as the list has it, other forms that prose uses, and what it means here. */
export const term = z.strictObject({
  title: z.string().min(2),
  forms: z.array(z.string().min(2)).default([]),
  text: z.string().min(20),
});

/** A word that a reader may not know. */
export type Term = z.infer<typeof term>;

const folded = (words: string) => words.replaceAll(/\s+/g, ' ').trim().toLowerCase();

/**
 * A function that gives the term of a word or of one of its forms, in any case, with its id. It throws where there is
 * none, with what would be right; making it throws where two terms have one form.
 */
export function termsBy(terms: ReadonlyMap<string, Term>): (words: string) => Term & { id: string } {
  const byForm = new Map<string, Term & { id: string }>();
  for (const [id, entry] of terms)
    for (const form of [entry.title, ...entry.forms].map(folded)) {
      const other = byForm.get(form);
      if (other) throw new Error(`${id}: "${form}" is a form of ${other.id} already`);
      byForm.set(form, { id, ...entry });
    }
  return (words) => {
    const found = byForm.get(folded(words));
    if (found) return found;
    throw new Error(
      `"${folded(words)}" is no term of content/glossary.yaml; write one of ${[...byForm.keys()].join(', ')}, or add it`,
    );
  };
}

/** A stretch of a text, and whether it is a term's word. */
export interface Stretch {
  text: string;
  known: boolean;
}

/** A function that divides a text where a term's word stands, the longest form first, each term once. */
export function spotBy(terms: ReadonlyMap<string, Term>): (text: string) => Stretch[] {
  const termOf = termsBy(terms);
  const forms = [...terms.values()].flatMap(({ title, forms: others }) => [title, ...others]);
  const words = forms.sort((a, b) => b.length - a.length).map((form) => RegExp.escape(form));
  const pattern = new RegExp(`(?<![\\p{L}\\d])(${words.join('|')})(?![\\p{L}\\d])`, 'giu');
  return (text) => {
    const seen = new Set<string>();
    return text.split(pattern).flatMap((part, index) => {
      if (!part) return [];
      const id = index % 2 ? termOf(part).id : '';
      const known = id !== '' && !seen.has(id);
      seen.add(id);
      return [{ text: part, known }];
    });
  };
}
