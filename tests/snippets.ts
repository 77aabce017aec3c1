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

const boxes = new Map<string, readonly string[]>();

/** The texts of the boxes on a chart's page. */
function boxesOf(id: string): readonly string[] {
  const known = boxes.get(id);
  if (known) return known;
  const found: string[] = [];
  visit(rehype().parse(read(`charts/${id}/index.html`)), 'element', ({ tagName, children }) => {
    if (tagName !== 'code' && tagName !== 'textarea') return;
    const text = children.map((child) => (child.type === 'text' ? child.value : '')).join('');
    found.push(text.trim());
  });
  boxes.set(id, found);
  return found;
}

/** The snippets on a chart's page; `home` takes the place of the site's address. Throws where one is missing. */
export function snippetsOf(id: string, home: string): Snippets {
  const found = boxesOf(id).map((text) => text.replaceAll(site, home));
  const one = (starts: string, ends: string) => {
    const code = found.find((text) => text.startsWith(starts) && text.endsWith(ends));
    if (!code) throw new Error(`${id}: no snippet that starts with ${starts} and ends with ${ends}`);
    return code;
  };
  return {
    A: one('<div', '</div>'),
    B: one('<div', '</script>'),
    C: one('<twenty-eight-chart', '</script>'),
    D: one('<figure', '</figure>'),
  };
}
