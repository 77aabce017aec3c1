import { attributesOf, parseMdx, textOf, type MdxNode } from './mdx.ts';

/** The components that writers may use. */
export const components = [
  'Aside',
  'Beside',
  'Chart',
  'Claim',
  'Fact',
  'Later',
  'Point',
  'Quote',
  'Term',
] as const;

/** A component that writers may use. */
export type Component = (typeof components)[number];

/**
 * A component or a bare figure that stands in an explainer, with the line of the file that it starts on; `later` is the
 * date of the `<Later>` that it stands in, if it does.
 */
export interface Finding {
  kind: Component | 'unknown component' | 'bare figure';
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
 * What an explainer's MDX holds that must be checked: its components, and every figure that stands bare, outside
 * `<Quote>` and `<Point>`, also in the words of a `<Fact>`, and is no date and no draft's name ("the 28 points"). In
 * reading order; `offset` lines stand above `body` in the file.
 */
export function readProse(body: string, offset = 0): Finding[] {
  const findings: Finding[] = [];
  const walk = (node: MdxNode, covered: boolean, later?: string) => {
    const line = (node.position?.start.line ?? 1) + offset;
    const name = node.name ?? '';
    const attributes = attributesOf(node);
    const within = later === undefined ? {} : { later };
    const kind = components.find((known) => known === name) ?? 'unknown component';
    const words = kind === 'unknown component' ? name : textOf(node);
    if (/^[A-Z]/.test(name)) findings.push({ kind, line, words, attributes, ...within });
    const bare = !covered && node.type === 'text' ? bareFigure(node.value ?? '') : undefined;
    if (bare)
      findings.push({ kind: 'bare figure', line: line + bare.below, words: bare.words, attributes: {} });
    const inside = name === 'Later' ? (attributes['date'] ?? '') : later;
    for (const child of node.children ?? []) walk(child, covered || exempt.has(name), inside);
  };
  walk(parseMdx(body), false);
  return findings;
}

function bareFigure(text: string): { words: string; below: number } | undefined {
  const blank = (found: string) => ' '.repeat(found.length);
  const masked = text.replaceAll(dates, blank).replaceAll(drafts, blank);
  const found = figure.exec(masked);
  if (!found) return undefined;
  const below = text.slice(0, found.index).split('\n').length - 1;
  return {
    words: text.slice(Math.max(0, found.index - 20), found.index + found[0].length + 20).trim(),
    below,
  };
}
