/** Every colour of the site, light then dark. The one list: pages, downloads and pictures are made from it. */
export const pairs = {
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
export type InkName = keyof typeof pairs;
/** What a drawing paints with: a CSS colour for each name. */
export type Ink = Record<InkName, string>;
/** A theme of the page or of a picture. */
export type Theme = 'light' | 'dark';

const names = Object.keys(pairs) as InkName[];
const inkOf = (colour: (name: InkName) => string): Ink =>
  Object.fromEntries(names.map((name) => [name, colour(name)])) as Ink;

/** Colours that follow the page's theme: custom properties. */
export const pageInk: Ink = inkOf((name) => `var(--${name})`);

/** Colours for files that leave the site: hexadecimal, of one theme. */
export const fixedInk = (theme: Theme): Ink => inkOf((name) => pairs[name][theme === 'light' ? 0 : 1]);

/** The custom properties of every colour, each a `light-dark()` pair, as CSS declarations. */
export const inkProperties = (): string =>
  names.map((name) => `--${name}:light-dark(${pairs[name].join()})`).join(';');

/** The same in forced colours: the system's own, tints mixed of its two, so that drawings follow the reader's palette. */
export const forcedInk = `@media (forced-colors:active){:root{--paper:Canvas;--ink:CanvasText;--soft:CanvasText;--mid:color-mix(in srgb,CanvasText 55%,Canvas);--rule:color-mix(in srgb,CanvasText 25%,Canvas);--wash:Canvas;--blue:LinkText;--red:CanvasText;--nato:CanvasText;--economy:CanvasText;--process:CanvasText}}`;

/** The families that charts and the interface are set in, in order; the reader's own system. */
export const stack = "-apple-system,'Segoe UI',Roboto,'Helvetica Neue',Arial,sans-serif";
