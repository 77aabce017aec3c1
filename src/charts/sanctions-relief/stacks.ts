import { rowLabel, type Row } from '../../records/cells.ts';
import type { Box, Labels } from '../chart.ts';
import { bracketDown } from '../marks/bracket.ts';
import { rectanglePath } from '../marks/rectangle-path.ts';
import type { Rule } from '../marks/rule.ts';
import { strike, strikeCurve } from '../marks/strike.ts';
import { taperedStrike } from '../marks/tapered-strike.ts';
import { label, linesIn, name, note, textAt, type TextLines } from '../marks/text.ts';
import { curveLength, wholeDashes } from '../marks/whole-dashes.ts';
import { type Kind, type Layout, layoutOf } from './layout.ts';

/** A measure: the path of its block and its text; `part` stands in another block, `open` is not yet in force. */
export interface Block {
  id: string;
  path: string;
  fill: 'whole' | 'broken' | 'part' | 'open';
  text: TextLines | undefined;
}

/** The measures of one owner: its blocks, its name over or beside them, and the bracket that joins name and blocks. */
export interface Group {
  owner: string;
  /** The index of its first row. */
  firstRow: number;
  blocks: Block[];
  name: TextLines | undefined;
  bracket: string;
}

/** The measures that one kind of stroke goes through; `end` is the y of the last block's lower edge; pixels. */
export interface Stack {
  count: number;
  groups: Group[];
  /** An outline to fill if it is whole; else a line in whole dashes. */
  stroke: Rule;
  end: number;
}

/** What the parts of the drawing are made from. */
export interface DrawingInput {
  rows: readonly Row[];
  kind: Kind;
  labels: Labels;
}

type Place = Omit<Box, 'height'>;

/** The distance in pixels by which a stroke passes the blocks, and its dashes. */
const stroke = { overshoot: 9, dash: 13, gap: 10 };

/** Returns the text of a row's cell, empty if it has none. */
export function textIn({ cells }: Row, column: string): string {
  const cell = cells[column];
  return typeof cell === 'string' ? cell : '';
}

/** Returns the stack of the measures whose cell `stroke` is `whole`, or of the others; those without an owner are not drawn. */
export function stackOf(which: 'whole' | 'broken', input: DrawingInput): Stack {
  const layout = layoutOf(input.kind);
  const members = input.rows.filter(
    (row) => textIn(row, 'owner') && (textIn(row, 'stroke') === 'whole') === (which === 'whole'),
  );
  const place = { ...layout[which], y: layout.top };
  const groups: Group[] = [];
  let end = place.y - layout.groupGap;
  for (const [owner, own] of Map.groupBy(members, (row) => textIn(row, 'owner'))) {
    const made = groupOf(owner, own, { ...place, y: end + layout.groupGap }, input);
    groups.push(made.group);
    ({ end } = made);
  }
  const box = { ...place, height: end - place.y };
  return { count: members.length, groups, stroke: strokeThrough(box, which, layout), end };
}

function groupOf(owner: string, members: readonly Row[], place: Place, input: DrawingInput) {
  const { block } = layoutOf(input.kind);
  const blocks: Block[] = [];
  let end = place.y - block.gap;
  for (const row of members.filter((member) => !textIn(member, 'partOf'))) {
    const parts = members.filter((member) => textIn(member, 'partOf') === row.id);
    const made = blockWithParts(row, parts, { ...place, y: end + block.gap }, input);
    blocks.push(...made.blocks);
    ({ end } = made);
  }
  const firstRow = input.rows.findIndex((row) => members.includes(row));
  const named = nameOf(owner, { ...place, height: end - place.y }, input);
  return { group: { owner, firstRow, blocks, ...named }, end };
}

/** The name of a group whose blocks fill a box, with its bracket: beside the box, or over it. The first stack's head names it. */
function nameOf(owner: string, { x, y, height }: Box, { kind, labels }: DrawingInput) {
  const { beside, whole } = layoutOf(kind);
  if (kind === 'thumb' || x === whole.x) return { name: undefined, bracket: '' };
  const [title, terms] = [name(labels(owner)), labels(`${owner}When`)];
  if (beside === undefined)
    return { name: textAt([x, y - 8], [terms ? [title, note(` ${terms}`)] : title]), bracket: '' };
  return {
    name: textAt([beside + 10, y + height / 2 - 3], [title, ...linesIn(terms, note)]),
    bracket: bracketDown(y, y + height, beside, -5),
  };
}

/** A row's block, with the blocks of its parts in it. */
function blockWithParts(row: Row, parts: readonly Row[], place: Place, input: DrawingInput) {
  const { block, part } = layoutOf(input.kind);
  const head = block.height + (textIn(row, 'line') ? block.line : 0);
  const inner = parts.map((member, index) => ({
    row: member,
    box: {
      x: place.x + part.inset,
      y: place.y + head + index * (part.height + part.gap),
      width: place.width - 2 * part.inset,
      height: part.height,
    },
  }));
  const end =
    place.y + head + parts.length * (part.height + part.gap) + (parts.length && part.inset - part.gap);
  const blocks = [
    blockIn(row, { ...place, height: end - place.y }, input),
    ...inner.map(({ row: member, box }) => blockIn(member, box, input)),
  ];
  return { blocks, end };
}

/** A block in a box, with its name and its further line if it has one. */
function blockIn(row: Row, { x, y, width, height }: Box, { kind }: DrawingInput): Block {
  const { block, part } = layoutOf(kind);
  const isPart = Boolean(textIn(row, 'partOf'));
  const isWhole = textIn(row, 'stroke') === 'whole';
  const isOpen = Boolean(textIn(row, 'inForce'));
  const edge = isOpen ? 0.75 : 0;
  const line = textIn(row, 'line');
  const title = (isWhole ? name : label)(
    kind === 'thumb' ? '' : rowLabel(row, kind),
    isWhole ? 'paper' : 'ink',
  );
  const baseline = y + (isPart ? part : block).height / 2 + 4.5;
  return {
    id: row.id,
    path: rectanglePath(x + edge, y + edge, width - 2 * edge, height - 2 * edge, 2),
    fill: isOpen ? 'open' : isPart ? 'part' : isWhole ? 'whole' : 'broken',
    text:
      kind === 'thumb'
        ? undefined
        : textAt([x + block.inset, baseline], line ? [title, note(line)] : [title]),
  };
}

/** The stroke through a stack, steep and at its right, so that it crosses few words. */
function strokeThrough({ x, y, width, height }: Box, which: 'whole' | 'broken', layout: Layout): Rule {
  const { right, across } = layout.stroke[which];
  const box = { x: x + width - right - across, y, width: across, height };
  if (which === 'whole') return { path: taperedStrike(box, stroke.overshoot, layout.stroke.width) };
  const length = curveLength(strikeCurve(box, stroke.overshoot));
  return { path: strike(box, stroke.overshoot), dashes: wholeDashes(length, stroke.dash, stroke.gap) };
}
