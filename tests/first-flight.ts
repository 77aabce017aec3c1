import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { constants, createBrotliDecompress } from 'node:zlib';
import { type Element, elementsIn, parse, normalizedText } from '../src/editions/html.ts';
import { dist, isEmbed, read } from './dist.ts';

/** The text that a browser can decompress from the first `bytes` bytes of a page's brotli file. */
export async function decompressedStart(page: string, bytes: number): Promise<string> {
  const start = readFileSync(join(dist, `${page}.br`)).subarray(0, bytes);
  const stream = createBrotliDecompress({ flush: constants.BROTLI_OPERATION_FLUSH });
  const parts: Buffer[] = [];
  stream.on('data', (part: Buffer) => parts.push(part));
  await new Promise<void>((done, fail) => {
    stream.on('error', fail);
    stream.write(start, () => {
      done();
    });
  });
  stream.destroy();
  return Buffer.concat(parts).toString();
}

/** A part of a page that the first screen needs: its name, and the offset in the page's text at which it ends, if it exists. */
export interface PagePart {
  name: string;
  end: number | undefined;
}

/** The minimum length in characters of a paragraph; shorter texts are labels. */
const minParagraphLength = 40;

const endOf = (element: Element | undefined): number | undefined => element?.position?.end.offset;

/** The parts of a page that its first screen needs: styles, header, title, dek, and the first paragraph or drawing. */
export function firstScreenParts(page: string): PagePart[] {
  const elements = elementsIn(parse(read(page)));
  const findByTag = (tagName: string) => elements.find((element) => element.tagName === tagName);
  const main = findByTag('main');
  const inMain = main ? elementsIn(main) : [];
  const title = inMain.findIndex(({ tagName }) => tagName === 'h1');
  const after = inMain.slice(title + 1);
  const dek = after.find(({ tagName }) => tagName === 'p');
  const shape = after.find(({ tagName }) => tagName === 'path');
  const texts = after.filter((element) => element !== dek && /^(p|li|td)$/.test(element.tagName));
  const text = texts.find((element) => normalizedText(element).length >= minParagraphLength) ?? texts[0];
  const ends = [endOf(shape), endOf(text)].filter((end) => end !== undefined);
  return [
    { name: 'styles', end: endOf(findByTag('head')) },
    ...(isEmbed(page) ? [] : [{ name: 'header', end: endOf(findByTag('header')) }]),
    { name: 'title', end: endOf(inMain[title]) },
    { name: 'dek', end: endOf(dek) },
    {
      name: 'first paragraph or drawing',
      end: ends.length ? Math.min(...ends) : undefined,
    },
  ];
}
