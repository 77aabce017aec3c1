import { h } from 'hastscript';
import { type Child, type Element, elementsIn } from '../html.ts';
import type { Chapter } from './chapters.ts';
import { pageToXml } from './xml.ts';

/** An XHTML page of the EPUB. */
export function xhtmlPage(language: string, title: string, body: Child[]): string {
  const head = [h('title', title), h('link', { rel: 'stylesheet', type: 'text/css', href: 'style.css' })];
  const names = {
    xmlns: 'http://www.w3.org/1999/xhtml',
    'xmlns:epub': 'http://www.idpf.org/2007/ops',
    lang: language,
    'xml:lang': language,
  };
  return pageToXml(h('html', names, [h('head', head), h('body', body)]) as Element);
}

/** The XHTML page of a chapter; its role in the book (`doc-appendix`) is also its type in the EPUB. */
export function chapterPage(language: string, { title, element }: Chapter): string {
  const { role, ...properties } = element.properties;
  const type = role === undefined ? {} : { role, 'epub:type': String(role).replace(/^doc-/, '') };
  return xhtmlPage(language, title, [
    { ...element, tagName: 'section', properties: { ...properties, ...type } },
  ]);
}

/** Returns the address in the EPUB of a fragment of the book ("#point-6"), seen from a file; other addresses stay. */
export type Relink = (address: string, from?: string) => string;

/** Creates a `Relink` for chapters; the contents are the navigation document. */
export function relinker(chapters: readonly Chapter[], contents: string): Relink {
  const files = new Map([[contents, 'nav.xhtml']]);
  const tops = new Set([contents]);
  for (const { file, element } of chapters) {
    tops.add(String(element.properties['id']));
    for (const { properties } of [element, ...elementsIn(element)])
      if (properties['id'] !== undefined) files.set(String(properties['id']), file);
  }
  return (address, from) => {
    const id = address.slice(1);
    const file = address.startsWith('#') ? files.get(id) : undefined;
    if (file === undefined || file === from) return address;
    return tops.has(id) ? file : `${file}#${id}`;
  };
}

/** Rewrites the links below an element of a file of the EPUB, in place. */
export function relinkElement(element: Element, relink: Relink, file?: string): void {
  for (const { properties } of elementsIn(element))
    if (typeof properties['href'] === 'string') properties['href'] = relink(properties['href'], file);
}
