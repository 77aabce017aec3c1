import { findFigures, type WrittenFigure } from './figures.ts';
import type { IsKnown } from './known-figures.ts';
import { blank, type Mask } from './mask.ts';
import { withPlainSpaces } from './no-break-spaces.ts';

/** A mask for what another takes out and for `{row.column}`, which prints a figure that has a source. */
export const withoutFree =
  (mask: Mask): Mask =>
  (text) =>
    mask(text.replaceAll(/\{[^}]*\}/g, blank));

/** The words around a figure in a text, on one line. */
export function excerptAround(text: string, { at, words }: WrittenFigure): string {
  const [from, to] = [
    text.lastIndexOf(' ', Math.max(0, at - 20)) + 1,
    text.indexOf(' ', at + words.length + 20),
  ];
  return withPlainSpaces(text.slice(at < 20 ? 0 : from, to < 0 ? undefined : to)).replaceAll(/\s+/g, ' ');
}

/** Throws, with the words around it and the remedy, if a figure is not known. */
export function checkKnown(figure: WrittenFigure, around: string, isKnown: IsKnown, remedy: string): void {
  if (isKnown(figure)) return;
  const words = withPlainSpaces(figure.words);
  throw new Error(`the figure "${words}"${around === words ? '' : ` in "${around}"`} ${remedy}`);
}

/** Throws, with the words and the remedy, on the first figure in a text that is neither allowed nor known. */
export function checkTraced(text: string, isKnown: IsKnown, mask: Mask, remedy: string): void {
  for (const figure of findFigures(text, withoutFree(mask)))
    checkKnown(figure, excerptAround(text, figure), isKnown, remedy);
}
