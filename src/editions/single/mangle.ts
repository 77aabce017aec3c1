import { classesOf, type Element } from '../html.ts';

const classInCss = /\.(-?[a-z_][\w-]*)/gi;

/**
 * Makes the names of classes as short as can be, in place, the commonest shortest, and drops those that the style sheet does
 * not know. Gives the style sheet with the new names.
 */
export function mangle(elements: readonly Element[], css: string): string {
  const known = new Set([...css.matchAll(classInCss)].map(([, name = '']) => name));
  const counts = new Map([...known].map((name) => [name, 0]));
  for (const element of elements)
    for (const name of classesOf(element)) if (known.has(name)) counts.set(name, (counts.get(name) ?? 0) + 1);
  const order = [...counts].sort(([, a], [, b]) => b - a);
  const short = (index: number) =>
    index < 26 ? String.fromCharCode(97 + index) : `c${(index - 26).toString(36)}`;
  const names = new Map(order.map(([name], index) => [name, short(index)]));
  for (const element of elements) {
    const classes = classesOf(element).flatMap((name) => names.get(name) ?? []);
    delete element.properties['className'];
    if (classes.length > 0) element.properties['className'] = classes;
  }
  return css.replace(classInCss, (_, name: string) => `.${names.get(name) ?? name}`);
}
