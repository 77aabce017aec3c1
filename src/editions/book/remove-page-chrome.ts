import { classesOf, type Element, elementsIn, hasClass, replaceElements } from '../html.ts';

const removedTags = new Set('base button iframe img link meta nav noscript script style template'.split(' '));
const keptAttributes = new Set(
  'checked className colSpan dataN dataNamed dataNote dateTime htmlFor href id lang name role rowSpan scope start type value'.split(
    ' ',
  ),
);

/** Whether an element belongs to the web page and not to its text. */
const isChrome = (element: Element): boolean =>
  removedTags.has(element.tagName) || hasClass(element, 'unprinted');

/** The ink named in an element's `style`, as a class, if any: `nato` for `style="--theme:var(--nato)"`. */
function inkClass({ properties }: Element): string[] {
  const [, ink] = /var\(--([a-z]+)\)/.exec(String(properties['style'] ?? '')) ?? [];
  return ink === undefined ? [] : [ink];
}

/** Removes all attributes of an element but links, ids, accessible names and classes. */
function removeAttributes(element: Element): void {
  const classes = [...classesOf(element), ...inkClass(element)];
  const attributes = Object.entries(element.properties).filter(
    ([name]) => keptAttributes.has(name) || (name.startsWith('aria') && name !== 'ariaCurrent'),
  );
  element.properties = Object.fromEntries(attributes);
  if (classes.length > 0) element.properties['className'] = classes;
}

/** Removes from a drawing the hooks for scripts, the names of scopes, and the size other than its view box. */
function removeDrawingAttributes(svg: Element): void {
  const size = new Set(['width', 'height', 'preserveAspectRatio', 'fontFamily', 'xmlns']);
  for (const element of [svg, ...elementsIn(svg)])
    element.properties = Object.fromEntries(
      Object.entries(element.properties).filter(
        ([name]) =>
          (name === 'dataState' || !name.startsWith('data')) &&
          name !== 'tabIndex' &&
          !(element === svg && size.has(name)),
      ),
    );
}

/** Removes from the content of a page, in place, what only the web page uses: scripts, navigation, buttons, names of scopes. */
export function removePageChrome(root: Element): void {
  replaceElements(root, (element) => {
    if (isChrome(element)) return [];
    if (element.tagName === 'svg') removeDrawingAttributes(element);
    else removeAttributes(element);
    return [element];
  });
}
