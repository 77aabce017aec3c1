import type { Mask } from './allowed-figures.ts';
import { findFigures, type WrittenFigure } from './figures.ts';
import type { IsKnown } from './known-figures.ts';
import { withPlainSpaces } from './no-break-spaces.ts';

/** A text without its `{row.column}`, which print figures that have a source. */
const withoutReferences: Mask = (text) => text.replaceAll(/\{[^}]*\}/g, (found) => ' '.repeat(found.length));

/** The first figure in a text that is neither allowed nor known; undefined if there is none. */
export const firstUntraced = (text: string, isKnown: IsKnown, mask: Mask): WrittenFigure | undefined =>
  findFigures(text, (words) => mask(withoutReferences(words))).find((figure) => !isKnown(figure));

/** The words around a figure in a text, on one line. */
export function excerptAround(text: string, { at, words }: WrittenFigure): string {
  const [from, to] = [
    text.lastIndexOf(' ', Math.max(0, at - 20)) + 1,
    text.indexOf(' ', at + words.length + 20),
  ];
  return withPlainSpaces(text.slice(at < 20 ? 0 : from, to < 0 ? undefined : to)).replaceAll(/\s+/g, ' ');
}

/** Throws, with the words and the remedy, on the first figure in a text that is neither allowed nor known. */
export function checkTraced(text: string, isKnown: IsKnown, mask: Mask, remedy: string): void {
  const figure = firstUntraced(text, isKnown, mask);
  if (!figure) return;
  const [words, around] = [withPlainSpaces(figure.words), excerptAround(text, figure)];
  throw new Error(`the figure "${words}"${around === words ? '' : ` in "${around}"`} ${remedy}`);
}
