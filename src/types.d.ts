declare module 'subset-font' {
  /** A font subset to the characters of `text`; `variationAxes` pins or narrows the axes of a variable font. */
  export default function subsetFont(
    font: Uint8Array,
    text: string,
    options: {
      targetFormat: 'sfnt' | 'woff' | 'woff2';
      variationAxes?: Record<string, number | { min: number; max: number; default?: number }>;
    },
  ): Promise<Buffer>;
}
