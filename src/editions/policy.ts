import { createHash } from 'node:crypto';
import { type Element, elementsIn, type Root, textIn } from './html.ts';

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Whether an element is a script inside the page that runs; linked data does not. */
const runs = ({ tagName, properties: { src, type } }: Element): boolean =>
  tagName === 'script' && src === undefined && (type === undefined || type === 'module');

/** The other sites whose pictures pages show, as origins, sorted. */
const pictureHosts = (elements: readonly Element[], home: URL): string[] => {
  const addresses = elements.flatMap(({ tagName, properties: { src } }) =>
    tagName === 'img' && typeof src === 'string' ? new URL(src, home) : [],
  );
  const hosts = addresses.filter(({ protocol, origin }) => protocol === 'https:' && origin !== home.origin);
  return [...new Set(hosts.map(({ origin }) => origin))].sort();
};

/** The directives that pages share; `self` is what a page may fetch from its own site. */
const directives = (scripts: string[], pictures: string[], self: string, fonts: string): string =>
  [
    "default-src 'none'",
    `script-src ${[self, ...scripts].filter(Boolean).join(' ') || "'none'"}`,
    "style-src 'unsafe-inline'",
    `img-src ${[self, 'data:', ...pictures].filter(Boolean).join(' ')}`,
    `font-src ${fonts}`,
    ...(self ? [`connect-src ${self}`, `frame-src ${self}`, `manifest-src ${self}`] : []),
    "form-action 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');

const scriptsIn = (elements: readonly Element[]): string[] =>
  [...new Set(elements.filter(runs).map(textIn).map(hashOf))].sort();

/**
 * The Content-Security-Policy of a site's parsed pages: their own scripts, fonts, frames and files, the scripts that
 * stand inside them by hash, pictures from the sites that they show some of. No other site may frame them.
 */
export function policyOf(pages: readonly Root[], home: URL): string {
  const elements = pages.flatMap(elementsIn);
  return directives(scriptsIn(elements), pictureHosts(elements, home), "'self'", "'self'");
}

/** The Content-Security-Policy of a page that holds all it needs: nothing is fetched. */
export const closedPolicyOf = (page: Root): string =>
  directives(scriptsIn(elementsIn(page)), [], '', 'data:');
