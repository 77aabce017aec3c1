import type { Row } from '../../records/cells.ts';
import type { Attached, Drawing, Labels, Size } from '../chart.ts';
import { rule, type Rule } from '../marks/rule.ts';
import { giant, linesIn, name, note, strong, textAt, type TextLines, words, wrapped } from '../marks/text.ts';
import { type Kind, layoutOf } from './layout.ts';
import { type DrawingInput, type Group, type Stack, stackOf } from './stacks.ts';

/** What a new invasion would bring back: a line under each stack, with an arrow up at its end; pixels. */
interface Return {
  line: Rule;
  arrow: string;
}

/**
 * The drawing: what Washington could lift alone and what needs others, each as a stack of blocks with one stroke, and what a
 * new invasion would bring back; pixels. The thumbnail has the stacks alone.
 */
export interface SanctionsRelief extends Drawing {
  stacks: Record<'whole' | 'broken', Stack>;
  /** The groups of both stacks in the order of the rows, which is that of reading. */
  groups: Group[];
  returns: Return[];
  texts: TextLines[];
}

const stacks = ['whole', 'broken'] as const;

/**
 * Rows with an `owner` are blocks; those whose `stroke` is whole stand in the first stack; rows that are `partOf` others
 * stand in their blocks. `labels` has, for each owner, its name and `When` (who must agree).
 */
export const geometry = (
  rows: readonly Row[],
  size: Size,
  _attached: Attached,
  labels: Labels,
): SanctionsRelief => draw({ rows, kind: size, labels });

/** Returns the thumbnail: the two stacks without words. */
export const thumb = (rows: readonly Row[], _attached: Attached, labels: Labels): SanctionsRelief =>
  draw({ rows, kind: 'thumb', labels });

function draw(input: DrawingInput): SanctionsRelief {
  const { kind } = input;
  const drawn = { whole: stackOf('whole', input), broken: stackOf('broken', input) };
  const end = Math.max(drawn.whole.end, drawn.broken.end);
  const { foot, width } = layoutOf(kind);
  const height = kind === 'thumb' ? end + 10 : end + foot.rest + restLines(input).length * 15 - 9;
  return {
    height,
    core: { x: 0, y: 0, width, height },
    stacks: drawn,
    groups: stacks.flatMap((which) => drawn[which].groups).sort((a, b) => a.firstRow - b.firstRow),
    returns: kind === 'thumb' ? [] : returnsAt(end + foot.line, kind),
    texts:
      kind === 'thumb'
        ? []
        : [
            ...stacks.map((which) => headOf(which, drawn[which].count, input)).flat(),
            ...notesOf(drawn, end, input),
          ],
  };
}

/** The count over a stack and its words. */
function headOf(which: 'whole' | 'broken', count: number, { kind, labels }: DrawingInput): TextLines[] {
  const { head, ...layout } = layoutOf(kind);
  const { x } = layout[which];
  const colour = which === 'whole' ? 'red' : 'soft';
  return [
    textAt([x, head.count], [giant(String(count), colour)]),
    textAt(
      [x + head.words.x[which], head.words.y],
      linesIn(labels(which), kind === 'narrow' ? name : strong),
    ),
  ];
}

/** The lines of what would become of the two terms that the draft names. */
const restLines = ({ kind, labels }: DrawingInput) =>
  wrapped(labels('rest'), layoutOf(kind).foot.width, note);

/** The words under the first stack, and those of what would return under both. */
function notesOf(drawn: SanctionsRelief['stacks'], end: number, input: DrawingInput): TextLines[] {
  const { kind, labels } = input;
  const { foot, stages, ...layout } = layoutOf(kind);
  return [
    textAt([layout.whole.x, drawn.whole.end + stages.y], wrapped(labels('stages'), stages.width, note)),
    textAt([0, end + foot.title], [name(labels('again'))]),
    ...stacks.map((which) =>
      textAt([layout[which].x, end + foot.words], linesIn(labels(`${which}Back`), words)),
    ),
    textAt([0, end + foot.rest], restLines(input)),
  ];
}

const returnsAt = (y: number, kind: Kind): Return[] =>
  stacks.map((which) => {
    const { x, width } = layoutOf(kind)[which];
    return {
      line: rule(x, y, width, which === 'broken'),
      arrow: `M${String(x + width - 6)} ${String(y)}v-11m-4 4l4 -4l4 4`,
    };
  });
