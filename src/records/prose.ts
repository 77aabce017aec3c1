import { findFigures, type WrittenFigure } from './figures.ts';
import { type Mask, noMask } from './mask.ts';
import { attributesOf, parseMdx, textOf, type MdxNode } from './mdx.ts';
import { excerptAround } from './trace.ts';

/** The attributes of each component that writers may use; all may have a `slot`. */
const proseAttributes = {
  Aside: ['title'],
  Beside: [],
  Chart: ['id'],
  Claim: ['id'],
  Fact: ['id', 'bare', 'words'],
  Later: ['date'],
  Point: ['n', 'capital'],
  PromiseCell: ['of'],
  PromiseRow: ['title', 'date'],
  PromiseTable: ['title'],
  Quote: ['from', 'margin'],
  Term: [],
  WhatIf: [],
} as const satisfies Record<string, readonly string[]>;

/** The attributes of each component that pages may use besides: values and conditions, and parts that the site makes from its lists. */
const pageAttributes = {
  Value: ['of'],
  When: ['set', 'unset'],
  Address: ['to', 'whole'],
  Citations: [],
  Contact: [],
  CurrentState: [],
  Day: ['event', 'month'],
  EmbedCode: ['chart'],
  Glossary: [],
  HeightListener: [],
  HeightMessages: ['chart'],
  HostScript: [],
  LocalAddress: [],
  Shortcodes: ['chart'],
  NewestReport: [],
  Edition: ['of', 'title'],
  Editions: [],
  Offered: ['of'],
  OfflineCopy: ['title'],
  CopySize: ['of'],
  UnknownCells: [],
  Original: [],
} as const satisfies Record<string, readonly string[]>;

/** The attributes of all components. */
export const attributeNames = { ...proseAttributes, ...pageAttributes };

/** A component that writers may use. */
export type Component = keyof typeof attributeNames;
/** A component that writers may use in explainers too. */
export type ProseComponent = keyof typeof proseAttributes;

/** Whether a component belongs to pages alone. */
export const isPageComponent = (name: string): boolean => name in pageAttributes;

/** The components that writers may use. */
export const components = Object.keys(attributeNames) as Component[];

/**
 * A component, a bare figure or another text with a figure in an explainer, with the line of the file where it starts;
 * `later` is the date of the `<Later>` around it, if any. `where` says where a `text` stands, and `figure`
 * is the number word of which it is the surroundings.
 */
export interface Finding {
  kind: Component | 'unknown component' | 'bare figure' | 'text';
  line: number;
  words: string;
  attributes: Record<string, string>;
  later?: string;
  where?: string;
  figure?: WrittenFigure;
}

const exempt = new Set(['Quote', 'Point', 'Claim']);
/** Attributes that name something, or that choose a form; readers read all others. */
const unread = new Set([
  'id',
  'n',
  'from',
  'date',
  'slot',
  'bare',
  'words',
  'capital',
  'margin',
  'class',
  'href',
  'of',
  'to',
  'whole',
  'event',
  'month',
  'chart',
  'set',
  'unset',
]);
const code = new Set(['inlineCode', 'code']);

/**
 * Everything in an MDX file that must be checked, in reading order: components; bare figures, that is, digits,
 * scales and parts of a whole outside `<Quote>`, `<Point>` and `<Claim>` that are not free by the mask; and texts that may
 * hold a figure of a fact that the page cites: number words, attributes and code spans. The words of a `<Fact>` are
 * checked too. `offset` is the number of lines above `body` in the file.
 */
export function extractFindings(body: string, offset = 0, mask: Mask = noMask): Finding[] {
  const findings: Finding[] = [];
  const walk = (node: MdxNode, isExempt: boolean, later?: string) => {
    const line = (node.position?.start.line ?? 1) + offset;
    const name = node.name ?? '';
    const attributes = attributesOf(node);
    const within = later === undefined ? {} : { later };
    const kind = components.find((known) => known === name) ?? 'unknown component';
    const words = kind === 'unknown component' ? name : textOf(node);
    if (/^[A-Z]/.test(name)) findings.push({ kind, line, words, attributes, ...within });
    if (!isExempt)
      findings.push(...textsIn(node, mask).map((found) => ({ ...found, line: line + found.line })));
    const inside = name === 'Later' ? (attributes['date'] ?? '') : later;
    for (const child of node.children ?? []) walk(child, isExempt || exempt.has(name), inside);
  };
  walk(parseMdx(body), false);
  return findings;
}

/** The texts and bare figures of a node itself; `line` counts from the node's first line. */
function textsIn(node: MdxNode, mask: Mask): Finding[] {
  const { type, value = '' } = node;
  const text = (where: string, words: string): Finding => ({
    kind: 'text',
    line: 0,
    words,
    attributes: {},
    where,
  });
  if (type === 'text') return figuresOfProse(value, mask);
  if (code.has(type)) return [text('in code', value)];
  return Object.entries(attributesOf(node))
    .filter(([name]) => !unread.has(name))
    .map(([name, words]) => text(`in the attribute ${name}`, words));
}

/** The first bare figure of a text, and its number words, each with some words around it. */
function figuresOfProse(text: string, mask: Mask): Finding[] {
  const figures = findFigures(text, mask);
  const bare = figures.find(({ kind }) => kind !== 'count');
  return figures
    .filter((figure) => figure === bare || figure.kind === 'count')
    .map((figure) => {
      const line = text.slice(0, figure.at).split('\n').length - 1;
      return figure === bare
        ? {
            kind: 'bare figure',
            line,
            words: excerptAround(text, figure).trim(),
            attributes: {},
          }
        : {
            kind: 'text',
            line,
            words: excerptAround(text, figure).trim(),
            attributes: {},
            where: 'in the text',
            figure,
          };
    });
}
