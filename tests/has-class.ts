import type { Element } from '../src/editions/html.ts';

/** The classes of an element, in order. */
export const classesOf = ({ properties: { className } }: Element): string[] =>
  Array.isArray(className) ? className.map(String) : [];

/** Whether an element has a class. */
export const hasClass = (element: Element, name: string): boolean => classesOf(element).includes(name);
