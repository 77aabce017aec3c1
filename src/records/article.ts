import type { z } from 'astro/zod';
import { type Explainer, explainer } from './explainer.ts';
import { page, type PageFront } from './page.ts';
import { type Folder, stemOf } from './folder.ts';
import type { Mask } from './mask.ts';
import { readMdxFile } from './mdx-file.ts';
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
  const { front, body, linesAbove } = readMdxFile(folder, file);
  return {
    id: stemOf(file),
    file,
    data: readYaml(front, file, schema, 1),
    body,
    findings: extractFindings(body, linesAbove, mask),
  };
}
