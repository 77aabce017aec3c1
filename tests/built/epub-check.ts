import { posix } from 'node:path';
import { fromXml } from 'xast-util-from-xml';
import { visit } from 'unist-util-visit';

/** The files of an EPUB by path, in the order of the zip. */
export type EpubFiles = ReadonlyMap<string, Uint8Array>;

interface Tag {
  name: string;
  attributes: Record<string, string | null | undefined>;
  text: string;
}

const textOf = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);
const isXml = (path: string) => /\.(xhtml|opf|xml|svg)$/.test(path);

/** The elements of an XML document. Throws if it is not well-formed. */
function tagsIn(text: string): Tag[] {
  const tags: Tag[] = [];
  visit(fromXml(text), 'element', ({ name, attributes, children }) => {
    const inside = children.map((child) => (child.type === 'text' ? child.value : '')).join('');
    tags.push({ name, attributes, text: inside });
  });
  return tags;
}

/** Parses the XML files; returns a message for each that is not well-formed, and the elements of the others. */
function parseXmlFiles(files: EpubFiles): { faults: string[]; tags: Map<string, Tag[]> } {
  const faults: string[] = [];
  const tags = new Map<string, Tag[]>();
  for (const [path, bytes] of files) {
    if (!isXml(path)) continue;
    try {
      tags.set(path, tagsIn(textOf(bytes)));
    } catch (error) {
      faults.push(`${path}: ${String(error)}`);
    }
  }
  return { faults, tags };
}

/** Differences between the manifest and the files, unlisted spine entries, and missing metadata. */
function packageFaults(tags: readonly Tag[], files: EpubFiles): string[] {
  const listed = new Set(
    tags.filter(({ name }) => name === 'item').map(({ attributes }) => `EPUB/${attributes['href'] ?? ''}`),
  );
  const held = [...files.keys()].filter((path) => path.startsWith('EPUB/') && path !== 'EPUB/package.opf');
  const ids = new Set(tags.filter(({ name }) => name === 'item').map(({ attributes }) => attributes['id']));
  const present = new Set(
    tags.map(({ name, attributes }) => (name === 'meta' ? attributes['property'] : name)),
  );
  const wanted = [
    'dc:identifier',
    'dc:title',
    'dc:language',
    'dcterms:modified',
    'schema:accessMode',
    'schema:accessibilityFeature',
    'schema:accessibilityHazard',
    'schema:accessibilitySummary',
  ];
  return [
    ...[...listed].filter((path) => !files.has(path)).map((path) => `${path}: listed but missing`),
    ...held.filter((path) => !listed.has(path)).map((path) => `${path}: present but not listed`),
    ...tags
      .filter(({ name, attributes }) => name === 'itemref' && !ids.has(attributes['idref']))
      .map(({ attributes }) => `${attributes['idref'] ?? ''}: in the spine but not listed`),
    ...wanted.filter((name) => !present.has(name)).map((name) => `package.opf: no ${name}`),
  ];
}

/** Duplicate ids of a page, and its links and images whose targets are not in the book. */
function linkFaults(path: string, tags: ReadonlyMap<string, Tag[]>, files: EpubFiles): string[] {
  const ids = (file: string) => (tags.get(file) ?? []).map(({ attributes }) => attributes['id']);
  const own = ids(path).filter((id) => id !== undefined && id !== null);
  const twice = own
    .filter((id, index) => own.indexOf(id) !== index)
    .map((id) => `${path}: two elements with the id ${id}`);
  const links = (tags.get(path) ?? []).flatMap(({ name, attributes }) =>
    ['href', 'src', 'srcset', 'xlink:href'].flatMap((key) =>
      attributes[key] ? [[name, attributes[key]] as const] : [],
    ),
  );
  const broken = links.filter(([name, link]) => {
    if (/^[a-z]+:/.test(link)) return name !== 'a';
    const [file = '', id] = link.split('#');
    const to = file ? posix.join(posix.dirname(path), file) : path;
    return !files.has(to) || (id !== undefined && !ids(to).includes(id));
  });
  return [...twice, ...broken.map(([name, link]) => `${path}: <${name}> leads to ${link}`)];
}

/** Violations of the EPUB 3.3 rules that matter most to reading systems; empty if there are none. */
export function epubFaults(files: EpubFiles): string[] {
  const [first] = files.keys();
  const { faults, tags } = parseXmlFiles(files);
  const opf = tags.get('EPUB/package.opf');
  return [
    ...(first === 'mimetype' && textOf(files.get('mimetype')) === 'application/epub+zip'
      ? []
      : ['mimetype: not first, or wrong']),
    ...(files.has('META-INF/container.xml') ? [] : ['META-INF/container.xml: missing']),
    ...faults,
    ...(opf ? packageFaults(opf, files) : ['EPUB/package.opf: missing']),
    ...[...tags.keys()]
      .filter((path) => path.startsWith('EPUB/') && !path.endsWith('.opf'))
      .flatMap((path) => linkFaults(path, tags, files)),
  ];
}
