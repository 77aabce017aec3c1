import { encodePath } from './address.ts';
import { addressesIn } from './attributes.ts';
import { textOf } from './built.ts';
import type { Fault, Folder } from './fault.ts';
import { type Element, elementsIn, parse, type Root, textIn } from './html.ts';
import { addressFault } from './lint-address.ts';
import { elementFault } from './lint-element.ts';

/** Pages by file. */
type Pages = ReadonlyMap<string, Root>;

/** The elements of every file that can hold an address, by file; a style sheet is one `<style>`. */
function elementsOf(files: ReadonlyMap<string, Uint8Array>, pages: Pages): Map<string, Element[]> {
  const markup = [...files].filter(([file]) => /\.(css|html|svg)$/.test(file));
  const htmlOf = (file: string, text: string) => (file.endsWith('.css') ? `<style>${text}</style>` : text);
  const pageOf = (file: string, bytes: Uint8Array) => pages.get(file) ?? parse(htmlOf(file, textOf(bytes)));
  return new Map(markup.map(([file, bytes]) => [file, elementsIn(pageOf(file, bytes))]));
}

/** The hashes of addresses that lead to an element among these. */
const hashesOf = (elements: readonly Element[]): Set<string> =>
  new Set(
    elements.flatMap(({ properties: { id } }) => (id ? new URL(`#${String(id)}`, 'file:///').hash : [])),
  );

/** Whether one of these is a style that puts a mark after every link to the web. */
const marksAll = (elements: readonly Element[]): boolean =>
  elements.some(
    (element) =>
      element.tagName === 'style' &&
      /a\[href\^=["']?http["']?\]:{1,2}after\{[^}]*content/.test(textIn(element)),
  );

/** The first fault of one element, or undefined. */
function faultOf(element: Element, file: string, folder: Folder): Fault | undefined {
  const found = elementFault(element);
  if (found) return found;
  for (const held of addressesIn(element)) {
    const fault = addressFault({ ...held, element, file }, folder);
    if (fault) return fault;
  }
  return undefined;
}

/**
 * Refuses files that a browser would not read whole from a folder. Throws one message on the first fault: the edition, the
 * file, what stands there, why it fails and what would be right. Pages that are at hand parsed need not be parsed again.
 */
export function lint(
  edition: string,
  files: ReadonlyMap<string, Uint8Array>,
  pages: Pages = new Map(),
): void {
  if (!files.has('index.html'))
    throw new Error(`${edition}: there is no index.html, and readers are told to open it`);
  const elements = elementsOf(files, pages);
  const folder: Folder = {
    files: new Map([...files.keys()].map((file) => [`/${encodePath(file)}`, file])),
    hashes: new Map([...elements].map(([file, all]) => [file, hashesOf(all)])),
    marking: new Set([...elements].flatMap(([file, all]) => (marksAll(all) ? [file] : []))),
  };
  for (const [file, all] of elements)
    for (const element of all) {
      const fault = faultOf(element, file, folder);
      if (fault)
        throw new Error(`${edition}: ${file}: ${fault.stands}: ${fault.why}; right would be ${fault.right}`);
    }
}
