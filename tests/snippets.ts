import { rehype } from 'rehype';
import { visit } from 'unist-util-visit';
import { catalogue, read } from './dist.ts';

/** The origin that the build was configured with. */
const site = new URL(catalogue.charts[0]?.page ?? '').origin;

/** The four embed snippets on a chart's page. */
export interface Snippets {
  A: string;
  B: string;
  C: string;
  D: string;
}

const codeTexts = new Map<string, readonly string[]>();

/** The texts of the code boxes on a chart's page. */
function codeTextsOf(id: string): readonly string[] {
  const cached = codeTexts.get(id);
  if (cached) return cached;
  const found: string[] = [];
  visit(rehype().parse(read(`charts/${id}/index.html`)), 'element', ({ tagName, children }) => {
    if (tagName !== 'code' && tagName !== 'textarea') return;
    const text = children.map((child) => (child.type === 'text' ? child.value : '')).join('');
    found.push(text.trim());
  });
  codeTexts.set(id, found);
  return found;
}

/** The snippets on a chart's page, with the configured origin replaced by `origin`. Throws if one is missing. */
export function snippetsOf(id: string, origin: string): Snippets {
  const found = codeTextsOf(id).map((text) => text.replaceAll(site, origin));
  const findSnippet = (start: string, end: string) => {
    const code = found.find((text) => text.startsWith(start) && text.endsWith(end));
    if (!code) throw new Error(`${id}: no snippet that starts with ${start} and ends with ${end}`);
    return code;
  };
  return {
    A: findSnippet('<div', '</div>'),
    B: findSnippet('<div', '</script>'),
    C: findSnippet('<twenty-eight-chart', '</script>'),
    D: findSnippet('<figure', '</figure>'),
  };
}
