import type { Citation } from '../interview/cite.ts';
import { directiveTo } from '../interview/direct.ts';
import { fragment } from '../interview/directive.ts';
import { claims, passages } from '../library.ts';

/** The interview's page as text, each passage after the notes on it, one a line; and where each passage begins in it. */
const starts = new Map<string, number>();
let page = '';
for (const { id, text } of passages) {
  for (const claim of claims) if (claim.passage === id) page += `${claim.context}\n`;
  starts.set(id, page.length);
  page += `${text}\n`;
}

const links = new Map<string, string>();

/** Where words stand, from the site's root: their passage and, in it, the words: "interview/#a1-2:~:text=cut,600%2C000". */
export function passageLink({ passage, spans }: Pick<Citation, 'passage' | 'spans'>): string {
  const key = `${passage.id} ${spans.map(({ start, end }) => `${String(start)}-${String(end)}`).join()}`;
  const link = links.get(key) ?? linkTo({ passage, spans });
  links.set(key, link);
  return link;
}

function linkTo({ passage, spans }: Pick<Citation, 'passage' | 'spans'>): string {
  const from = starts.get(passage.id) ?? 0;
  const directives = spans.map(({ start, end }) =>
    directiveTo(page, { start: from + start, end: from + end }),
  );
  return `interview/#${fragment(passage.id, directives)}`;
}
