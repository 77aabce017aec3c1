import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { constants, createBrotliDecompress } from 'node:zlib';
import { type Element, elementsIn, parse, normalizedText } from '../src/editions/html.ts';
import { dist, isEmbed, read } from './dist.ts';

/** The text that a browser has of a page once the first bytes of its compressed file have come. */
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

/** A part of a page that the first screen needs: its name, and where it ends in the page's text. */
export interface PagePart {
  name: string;
  end: number | undefined;
}

/** From how many characters a text counts as a paragraph and not as a label. */
const paragraphLength = 40;

const endOf = (element: Element | undefined): number | undefined => element?.position?.end.offset;

/** The parts of a page that paint its first screen: styles, header, title, dek, and the beginning of the text or of a drawing. */
export function firstScreenParts(page: string): PagePart[] {
  const elements = elementsIn(parse(read(page)));
  const named = (tagName: string) => elements.find((element) => element.tagName === tagName);
  const main = named('main');
  const inMain = main ? elementsIn(main) : [];
  const title = inMain.findIndex(({ tagName }) => tagName === 'h1');
  const after = inMain.slice(title + 1);
  const dek = after.find(({ tagName }) => tagName === 'p');
  const shape = after.find(({ tagName }) => tagName === 'path');
  const texts = after.filter((element) => element !== dek && /^(p|li|td)$/.test(element.tagName));
  const text = texts.find((element) => normalizedText(element).length >= paragraphLength) ?? texts[0];
  const beginnings = [endOf(shape), endOf(text)].filter((end) => end !== undefined);
  return [
    { name: 'styles', end: endOf(named('head')) },
    ...(isEmbed(page) ? [] : [{ name: 'header', end: endOf(named('header')) }]),
    { name: 'title', end: endOf(inMain[title]) },
    { name: 'dek', end: endOf(dek) },
    {
      name: 'first paragraph or drawing',
      end: beginnings.length ? Math.min(...beginnings) : undefined,
    },
  ];
}
