/** Every colour of the site, light then dark. Pages, downloads and pictures all take their colours from this list. */
export const palette = {
  paper: ['#fdfdfc', '#0f151c'],
  ink: ['#0f1720', '#e6eaee'],
  soft: ['#56616d', '#9ba7b3'],
  mid: ['#8c98a3', '#6d7985'],
  rule: ['#d5dade', '#2a343e'],
  wash: ['#f4f6f7', '#161e27'],
  blue: ['#1a4f9c', '#85b2f5'],
  red: ['#c3212d', '#ff8078'],
  nato: ['#2c7068', '#7cc4ba'],
  economy: ['#8a6a12', '#d9bd6a'],
  process: ['#6a4c7d', '#c2a2d6'],
} as const;

/** The name of a colour. */
export type InkName = keyof typeof palette;
/** The colours of a drawing: a CSS colour for each name. */
export type Ink = Record<InkName, string>;
/** A theme of the page or of a picture. */
export type Theme = 'light' | 'dark';

const names = Object.keys(palette) as InkName[];
const inkOf = (colour: (name: InkName) => string): Ink =>
  Object.fromEntries(names.map((name) => [name, colour(name)])) as Ink;

/** Colours that follow the page's theme, as custom properties. */
export const pageInk: Ink = inkOf((name) => `var(--${name})`);

/** Colours of one theme in hexadecimal, for files that leave the site. */
export const fixedInk = (theme: Theme): Ink => inkOf((name) => palette[name][theme === 'light' ? 0 : 1]);

/** The CSS declarations of the custom property of every colour, each a `light-dark()` pair. */
export const inkProperties = (): string =>
  names.map((name) => `--${name}:light-dark(${palette[name].join()})`).join(';');

/**
 * The same properties in forced-colours mode: system colours and mixes of two of them, so that drawings follow the
 * reader's palette.
 */
export const forcedInk = `@media (forced-colors:active){:root{--paper:Canvas;--ink:CanvasText;--soft:CanvasText;--mid:color-mix(in srgb,CanvasText 55%,Canvas);--rule:color-mix(in srgb,CanvasText 25%,Canvas);--wash:Canvas;--blue:LinkText;--red:CanvasText;--nato:CanvasText;--economy:CanvasText;--process:CanvasText}}`;

/** The font families of charts and the interface in order of preference: the reader's system fonts. */
export const fontStack = "-apple-system,'Segoe UI',Roboto,'Helvetica Neue',Arial,sans-serif";
