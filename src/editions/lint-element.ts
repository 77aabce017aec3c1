import { type Fault, tag } from './fault.ts';
import { type Element, textIn } from './html.ts';

/** An `import` of another file in a module's text, static or called. */
const imports =
  /(?:^|[;}\n])\s*import\s*(?:["'{*]|[\w$]+\s*(?:,|from\b))|\bimport\s*\(\s*["'`](?!data:|blob:)/;

function scriptFault(element: Element): Fault | undefined {
  const isModule = element.properties['type'] === 'module';
  if (isModule && 'src' in element.properties)
    return {
      stands: tag(element, 'type', 'src'),
      why: 'browsers refuse modules by address from file://',
      right: 'a classic script, or an inline module without imports',
    };
  const [found] = imports.exec(textIn(element)) ?? [];
  if (found === undefined || (!isModule && element.properties['type'] !== undefined)) return undefined;
  return {
    stands: `${tag(element)}…${found.trim()}…`,
    why: 'browsers refuse imports of files from file://',
    right: 'the imported code inside the script',
  };
}

/** What is wrong with an element apart from its addresses, or undefined. */
export function elementFault(element: Element): Fault | undefined {
  const { tagName, properties } = element;
  for (const name of ['crossOrigin', 'integrity'])
    if (name in properties)
      return {
        stands: tag(element, name),
        why: 'browsers refuse it on a file from file://',
        right: 'the element without it',
      };
  if (tagName === 'link' && properties['rel']?.toString() === 'manifest')
    return {
      stands: tag(element, 'rel'),
      why: 'browsers refuse a manifest from file://',
      right: 'a page without it',
    };
  if (tagName === 'base')
    return {
      stands: tag(element, 'href'),
      why: 'it bends every relative address',
      right: 'a page without it',
    };
  if (tagName === 'meta' && properties['httpEquiv']?.toString().toLowerCase() === 'refresh')
    return {
      stands: tag(element, 'content'),
      why: 'its address is not moved into the folder',
      right: 'a link',
    };
  return tagName === 'script' ? scriptFault(element) : undefined;
}
