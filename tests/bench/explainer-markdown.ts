import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rehype } from 'rehype';
import { SKIP, visit } from 'unist-util-visit';

const skippedTags = new Set(['figure', 'svg', 'table', 'template', 'section', 'sup', 'script', 'style']);

/** Converts an explainer's page to Markdown: headings, paragraphs and lists, without margins, figures and notes. */
function markdownOf(html: string): string {
  const blocks: string[] = [];
  const prefixes: Record<string, string> = { h1: '# ', h2: '## ', p: '', li: '- ' };
  visit(rehype().parse(html), 'element', (node) => {
    const name = node.properties['className'];
    const classes = Array.isArray(name) ? name : [];
    if (
      skippedTags.has(node.tagName) ||
      classes.includes('margin') ||
      ['nav', 'header', 'footer'].includes(node.tagName)
    )
      if (!classes.includes('opening')) return SKIP;
    const prefix = prefixes[node.tagName];
    if (prefix === undefined) return undefined;
    let text = '';
    visit(node, (inner) => {
      if (inner.type === 'element' && skippedTags.has(inner.tagName)) return SKIP;
      if (inner.type === 'text') text += inner.value;
      return undefined;
    });
    blocks.push(
      prefix +
        text
          .replaceAll(/\s+/g, ' ')
          .replaceAll(/([<{$])/g, '\\$1')
          .trim(),
    );
    return SKIP;
  });
  return blocks.join('\n\n');
}

/** The text of every explainer of a built site as Markdown, by slug, in the site's order. */
export function explainerMarkdown(dist: string): ReadonlyMap<string, string> {
  const { explainers } = JSON.parse(readFileSync(join(dist, 'charts.json'), 'utf8')) as {
    explainers: { id: string }[];
  };
  return new Map(
    explainers.map(({ id }) => [id, markdownOf(readFileSync(join(dist, id, 'index.html'), 'utf8'))]),
  );
}
