import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Writes an Eleventy site to a folder: one Markdown file for each slug; packages are linked from `modules`. */
export function writeEleventySite(folder: string, pages: ReadonlyMap<string, string>, modules: string): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'src'), { recursive: true });
  for (const [slug, markdown] of pages) writeFileSync(join(folder, `src/${slug}.md`), markdown);
  writeFileSync(join(folder, 'package.json'), '{ "type": "module", "private": true }\n');
  symlinkSync(resolve(modules), join(folder, 'node_modules'));
}
