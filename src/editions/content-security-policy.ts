import { createHash } from 'node:crypto';
import { type Element, elementsIn, type Root, directText } from './html.ts';

const hashSource = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Whether an element is an inline script that runs; linked data does not. */
const isInlineScript = ({ tagName, properties: { src, type } }: Element): boolean =>
  tagName === 'script' && src === undefined && (type === undefined || type === 'module');

/** The origins of other sites whose images the pages show, sorted. */
const imageOrigins = (elements: readonly Element[], home: URL): string[] => {
  const addresses = elements.flatMap(({ tagName, properties: { src } }) =>
    tagName === 'img' && typeof src === 'string' ? new URL(src, home) : [],
  );
  const external = addresses.filter(
    ({ protocol, origin }) => protocol === 'https:' && origin !== home.origin,
  );
  return [...new Set(external.map(({ origin }) => origin))].sort();
};

/** Builds a policy; `self` is the source that a page may load its own files from, empty for none. */
const buildPolicy = (scripts: string[], images: string[], self: string, fonts: string): string =>
  [
    "default-src 'none'",
    `script-src ${[self, ...scripts].filter(Boolean).join(' ') || "'none'"}`,
    "style-src 'unsafe-inline'",
    `img-src ${[self, 'data:', ...images].filter(Boolean).join(' ')}`,
    `font-src ${fonts}`,
    ...(self ? ['connect', 'frame', 'manifest', 'worker'].map((kind) => `${kind}-src ${self}`) : []),
    "form-action 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');

const scriptHashes = (elements: readonly Element[]): string[] =>
  [...new Set(elements.filter(isInlineScript).map(directText).map(hashSource))].sort();

/**
 * The Content-Security-Policy of a site's parsed pages. It allows scripts, fonts, frames and files of the site, inline
 * scripts by hash, and images from the origins that the pages use; no site may frame the pages.
 */
export function sitePolicy(pages: readonly Root[], home: URL): string {
  const elements = pages.flatMap(elementsIn);
  return buildPolicy(scriptHashes(elements), imageOrigins(elements, home), "'self'", "'self'");
}

/** The Content-Security-Policy of a self-contained page, which loads nothing. */
export const standalonePolicy = (page: Root): string =>
  buildPolicy(scriptHashes(elementsIn(page)), [], '', 'data:');
