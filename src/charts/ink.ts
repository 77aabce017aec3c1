/**
 * Every colour of the site, light then dark. Pages, downloads and pictures all take their colours from this list. The
 * tints are solid colours: other programs do not mix transparent ones alike. `strike` is red under words, which stay legible
 * on it.
 */
export const palette = {
  paper: ['#fdfdfc', '#0f151c'],
  ink: ['#0f1720', '#e6eaee'],
  soft: ['#56616d', '#9ba7b3'],
  mid: ['#818d98', '#6d7985'],
  rule: ['#d5dade', '#2a343e'],
  wash: ['#f4f6f7', '#161e27'],
  blue: ['#1a4f9c', '#85b2f5'],
  red: ['#c3212d', '#ff8078'],
  nato: ['#2c7068', '#7cc4ba'],
  economy: ['#8a6a12', '#d9bd6a'],
  process: ['#6a4c7d', '#c2a2d6'],
  strike: ['#d63a45', '#dc5753'],
  sea: ['#e4ecea', '#1c2a2f'],
  land: ['#dfe6f0', '#1e2938'],
  frozen: ['#e8a3a2', '#6b3136'],
  held: ['#f6e1df', '#3d2a31'],
  solidRed: ['#c3212d', '#c23f3e'],
  onSolid: ['#ffffff', '#ffffff'],
  pale: ['#f8e9e9', '#251f24'],
  faintRed: ['#d4676e', '#a85a58'],
  faintBlue: ['#6c8cbd', '#55719b'],
  passed: ['#d4d9dc', '#313942'],
  block: ['#e3e7ea', '#252f39'],
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

/** Colours that follow the page's theme, as custom properties; where there is no style sheet, the light colours. */
export const pageInk: Ink = inkOf((name) => `var(--${name},${palette[name][0]})`);

/** Whether the colours are those of a file, not of a page. */
export const isFixed = ({ paper }: Ink): boolean => paper.startsWith('#');

/** Colours of one theme in hexadecimal, for files that leave the site. */
export const fixedInk = (theme: Theme): Ink => inkOf((name) => palette[name][theme === 'light' ? 0 : 1]);

/** The CSS declarations of the custom property of every colour, each a `light-dark()` pair. */
export const inkProperties = (): string =>
  names.map((name) => `--${name}:light-dark(${palette[name].join()})`).join(';');

/**
 * The same properties in forced-colours mode: system colours and mixes of two of them, so that drawings follow the
 * reader's palette.
 */
export const forcedInk = `@media (forced-colors:active){:root{--paper:Canvas;--ink:CanvasText;--soft:CanvasText;--mid:color-mix(in srgb,CanvasText 55%,Canvas);--rule:color-mix(in srgb,CanvasText 25%,Canvas);--wash:Canvas;--blue:LinkText;--red:CanvasText;--nato:CanvasText;--economy:CanvasText;--process:CanvasText;--sea:Canvas;--land:Canvas;--frozen:color-mix(in srgb,CanvasText 30%,Canvas);--held:color-mix(in srgb,CanvasText 9%,Canvas);--solidRed:color-mix(in srgb,CanvasText 70%,Canvas);--onSolid:Canvas;--pale:color-mix(in srgb,CanvasText 9%,Canvas);--faintRed:color-mix(in srgb,CanvasText 55%,Canvas);--faintBlue:color-mix(in srgb,LinkText 55%,Canvas);--passed:color-mix(in srgb,CanvasText 20%,Canvas);--block:color-mix(in srgb,CanvasText 10%,Canvas);--strike:color-mix(in srgb,CanvasText 50%,Canvas)}}`;

/** The font families of files that leave the site, in order of preference: first those that most programs have or replace by one as wide. */
export const fileFontStack = "Arial,'Liberation Sans',Helvetica,sans-serif";

/** The font families of code. */
export const monoStack = "ui-monospace,'SF Mono',Menlo,Consolas,'Liberation Mono',monospace";

/** The font families of charts and the interface in order of preference: the reader's system fonts. */
export const fontStack = "-apple-system,'Segoe UI',Roboto,'Helvetica Neue',Arial,sans-serif";
