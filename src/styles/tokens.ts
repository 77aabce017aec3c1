import { forcedInk, inkProperties, fontStack, monoStack } from '../charts/ink.ts';
import { fallbackFontFaces } from './fallback-fonts.ts';

/** The first styles of every page: the order of the cascade layers, and the design tokens. */
export const tokenStyles = (): string => `@layer reset,tokens,base,prose,components,print;
@layer tokens{:root{color-scheme:light dark;${inkProperties()};--military:var(--blue);--territory:var(--red);--sans:${fontStack};--mono:${monoStack};--gutter:clamp(1rem,7vw - 1.6rem,4rem);--serif:'Source Serif',F,serif}
:root[data-theme=light]{color-scheme:only light}:root[data-theme=dark]{color-scheme:only dark}
${forcedInk}}`;

/** The `@font-face` rules of the text font and its fallbacks; `at` returns the URL of a font file by its style. */
export const fontFaces = (at: (face: string) => string): string =>
  [
    `@font-face{font-family:'Source Serif';src:url(${at('roman')}) format('woff2');font-weight:400 700;font-display:optional}`,
    `@font-face{font-family:'Source Serif';src:url(${at('italic')}) format('woff2');font-style:italic;font-display:optional}`,
    fallbackFontFaces(),
  ].join('');
