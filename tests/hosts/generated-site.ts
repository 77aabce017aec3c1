import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { rehype } from 'rehype';
import { visit } from 'unist-util-visit';
import { expect } from 'vitest';
import { read } from '../dist.ts';
import { snippetsOf } from '../snippets.ts';
import { built } from './site.ts';

/** Writes the files of a site to an empty folder of its own, builds it, and returns the built page; throws if the build fails. */
export async function buildSite(
  name: string,
  files: Readonly<Record<string, string>>,
  [program = '', ...args]: readonly string[],
  page: string,
): Promise<string> {
  const folder = resolve('.build/generated', name);
  rmSync(folder, { recursive: true, force: true });
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  const child = spawn(program, args, { cwd: folder, env: { ...process.env, LC_ALL: 'C.UTF-8' } });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => (output += String(part)));
  const status = await new Promise((done) => child.once('close', done));
  if (status !== 0) throw new Error(`${program}: ${output}`);
  const html = readFileSync(join(folder, page), 'utf8');
  rmSync(folder, { recursive: true });
  return html;
}

/** The documented file of a site generator, and its use in a page, with the address of the site replaced. */
export function documentedShortcode(generator: string, address: string): { code: string; use: string } {
  let [label, code, use] = ['', '', ''];
  visit(rehype().parse(read('embed/index.html')), 'element', ({ tagName, properties, children: [text] }) => {
    if (tagName === 'label') label = String(properties['htmlFor']);
    if (label !== `generator-${generator}` || text?.type !== 'text') return;
    if (tagName === 'code') code ||= text.value;
    if (tagName === 'p') use ||= text.value.replace(/.*write /, '');
  });
  if (!code || !use) throw new Error(`/embed/ has no shortcode for ${generator}`);
  return { code: code.replaceAll(built, address), use };
}

/** The snippets of a chart on one page, as a writer pastes them, with blank lines between. */
export const pastedSnippets = (address: string): string =>
  Object.values(snippetsOf('troop-cut', address)).join('\n\n');

/** HTML without white space, empty values of attributes and slashes of void elements, which Markdown converters add. */
const normalized = (html: string) => html.replaceAll(/\s+|=""/g, '').replaceAll('/>', '>');

/** Expects that a page has every snippet, unchanged but for white space. */
export function expectSnippets(html: string, address: string): void {
  for (const [letter, code] of Object.entries(snippetsOf('troop-cut', address)))
    expect(normalized(html), `snippet ${letter}`).toContain(normalized(code));
}
