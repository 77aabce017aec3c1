import type { z } from 'astro/zod';
import { type Explainer, explainer } from './explainer.ts';
import { page, type PageFront } from './page.ts';
import { type Folder, readText, stemOf } from './folder.ts';
import type { Mask } from './mask.ts';
import { type Finding, extractFindings } from './prose.ts';
import { readYaml } from './yaml.ts';

/** An MDX file: its id, path, front matter, body and the findings of the body. */
export interface Article<Front = Explainer> {
  id: string;
  file: string;
  data: Front;
  body: string;
  findings: Finding[];
}

/** The explainer in a file of the folder; a mask takes out what is no figure. Throws the first syntax or schema error, with file and line. */
export const readArticle = (folder: Folder, file: string, mask: Mask): Article =>
  readMdx(folder, file, explainer, mask);

/** The page in a file of the folder, as `readArticle`. */
export const readPage = (folder: Folder, file: string, mask: Mask): Article<PageFront> =>
  readMdx(folder, file, page, mask);

function readMdx<Front>(folder: Folder, file: string, schema: z.ZodType<Front>, mask: Mask): Article<Front> {
  const text = readText(folder, file);
  const [top = '', front = ''] = /^---[^\S\n]*\n([^]*?\n)---[^\S\n]*(?:\n|$)/.exec(text) ?? [];
  if (!top)
    throw new Error(`${file}:1: the file begins with its front matter, between two lines of three hyphens`);
  const body = text.slice(top.length);
  const linesAbove = top.split('\n').length - 1;
  const findings = readFindings(body, file, linesAbove, mask);
  checkNoCode(findings, file);
  return {
    id: stemOf(file),
    file,
    data: readYaml(front, file, schema, 1),
    body,
    findings,
  };
}

/** Throws, with file and line, on the first code in the prose: it could fail only when a page is made, which names no file. */
function checkNoCode(findings: readonly Finding[], file: string): void {
  const code = findings.find(({ kind }) => kind === 'code');
  if (code)
    throw new Error(
      `${file}:${String(code.line)}: "${code.words}" is code, and prose has none; ` +
        'write text, a component, or a number as in <Point n={6} />',
    );
}

/** The parser's own place and name of an error, at its end: " (11:1) (mdx-jsx:unexpected-character)". */
const parserDetails = /(?: \(\d+:\d+\))?(?: \([\w-]+:[\w-]+\))?$/;

/** The findings of an MDX body. A parser error begins with line and column ("3:1: "), which become file and line. */
function readFindings(body: string, file: string, linesAbove: number, mask: Mask): Finding[] {
  try {
    return extractFindings(body, linesAbove, mask);
  } catch (cause) {
    const [, line = '1', why = ''] =
      /^(\d+):\d+: ([^]*)$/.exec(String(Reflect.get(Object(cause), 'message'))) ?? [];
    throw new Error(`${file}:${String(Number(line) + linesAbove)}: ${why.replace(parserDetails, '')}`, {
      cause,
    });
  }
}
