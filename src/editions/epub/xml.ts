import { toXast } from 'hast-util-to-xast';
import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import type { Element, Root } from '../html.ts';

/** A tree of XML. */
export type Xml = ReturnType<typeof x>;

const written = (tree: Parameters<typeof toXml>[0]): string => toXml(tree, { closeEmptyElements: true });
const head = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** A document of XML as text, UTF-8. */
export const document = (tree: Xml): string => `${head}${written(tree)}\n`;

/** An element of HTML, or a drawing in one, as a document of XML. */
export const documentOf = (element: Element): string => `${head}${written(toXast(element))}\n`;

/** A page of HTML as a document of XML, which reading systems ask for. */
export const pageOf = (html: Element): string =>
  `${head}${written(toXast({ type: 'root', children: [{ type: 'doctype' }, html] } as Root))}\n`;
