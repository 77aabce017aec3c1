import { forcedInk, inkProperties, stack } from '../charts/ink.ts';
import { fallbacks } from './fallbacks.ts';

/** The first style of every page: the order of the layers and the tokens. */
export const tokens = (): string => `@layer reset,tokens,base,prose,components,print;
@layer tokens{:root{color-scheme:light dark;${inkProperties()};--military:var(--blue);--territory:var(--red);--sans:${stack};--gutter:clamp(1rem,7vw - 1.6rem,4rem);--serif:'Source Serif',F,serif}
:root[data-theme=light]{color-scheme:only light}:root[data-theme=dark]{color-scheme:only dark}
${forcedInk}}`;

/** The faces of the reading type; `at` gives the address of a font file by its face. */
export const faces = (at: (face: string) => string): string =>
  [
    `@font-face{font-family:'Source Serif';src:url(${at('roman')}) format('woff2');font-weight:400 700;font-display:optional}`,
    `@font-face{font-family:'Source Serif';src:url(${at('italic')}) format('woff2');font-style:italic;font-display:optional}`,
    fallbacks(),
  ].join('');
