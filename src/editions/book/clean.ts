import { classesOf, type Element, elementsIn, hasClass, reshape } from '../html.ts';

const gone = new Set('base button iframe img link meta nav noscript script style template'.split(' '));
const kept = new Set(
  'checked className colSpan dataN dateTime htmlFor href id lang name role rowSpan scope start type value'.split(
    ' ',
  ),
);

/** Whether an element serves the page on the web, and not its text. */
const isChrome = (element: Element): boolean => gone.has(element.tagName) || hasClass(element, 'unprinted');

/** The ink that an element's own style names, as a class: `style="--theme:var(--nato)"` gives `nato`. */
function inkOf({ properties }: Element): string[] {
  const [, ink] = /var\(--([a-z]+)\)/.exec(String(properties['style'] ?? '')) ?? [];
  return ink === undefined ? [] : [ink];
}

/** Keeps of an element's attributes what a reader meets: links, ids, names for assistive technology, classes. */
function strip(element: Element): void {
  const classes = [...classesOf(element), ...inkOf(element)];
  const found = Object.entries(element.properties).filter(
    ([name]) => kept.has(name) || (name.startsWith('aria') && name !== 'ariaCurrent'),
  );
  element.properties = Object.fromEntries(found);
  if (classes.length > 0) element.properties['className'] = classes;
}

/** Keeps of a drawing's attributes what draws: no hooks for scripts, no names of scopes, no size but its view box. */
function stripDrawing(svg: Element): void {
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

/** Takes out of a part of a page, in place, what serves only the web: scripts, navigation, buttons, names of scopes. */
export function clean(root: Element): void {
  reshape(root, (element) => {
    if (isChrome(element)) return [];
    if (element.tagName === 'svg') stripDrawing(element);
    else strip(element);
    return [element];
  });
}
