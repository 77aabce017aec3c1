import { type Explainer, explainer } from './explainer.ts';
import { type Folder, readText, stemOf } from './folder.ts';
import { type Finding, readProse } from './prose.ts';
import { readYaml } from './yaml.ts';

/** An explainer as it is written: its id, its file, its front matter, the MDX below it and what that holds. */
export interface Article {
  id: string;
  file: string;
  data: Explainer;
  body: string;
  findings: Finding[];
}

/** The explainer in a file of the folder. Throws what is malformed in it, with file and line. */
export function readArticle(folder: Folder, file: string): Article {
  const text = readText(folder, file);
  const [top = '', front = ''] = /^---[^\S\n]*\n([^]*?\n)---[^\S\n]*(?:\n|$)/.exec(text) ?? [];
  if (!top)
    throw new Error(
      `${file}:1: an explainer begins with its front matter, between two lines of three hyphens`,
    );
  const body = text.slice(top.length);
  const above = top.split('\n').length - 1;
  return {
    id: stemOf(file),
    file,
    data: readYaml(front, file, explainer, 1),
    body,
    findings: readFindings(body, file, above),
  };
}

/** What the prose holds. The parser's message begins with line and column, "3:1: ", and may name a place in brackets. */
function readFindings(body: string, file: string, above: number): Finding[] {
  try {
    return readProse(body, above);
  } catch (cause) {
    const [, line = '1', why = ''] =
      /^(\d+):\d+: ([^]*)$/.exec(String(Reflect.get(Object(cause), 'message'))) ?? [];
    throw new Error(`${file}:${String(Number(line) + above)}: ${why}`, { cause });
  }
}
