import { rehype } from 'rehype';
import { visit } from 'unist-util-visit';

const processor = rehype().data('settings', { fragment: true, space: 'svg', closeEmptyElements: true });

/** Attributes that SVG 1.1 does not have; those of scripts, `data-…`, and of access, `aria-…`, go too. */
const unknown = new Set(['hidden', 'role', 'tabIndex']);

/** A weight that SVG 1.1 has: in hundreds. */
const roundWeight = (weight: unknown) => String(Math.ceil(Number(weight) / 100) * 100);

/** The markup of a drawing as SVG 1.1, which validators of EPUB check: without attributes that it does not have, with weights in hundreds. */
export function svg11(markup: string): string {
  const tree = processor.parse(markup);
  visit(tree, 'element', (element) => {
    const { fontWeight, ...others } = element.properties;
    const kept = Object.entries(others).filter(
      ([name]) => !unknown.has(name) && !/^(?:data|aria)[A-Z]/.test(name),
    );
    element.properties = {
      ...(element.tagName === 'stop' && { offset: '0' }),
      ...Object.fromEntries(kept),
      ...(fontWeight !== undefined && { fontWeight: roundWeight(fontWeight) }),
    };
  });
  return processor.stringify(tree);
}
