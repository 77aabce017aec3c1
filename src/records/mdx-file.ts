import { type Folder, readText } from './folder.ts';
import { codeIn, type MdxNode, parseMdx } from './mdx.ts';

/** An MDX file in parts: its front matter as YAML, its body, and the lines above the body. */
export interface MdxFile {
  front: string;
  body: string;
  linesAbove: number;
}

/** The parts of an MDX file of the folder. Throws, with file and line, on a mistake in its syntax, and on code in its prose. */
export function readMdxFile(folder: Folder, file: string): MdxFile {
  const text = readText(folder, file);
  const [top = '', front = ''] = /^---[^\S\n]*\n([^]*?\n)---[^\S\n]*(?:\n|$)/.exec(text) ?? [];
  if (!top)
    throw new Error(`${file}:1: the file begins with its front matter, between two lines of three hyphens`);
  const body = text.slice(top.length);
  const linesAbove = top.split('\n').length - 1;
  checkNoCode(parseBody(body, file, linesAbove), file, linesAbove);
  return { front, body, linesAbove };
}

/** The parser's own place and name of an error, at its end: " (11:1) (mdx-jsx:unexpected-character)". */
const parserDetails = /(?: \(\d+:\d+\))?(?: \([\w-]+:[\w-]+\))?$/;

/** The syntax tree of an MDX body. A parser error begins with line and column ("3:1: "), which become file and line. */
function parseBody(body: string, file: string, linesAbove: number): MdxNode {
  try {
    return parseMdx(body);
  } catch (cause) {
    const [, line = '1', why = ''] =
      /^(\d+):\d+: ([^]*)$/.exec(String(Reflect.get(Object(cause), 'message'))) ?? [];
    throw new Error(`${file}:${String(Number(line) + linesAbove)}: ${why.replace(parserDetails, '')}`, {
      cause,
    });
  }
}

/** Throws, with file and line, on the first code in the prose: it could fail only when a page is made, which names no file. */
function checkNoCode(node: MdxNode, file: string, linesAbove: number): void {
  const [code] = codeIn(node);
  if (code !== undefined)
    throw new Error(
      `${file}:${String((node.position?.start.line ?? 1) + linesAbove)}: "${code}" is code, and prose has none; ` +
        'write text, a component, or a number as in <Point n={6} />',
    );
  for (const child of node.children ?? []) checkNoCode(child, file, linesAbove);
}
