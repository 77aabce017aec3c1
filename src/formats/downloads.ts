import type { Figure } from '../library.ts';
import { withPlainSpaces } from '../records/no-break-spaces.ts';
import { xlsx } from './xlsx.ts';
import { csv } from './csv.ts';
import { csvw } from './csvw.ts';
import type { Format, OfferedFormat } from './format.ts';
import { json } from './json.ts';
import { png } from './png.ts';
import { darkSvg, narrowDarkSvg, narrowSvg, svg } from './svg.ts';

/** The formats in the order in which they are offered to readers. */
export const downloadFormats: readonly OfferedFormat[] = [svg, darkSvg, png, xlsx, csv, json, csvw];

/** All formats that have files: those for readers, and the narrow drawings that snippets show on phones. */
export const allFormats: readonly Format[] = [...downloadFormats, narrowSvg, narrowDarkSvg];

/** The bytes of a file; in text, no-break spaces become plain spaces. */
const toBytes = (content: string | Uint8Array): Buffer =>
  Buffer.from(typeof content === 'string' ? withPlainSpaces(content) : content);

const files = new Map<string, Promise<Buffer>>();

/** The bytes of a chart in a format; each file is made once. */
export function figureFile(figure: Figure, format: Format): Promise<Buffer> {
  const key = `${figure.id}.${format.extension}`;
  const file = files.get(key) ?? format.make(figure).then(toBytes);
  files.set(key, file);
  return file;
}
