import { encodePath } from '../../src/editions/urls.ts';
import { urlsIn } from '../../src/editions/element-urls.ts';
import { type Element, elementsIn, parse, directText } from '../../src/editions/html.ts';

/** The possible link targets in a folder: the ids in each file, by the path of its `file:` URL. */
type Targets = ReadonlyMap<string, ReadonlySet<string>>;

const metadata = ['author', 'canonical', 'license', 'me'];

/** A static or dynamic `import` of another file in a script. */
const imports =
  /(?:^|[;}\n])\s*import\s*(?:["'{*]|[\w$]+\s*(?:,|from\b))|\bimport\s*\(\s*["'`](?!data:|blob:)/;

/** Why an element, apart from its addresses, fails in a page at a `file:` URL, or undefined if it works. */
function elementFault(element: Element): string | undefined {
  const { tagName, properties } = element;
  const [rel, type] = [String(properties['rel']), properties['type']];
  if ('crossOrigin' in properties || 'integrity' in properties) return 'crossorigin or integrity';
  if (tagName === 'base') return 'a base';
  if (tagName === 'link' && rel === 'manifest') return 'a manifest';
  if (tagName === 'meta' && String(properties['httpEquiv']).toLowerCase() === 'refresh') return 'a refresh';
  if (tagName !== 'script') return undefined;
  if (type === 'module' && 'src' in properties) return 'a module by address';
  const runs = type === undefined || type === 'module';
  return runs && imports.test(directText(element)) ? 'an import of a file' : undefined;
}

/** Whether an address is only followed on demand and not loaded with the page. */
function isFollowed(element: Element, property: string): boolean {
  if (element.tagName === 'a' || element.tagName === 'area') return property !== 'style';
  if (element.tagName === 'link') return metadata.includes(String(element.properties['rel']));
  return ['action', 'cite', 'formAction', 'longDesc', 'dataHref'].includes(property);
}

/** Why an address of a file fails, or undefined if the file and the id in it exist. */
function fileFault(address: string, tagName: string, page: string, targets: Targets): string | undefined {
  const url = new URL(address, page);
  const ids = targets.get(url.pathname);
  if (!ids) return url.pathname.endsWith('/') ? 'a folder' : 'no such file';
  if (tagName === 'use' && url.pathname !== new URL(page).pathname) return 'a use of another file';
  const [id = ''] = decodeURIComponent(url.hash.slice(1)).split(':~:');
  return id === '' || id === 'top' || id.includes('=') || ids.has(id) ? undefined : 'no such id';
}

/** Why an address in a page at a `file:` URL fails, or undefined if it works. */
function addressFault(
  { address, property }: { address: string; property: string },
  element: Element,
  page: string,
  targets: Targets,
): string | undefined {
  if (/^\s*[/\\]/.test(address)) return 'the root of the disk';
  const [, scheme] = /^\s*([a-z][a-z\d+.-]*):/i.exec(address) ?? [];
  if (scheme === undefined) return fileFault(address, element.tagName, page, targets);
  if (/^(file|[a-z])$/i.test(scheme)) return 'a place on one machine';
  return /^https?$/i.test(scheme) && !isFollowed(element, property) ? 'another host' : undefined;
}

/** What fails in pages and drawings opened from a folder (texts by path): a message with the page, the element and the reason. */
export function fileUrlFaults(files: ReadonlyMap<string, string>): string[] {
  const parsed = new Map(
    [...files].map(([file, text]) => [
      file,
      /\.(css|html|svg)$/.test(file)
        ? elementsIn(parse(file.endsWith('.css') ? `<style>${text}</style>` : text))
        : [],
    ]),
  );
  const targets = new Map(
    [...parsed].map(([file, elements]) => [
      `/${encodePath(file)}`,
      new Set(elements.map(({ properties }) => String(properties['id']))),
    ]),
  );
  return [...parsed].flatMap(([file, elements]) =>
    elements.flatMap((element) => {
      const page = `file:///${encodePath(file)}`;
      const found = urlsIn(element).map((entry) => ({
        address: entry.address,
        reason: addressFault(entry, element, page, targets),
      }));
      return [{ address: '', reason: elementFault(element) }, ...found].flatMap(({ address, reason }) =>
        reason ? `${file}: <${element.tagName}> ${address}: ${reason}` : [],
      );
    }),
  );
}
