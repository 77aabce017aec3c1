/** How each style is asked for, and how the full name of its file ends. */
const styles = {
  roman: { asked: '', ending: '' },
  bold: { asked: 'font-weight:700;', ending: ' Bold' },
  italic: { asked: 'font-style:italic;', ending: ' Italic' },
} as const;
type Style = keyof typeof styles;

/**
 * Serifs that readers have, least wanted first, with the per cent at which each style of them is as wide as Source Serif
 * over the site's prose: fallbacks.make.ts measures it. Android's own serif needs no help. Every line of a page has a
 * height of its own, so that nothing else of a face moves it.
 */
const families: readonly { names: readonly string[]; widths: Record<Style, number> }[] = [
  { names: ['Liberation Serif', 'Tinos'], widths: { roman: 116.7, bold: 112.3, italic: 107.5 } },
  { names: ['Georgia', 'Gelasio'], widths: { roman: 106.7, bold: 93.9, italic: 96.5 } },
];

const faceOf = (names: readonly string[], { asked, ending }: (typeof styles)[Style], width: number) =>
  `@font-face{font-family:F;${asked}src:${names.map((name) => `local('${name}${ending}')`).join()};size-adjust:${String(width)}%}`;

/** The family `F`: serifs of the reader's system, as wide as Source Serif, as CSS. A later face wins. */
export const fallbacks = (): string =>
  families
    .flatMap(({ names, widths }) =>
      (Object.keys(styles) as Style[]).map((style) => faceOf(names, styles[style], widths[style])),
    )
    .join('');
