import { type Book, type Chapter, chaptersOf } from '../book/book.ts';
import type { Entry } from '../book/sources.ts';
import { type Child, type Element, hasClass, reshape, wordsIn } from '../html.ts';
import { listCited } from './bibliography.ts';
import { drawOnce } from './draw-once.ts';
import { nameOnce } from './name-once.ts';
import { citeByNumber } from './numbers.ts';

/** Chapters that say again what others say, each with the one that stands for it: the claims stand beside the interview. */
const again = new Map([['claims/index.html', 'interview/index.html']]);

/** Whether an element says what a source was used for. */
const isUse = (element: Element): boolean => element.tagName === 'div' && hasClass(element, 'supports');

/** Whether a line of the plan leads to a chart; each explainer that it leads to as well shows its charts. */
function leadsToChart({ tagName, children }: Element): boolean {
  const [link] = children;
  if (tagName !== 'li' || children.length !== 1 || link?.type !== 'element') return false;
  return String(link.properties['href']).includes('/charts/');
}

/** Whether a note serves those who take a chart elsewhere. */
const isForReuse = (element: Element): boolean =>
  element.properties['role'] === 'note' && /^Cite as/.test(wordsIn(element));

/** Whether an element says in other words, or in the same, what a chapter before it says. */
const mayRepeat = (element: Element): boolean =>
  element.properties['role'] === 'note' || hasClass(element, 'pull') || hasClass(element, 'dates');

/** Takes out of a chapter, in place, what another place of the book says. */
function shorten({ page, main }: Chapter, sources: readonly Entry[], seen: Set<string>): void {
  const isChart = page.startsWith('charts/');
  reshape(main, (element): Child[] => {
    if (isUse(element) || (element.tagName === 'svg' && hasClass(element, 'narrow'))) return [];
    if (page.startsWith('plan/') && leadsToChart(element)) return [];
    if (isChart && (hasClass(element, 'claim') || isForReuse(element))) return [];
    if (mayRepeat(element)) {
      const words = wordsIn(element);
      if (seen.has(words)) return [];
      seen.add(words);
    }
    return [citeByNumber(element, page, sources)];
  });
}

/** A book without what it says twice, changed in place: one drawing a chart, sources by number. Gives the sources. */
export function concise(book: Book): Entry[] {
  for (const [page, other] of again) book.standIns.set(page, other);
  for (const part of book.parts) part.chapters = part.chapters.filter(({ page }) => !again.has(page));
  const sources = listCited(book);
  const seen = new Set<string>();
  for (const chapter of chaptersOf(book)) shorten(chapter, sources, seen);
  drawOnce(chaptersOf(book));
  nameOnce(chaptersOf(book));
  return sources;
}
