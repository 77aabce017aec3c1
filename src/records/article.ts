import type { Mask } from './allowed-figures.ts';
import { type Explainer, explainer } from './explainer.ts';
import { type Folder, readText, stemOf } from './folder.ts';
import { type Finding, extractFindings } from './prose.ts';
import { readYaml } from './yaml.ts';

/** An explainer file: its id, path, front matter, MDX body and the findings of the body. */
export interface Article {
  id: string;
  file: string;
  data: Explainer;
  body: string;
  findings: Finding[];
}

/** The explainer in a file of the folder; a mask takes out what is no figure. Throws the first syntax or schema error, with file and line. */
export function readArticle(folder: Folder, file: string, mask: Mask): Article {
  const text = readText(folder, file);
  const [top = '', front = ''] = /^---[^\S\n]*\n([^]*?\n)---[^\S\n]*(?:\n|$)/.exec(text) ?? [];
  if (!top)
    throw new Error(
      `${file}:1: an explainer begins with its front matter, between two lines of three hyphens`,
    );
  const body = text.slice(top.length);
  const linesAbove = top.split('\n').length - 1;
  return {
    id: stemOf(file),
    file,
    data: readYaml(front, file, explainer, 1),
    body,
    findings: readFindings(body, file, linesAbove, mask),
  };
}

/** The findings of an MDX body. A parser error begins with line and column ("3:1: "), which become file and line. */
function readFindings(body: string, file: string, linesAbove: number, mask: Mask): Finding[] {
  try {
    return extractFindings(body, linesAbove, mask);
  } catch (cause) {
    const [, line = '1', why = ''] =
      /^(\d+):\d+: ([^]*)$/.exec(String(Reflect.get(Object(cause), 'message'))) ?? [];
    throw new Error(`${file}:${String(Number(line) + linesAbove)}: ${why}`, { cause });
  }
}
