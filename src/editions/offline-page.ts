import { type Element, elementsIn, parse } from './html.ts';

/** A made edition: its file's name, its length in bytes, its SHA-256 in hexadecimal. */
export interface Made {
  file: string;
  bytes: number;
  sum: string;
}

/** A length in bytes as readers know it: whole kB of 1,000 bytes, from a million on MB with one decimal. */
export const say = (bytes: number): string =>
  bytes < 1e6 ? `${String(Math.ceil(bytes / 1000))} kB` : `${(bytes / 1e6).toFixed(1)} MB`;

/** Where the inside of an element begins and ends in the text of its page. */
function insideOf({ data, tagName }: Element): { start: number; end: number } {
  const start = data?.position.opening?.end.offset;
  const end = data?.position.closing?.start.offset;
  if (start === undefined || end === undefined)
    throw new Error(`offline/index.html: a <${tagName}> is not closed`);
  return { start, end };
}

/** The changes that one edition's entry needs: its size and its sum in their places. */
function changesFor({ file, bytes, sum }: Made, elements: readonly Element[]) {
  const entry = elements.find(({ properties }) => properties['dataEdition'] === file);
  return Object.entries({ dataSize: say(bytes), dataSum: sum }).map(([name, text]) => {
    const element = entry && elementsIn(entry).find(({ properties }) => name in properties);
    if (element) return { ...insideOf(element), text };
    const wanted = name.replace('S', '-s');
    throw new Error(
      `offline/index.html: nothing with ${wanted} in data-edition="${file}"; each edition needs one`,
    );
  });
}

/** The changes that bring out of its templates what waits there for an edition that not every build has. */
function openingsOf(file: string, elements: readonly Element[]) {
  const templates = elements.filter(({ properties }) => properties['dataOffered'] === file);
  const tags = templates.flatMap(({ data }) => [data?.position.opening, data?.position.closing]);
  return tags.flatMap((tag) => {
    const [start, end] = [tag?.start.offset, tag?.end.offset];
    return start === undefined || end === undefined ? [] : [{ start, end, text: '' }];
  });
}

/**
 * The page with the list of editions, each with its size and SHA-256; every other byte stays. What stands in a
 * `<template data-offered>` comes out of it once there is that edition. Throws where an edition has no entry, or an entry
 * outside such a template no edition.
 */
export function fill(html: string, made: readonly Made[]): string {
  const elements = elementsIn(parse(html));
  const waiting = new Set(elements.filter(({ tagName }) => tagName === 'template').flatMap(elementsIn));
  const listed = elements
    .filter((element) => !waiting.has(element))
    .flatMap(({ properties: { dataEdition } }) => dataEdition ?? []);
  const missing = listed.find((name) => !made.some(({ file }) => file === name));
  if (missing !== undefined)
    throw new Error(
      `offline/index.html: "${String(missing)}" is listed, and no edition in src/editions/menu.ts has that file`,
    );
  const changes = made
    .flatMap((edition) => [...changesFor(edition, elements), ...openingsOf(edition.file, elements)])
    .sort((a, b) => b.start - a.start);
  return changes.reduce(
    (text, { start, end, text: inside }) => text.slice(0, start) + inside + text.slice(end),
    html,
  );
}
