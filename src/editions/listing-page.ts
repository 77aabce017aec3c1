import { type Element, elementsIn, parse } from './html.ts';
import type { CopySize } from './kept-files.ts';

/** The file of an edition: its name, its size in bytes and its SHA-256 in hexadecimal. */
export interface EditionFile {
  file: string;
  bytes: number;
  sha256: string;
}

/** Formats a number of bytes: whole kB (1,000 bytes), rounded up; from 1,000,000 bytes on, MB with one decimal. */
export const formatByteSize = (bytes: number): string =>
  bytes < 1e6 ? `${String(Math.ceil(bytes / 1000))} kB` : `${(bytes / 1e6).toFixed(1)} MB`;

/** The offsets in the page's text at which the content of an element begins and ends. Throws if the element is not closed. */
function contentRange({ data, tagName }: Element): { start: number; end: number } {
  const start = data?.position.opening?.end.offset;
  const end = data?.position.closing?.start.offset;
  if (start === undefined || end === undefined)
    throw new Error(`offline/index.html: a <${tagName}> is not closed`);
  return { start, end };
}

/** The edits that write the size and the SHA-256 of an edition into its entry. Throws if an element for them is missing. */
function entryEdits({ file, bytes, sha256 }: EditionFile, elements: readonly Element[]) {
  const entry = elements.find(({ properties }) => properties['dataEdition'] === file);
  return Object.entries({ dataSize: formatByteSize(bytes), dataSum: sha256 }).map(([name, text]) => {
    const element = entry && elementsIn(entry).find(({ properties }) => name in properties);
    if (element) return { ...contentRange(element), text };
    const wanted = name.replace('S', '-s');
    throw new Error(
      `offline/index.html: nothing with ${wanted} in data-edition="${file}"; each edition needs one`,
    );
  });
}

/** The edits that remove the tags of the `<template>` elements around the entry of an optional edition. */
function templateEdits(file: string, elements: readonly Element[]) {
  const templates = elements.filter(({ properties }) => properties['dataOffered'] === file);
  const tags = templates.flatMap(({ data }) => [data?.position.opening, data?.position.closing]);
  return tags.flatMap((tag) => {
    const [start, end] = [tag?.start.offset, tag?.end.offset];
    return start === undefined || end === undefined ? [] : [{ start, end, text: '' }];
  });
}

/** The edits that write the size of the offline copy into the elements that name a part of it. */
function copyEdits(size: CopySize, elements: readonly Element[]) {
  const parts = Object.entries(size) as [string, number][];
  return parts.flatMap(([part, bytes]) =>
    elements
      .filter(({ properties }) => properties['dataCopySize'] === part)
      .map((element) => ({ ...contentRange(element), text: formatByteSize(bytes) })),
  );
}

/**
 * Writes the size and the SHA-256 of each edition, and the size of the offline copy, into the page that lists them, given as HTML; no other byte changes. Content
 * of a `<template data-offered>` is unwrapped once its edition exists. Throws if an edition has no entry, or if an entry
 * outside such a template has no edition.
 */
export function fillListing(html: string, made: readonly EditionFile[], size: CopySize): string {
  const elements = elementsIn(parse(html));
  const inTemplates = new Set(elements.filter(({ tagName }) => tagName === 'template').flatMap(elementsIn));
  const listed = elements
    .filter((element) => !inTemplates.has(element))
    .flatMap(({ properties: { dataEdition } }) => dataEdition ?? []);
  const missing = listed.find((name) => !made.some(({ file }) => file === name));
  if (missing !== undefined)
    throw new Error(
      `offline/index.html: "${String(missing)}" is listed, and no edition in src/editions/all-editions.ts has that file`,
    );
  const edits = [
    ...made.flatMap((edition) => [
      ...entryEdits(edition, elements),
      ...templateEdits(edition.file, elements),
    ]),
    ...copyEdits(size, elements),
  ].sort((a, b) => b.start - a.start);
  return edits.reduce(
    (text, { start, end, text: inserted }) => text.slice(0, start) + inserted + text.slice(end),
    html,
  );
}
