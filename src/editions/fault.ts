import type { Element } from './html.ts';

/** What is wrong in a file: what stands there, why it fails from a folder, what would be right. */
export interface Fault {
  stands: string;
  why: string;
  right: string;
}

/** An address and where it stands: property and element as hast has them, the file's path. */
export interface Place {
  address: string;
  property: string;
  element: Element;
  file: string;
}

/**
 * The files of an edition by encoded path with a leading slash, the hashes that each page answers to, and the pages whose style
 * marks every link to the web.
 */
export interface Folder {
  files: ReadonlyMap<string, string>;
  hashes: ReadonlyMap<string, ReadonlySet<string>>;
  marking: ReadonlySet<string>;
}

/** The name of an attribute as pages write it. */
const written = (property: string) =>
  property
    .replace(/^xLink/, 'xlink:')
    .replace(/^data(?=[A-Z])/, 'data-')
    .toLowerCase();

/** An element's start tag, shortened to the attributes named. */
export const tag = ({ tagName, properties }: Element, ...names: string[]): string =>
  `<${tagName}${names.map((name) => ` ${written(name)}="${String(properties[name])}"`).join('')}>`;
