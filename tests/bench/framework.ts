import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { rehype } from 'rehype';
import { SKIP, visit } from 'unist-util-visit';

const left = new Set(['figure', 'svg', 'table', 'template', 'section', 'sup', 'script', 'style']);

/** The words of an explainer's page as Markdown: headings, paragraphs and lists, without margins, figures and notes. */
export function wordsOf(html: string): string {
  const blocks: string[] = [];
  const marks: Record<string, string> = { h1: '# ', h2: '## ', p: '', li: '- ' };
  visit(rehype().parse(html), 'element', (node) => {
    const name = node.properties['className'];
    const classes = Array.isArray(name) ? name : [];
    if (
      left.has(node.tagName) ||
      classes.includes('margin') ||
      ['nav', 'header', 'footer'].includes(node.tagName)
    )
      if (!classes.includes('opening')) return SKIP;
    const mark = marks[node.tagName];
    if (mark === undefined) return undefined;
    let text = '';
    visit(node, (inner) => {
      if (inner.type === 'element' && left.has(inner.tagName)) return SKIP;
      if (inner.type === 'text') text += inner.value;
      return undefined;
    });
    blocks.push(
      mark +
        text
          .replaceAll(/\s+/g, ' ')
          .replaceAll(/([<{$])/g, '\\$1')
          .trim(),
    );
    return SKIP;
  });
  return blocks.join('\n\n');
}

const chart = (bars: string) => `
\`\`\`js
import * as Plot from "@observablehq/plot";
display(Plot.plot({marginLeft: 260, marks: [Plot.barX(${bars}, {x: "people", y: "label"})]}));
requestAnimationFrame(() => requestAnimationFrame(() => performance.mark("drawn")));
\`\`\`
`;

const config = `export default { root: 'src', title: 'Twenty-eight points', globalStylesheets: [], search: false };\n`;

/** Writes a site of Observable Framework into a folder: the explainers' words, and one bar chart in each. */
export function writeFramework(
  folder: string,
  dist: string,
  slugs: readonly string[],
  modules: string,
): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'src'), { recursive: true });
  const { rows } = JSON.parse(readFileSync(join(dist, 'charts/europe-armies.json'), 'utf8')) as {
    rows: { force: string; peopleLow: number }[];
  };
  const bars = JSON.stringify(rows.map(({ force, peopleLow }) => ({ label: force, people: peopleLow })));
  for (const slug of slugs)
    writeFileSync(
      join(folder, `src/${slug}.md`),
      wordsOf(readFileSync(join(dist, slug, 'index.html'), 'utf8')) + chart(bars),
    );
  writeFileSync(
    join(folder, 'src/index.md'),
    `# Index\n\n${slugs.map((slug) => `- [${slug}](${slug})`).join('\n')}\n`,
  );
  writeFileSync(join(folder, 'observablehq.config.js'), config);
  writeFileSync(join(folder, 'package.json'), '{ "type": "module", "private": true }\n');
  symlinkSync(resolve(modules), join(folder, 'node_modules'));
}
