import { attributesOf, codeIn, parseMdx, textOf, type MdxNode } from './mdx.ts';

/** The attributes of each component that writers may use; all may have a `slot`. */
export const attributeNames = {
  Aside: ['title'],
  Beside: [],
  Chart: ['id'],
  Claim: ['id'],
  Fact: ['id', 'bare', 'words'],
  Later: ['date'],
  Point: ['n', 'capital'],
  Quote: ['from', 'margin'],
  Term: [],
} as const satisfies Record<string, readonly string[]>;

/** A component that writers may use. */
export type Component = keyof typeof attributeNames;

/** The components that writers may use. */
export const components = Object.keys(attributeNames) as Component[];

/**
 * A component, code or a bare figure in an explainer, with the line of the file where it starts; `later` is the date of the
 * `<Later>` around it, if any.
 */
export interface Finding {
  kind: Component | 'unknown component' | 'code' | 'bare figure';
  line: number;
  words: string;
  attributes: Record<string, string>;
  later?: string;
}

const exempt = new Set(['Quote', 'Point', 'Claim']);
const months = 'January|February|March|April|May|June|July|August|September|October|November|December';
const dates = new RegExp(
  String.raw`\b(?:\d{1,2}(?:(?: and | to | or |–)\d{1,2})? )?(?:${months})(?: \d{4})?\b|\b(?:19|20)\d\d(?:s|[-–/]\d\d)?\b`,
  'g',
);
const drafts = /\b\d\d(?:-point| points)\b/g;
const figure =
  /[$€£]?\d[\d.,]*%?|\b(?:a|one|two|three|four) (?:half|third|quarter|fifth|tenth)s?\b|\b(?:hundred|thousand|million|billion|trillion|dozen)s?\b|\bper cent\b|\b(?:twice|double|half)\b/i;

/**
 * Everything in an explainer's MDX that must be checked, in reading order: components, code, and bare figures, that is, figures
 * outside `<Quote>`, `<Point>` and `<Claim>` that are neither dates nor draft names ("the 28 points"). The words of a
 * `<Fact>` are checked too. `offset` is the number of lines above `body` in the file.
 */
export function extractFindings(body: string, offset = 0): Finding[] {
  const findings: Finding[] = [];
  const walk = (node: MdxNode, isExempt: boolean, later?: string) => {
    const line = (node.position?.start.line ?? 1) + offset;
    const name = node.name ?? '';
    const attributes = attributesOf(node);
    const within = later === undefined ? {} : { later };
    const kind = components.find((known) => known === name) ?? 'unknown component';
    const words = kind === 'unknown component' ? name : textOf(node);
    for (const code of codeIn(node)) findings.push({ kind: 'code', line, words: code, attributes: {} });
    if (/^[A-Z]/.test(name)) findings.push({ kind, line, words, attributes, ...within });
    const bare = !isExempt && node.type === 'text' ? bareFigure(node.value ?? '') : undefined;
    if (bare)
      findings.push({
        kind: 'bare figure',
        line: line + bare.linesBefore,
        words: bare.words,
        attributes: {},
      });
    const inside = name === 'Later' ? (attributes['date'] ?? '') : later;
    for (const child of node.children ?? []) walk(child, isExempt || exempt.has(name), inside);
  };
  walk(parseMdx(body), false);
  return findings;
}

function bareFigure(text: string): { words: string; linesBefore: number } | undefined {
  const toSpaces = (found: string) => ' '.repeat(found.length);
  const masked = text.replaceAll(dates, toSpaces).replaceAll(drafts, toSpaces);
  const found = figure.exec(masked);
  if (!found) return undefined;
  const linesBefore = text.slice(0, found.index).split('\n').length - 1;
  return {
    words: text.slice(Math.max(0, found.index - 20), found.index + found[0].length + 20).trim(),
    linesBefore,
  };
}
