import { toXast } from 'hast-util-to-xast';
import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import type { Element, Root } from '../html.ts';

/** An XML tree. */
export type XmlTree = ReturnType<typeof x>;

const stringify = (tree: Parameters<typeof toXml>[0]): string => toXml(tree, { closeEmptyElements: true });
const head = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** Serializes an XML document, with a declaration of UTF-8. */
export const serializeXml = (tree: XmlTree): string => `${head}${stringify(tree)}\n`;

/** Serializes an `html` element as an XHTML document with a doctype. */
export const pageToXml = (html: Element): string =>
  `${head}${stringify(toXast({ type: 'root', children: [{ type: 'doctype' }, html] } as Root))}\n`;
