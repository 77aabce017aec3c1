/** The descriptors of each style, and the suffix of its full font name. */
const styles = {
  roman: { descriptors: '', suffix: '' },
  bold: { descriptors: 'font-weight:700;', suffix: ' Bold' },
  italic: { descriptors: 'font-style:italic;', suffix: ' Italic' },
} as const;
type Style = keyof typeof styles;

/**
 * Serif fonts of readers' systems, in rising preference, with the size in per cent at which each style is as wide as
 * Source Serif in the site's prose, as measured by fallback-fonts.make.ts. Android's serif needs no adjustment. Line
 * heights are fixed, so that other metrics of a font have no effect.
 */
const families: readonly { names: readonly string[]; widths: Record<Style, number> }[] = [
  { names: ['Liberation Serif', 'Tinos'], widths: { roman: 116.7, bold: 112.3, italic: 107.5 } },
  { names: ['Georgia', 'Gelasio'], widths: { roman: 106.7, bold: 93.9, italic: 96.5 } },
];

const faceOf = (names: readonly string[], { descriptors, suffix }: (typeof styles)[Style], width: number) =>
  `@font-face{font-family:F;${descriptors}src:${names.map((name) => `local('${name}${suffix}')`).join()};size-adjust:${String(width)}%}`;

/** The `@font-face` rules of the family `F`: serif fonts of the reader's system, as wide as Source Serif. A later rule wins. */
export const fallbackFontFaces = (): string =>
  families
    .flatMap(({ names, widths }) =>
      (Object.keys(styles) as Style[]).map((style) => faceOf(names, styles[style], widths[style])),
    )
    .join('');
