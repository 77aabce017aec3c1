import type { Figure } from '../library.ts';
import { plainSpaces } from '../records/bind.ts';
import { csv } from './csv.ts';
import { csvw } from './csvw.ts';
import type { Format } from './format.ts';
import { json } from './json.ts';
import { png } from './png.ts';
import { darkSvg, narrowDarkSvg, narrowSvg, svg } from './svg.ts';

/** The formats in the order in which readers are offered them. */
export const menu: readonly Format[] = [svg, darkSvg, png, csv, json, csvw];

/** Every format that there are files in: those of the menu, and those that other sites' pages show on phones. */
export const every: readonly Format[] = [...menu, narrowSvg, narrowDarkSvg];

/** A file's bytes; a text has plain spaces. */
const bytesOf = (content: string | Uint8Array): Buffer =>
  Buffer.from(typeof content === 'string' ? plainSpaces(content) : content);

const made = new Map<string, Promise<Buffer>>();

/** A chart in a format, as bytes; made once however often it is asked for. */
export function file(figure: Figure, format: Format): Promise<Buffer> {
  const key = `${figure.id}.${format.extension}`;
  const found = made.get(key) ?? format.make(figure).then(bytesOf);
  made.set(key, found);
  return found;
}
