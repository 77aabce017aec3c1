import type { QuotationMatch } from '../interview/find-quotation.ts';
import { shortestDirective } from '../interview/shortest-directive.ts';
import { formatFragment } from '../interview/text-fragment.ts';
import { claims, passages } from '../library.ts';

/** The text of the interview's page, one passage a line, each after the notes on it; and the offset of each passage. */
const starts = new Map<string, number>();
let page = '';
for (const { id, text } of passages) {
  for (const claim of claims) if (claim.passage === id) page += `${claim.context}\n`;
  starts.set(id, page.length);
  page += `${text}\n`;
}

const links = new Map<string, string>();

/** The link to a quotation, from the site's root, with a text fragment: "interview/#a1-2:~:text=cut,600%2C000". */
export function passageLink({ passage, spans }: Pick<QuotationMatch, 'passage' | 'spans'>): string {
  const key = `${passage.id} ${spans.map(({ start, end }) => `${String(start)}-${String(end)}`).join()}`;
  const link = links.get(key) ?? linkTo({ passage, spans });
  links.set(key, link);
  return link;
}

function linkTo({ passage, spans }: Pick<QuotationMatch, 'passage' | 'spans'>): string {
  const from = starts.get(passage.id) ?? 0;
  const directives = spans.map(({ start, end }) =>
    shortestDirective(page, { start: from + start, end: from + end }),
  );
  return `interview/#${formatFragment(passage.id, directives)}`;
}
