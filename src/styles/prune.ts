interface Block {
  /** What stands before the braces: selectors, or an at-rule. */
  prelude: string;
  /** What stands between them; undefined for a statement that ends in a semicolon. */
  body?: string;
}

/** The blocks of a style sheet in order, none inside another; braces in strings are text. */
function blocksOf(css: string): Block[] {
  const blocks: Block[] = [];
  let [depth, prelude, body] = [0, '', ''];
  for (const piece of css.match(/"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|[{};]|[^"'{};]+/g) ?? []) {
    if (piece === '}' && --depth === 0) {
      blocks.push({ prelude, body });
      [prelude, body] = ['', ''];
    } else if (depth > 0) body += piece;
    else if (piece === ';') {
      blocks.push({ prelude });
      prelude = '';
    } else if (piece !== '{') prelude += piece;
    if (piece === '{') depth += 1;
  }
  return blocks;
}

/** A list of selectors, divided at the commas that stand in no brackets. */
function selectorsOf(list: string): string[] {
  const selectors = [''];
  let depth = 0;
  for (const letter of list) {
    if ('(['.includes(letter)) depth += 1;
    if (')]'.includes(letter)) depth -= 1;
    if (letter === ',' && depth === 0) selectors.push('');
    else selectors[selectors.length - 1] += letter;
  }
  return selectors;
}

/** The tags and classes (`.name`) that a selector cannot do without; what stands in brackets is taken to match. */
function namesIn(selector: string): string[] {
  let bare = selector.replaceAll(/\[[^\]]*\]/g, '');
  while (/\([^()]*\)/.test(bare)) bare = bare.replaceAll(/\([^()]*\)/g, '');
  return bare.replaceAll(/::?[\w-]+/g, '').match(/\.?[a-z][\w-]*/gi) ?? [];
}

const grouping = /^@(container|layer|media|supports)\b/;

/** Blocks as text, those of one layer that follow each other as one. */
function joined(blocks: readonly string[]): string {
  const whole: string[] = [];
  for (const block of blocks.filter(Boolean)) {
    const [opening] = /^@layer [\w-]+\{/.exec(block) ?? [];
    const last = whole.at(-1);
    if (opening && last?.startsWith(opening))
      whole.splice(-1, 1, last.slice(0, -1) + block.slice(opening.length));
    else whole.push(block);
  }
  return whole.join('');
}

/** A style sheet without the rules whose tags and classes `has` knows nothing of, and without what that leaves empty. */
export function prune(css: string, has: (name: string) => boolean): string {
  const kept = ({ prelude, body }: Block): string => {
    const start = prelude.trim();
    if (body === undefined) return `${start};`;
    const whole = (before: string, within: string) => (within.trim() ? `${before}{${within}}` : '');
    if (start.startsWith('@')) return whole(start, grouping.test(start) ? prune(body, has) : body);
    const selectors = selectorsOf(start).filter((selector) => namesIn(selector).every(has));
    return selectors.length ? whole(selectors.join(','), body) : '';
  };
  return joined(blocksOf(css).map(kept));
}

/** A page whose styles hold only what its elements need, or those that scripts, given as their text, may make. */
export function prunePage(html: string, scripts: string): string {
  const styles = /(<style[^>]*>)([\s\S]*?)(<\/style>)/g;
  const body = html.replaceAll(styles, '');
  const classes = [...body.matchAll(/\bclass="([^"]*)"/g)].flatMap(([, list = '']) => list.split(/\s+/));
  const tags = [...body.matchAll(/<([a-z][\w-]*)/gi)].map(([, tag = '']) => tag);
  const names = new Set([...tags, ...classes.map((name) => `.${name}`)]);
  const words = new Set(scripts.match(/[\w-]+/g));
  const has = (name: string) => names.has(name) || words.has(name.replace('.', ''));
  return html.replaceAll(styles, (_, open: string, css: string, close: string) =>
    [open, prune(css, has), close].join(''),
  );
}
