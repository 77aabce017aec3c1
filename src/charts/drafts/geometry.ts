import type { Row } from '../../records/cells.ts';
import { type Subject, subjectsOf } from '../../records/draft-subjects.ts';
import type { Attached, Box, Drawing, Labels, Size } from '../chart.ts';
import { widths } from '../chart.ts';
import { count, linesIn, name, note, strong, textAt, type TextLines } from '../marks/text.ts';
import { layouts } from './layout.ts';
import { type Track, trackOf } from './tracks.ts';

/** The subjects that changed equally often: their heading, their tracks, and the rule or the background of the group. */
export interface Group {
  changes: number;
  heading: TextLines;
  tracks: Track[];
  /** The background of those that changed in every text. */
  background: Box | undefined;
  rule: string;
}

/** The drawing of what changed: the texts, a group of tracks for each number of changes, the column that became known later. */
export interface Drafts extends Drawing {
  heads: TextLines[];
  groups: Group[];
  after: { box: Box; label: TextLines };
}

/** Returns a track for each subject through the texts in order of time; the last text became known later. */
export function geometry(rows: readonly Row[], size: Size, _attached: Attached, labels: Labels): Drafts {
  const { columns, head, first, box } = layouts[size];
  const subjects = subjectsOf(rows);
  const groups = groupsOf(subjects, size, labels);
  const bottom = bottomOf(groups, size);
  const heads = (subjects[0]?.versions ?? []).map(({ text }, index) =>
    textAt([columns[index] ?? 0, head[0]], [count(labels(text)), note(labels(`${text}Day`))]),
  );
  return {
    height: bottom + 6,
    core: { x: 0, y: first, width: widths[size], height: bottom - first },
    heads,
    groups,
    after: {
      box: { x: box.x, y: box.label + 4.5, width: box.width, height: bottom - box.label - 1.5 },
      label: textAt([box.x + box.width, box.label], [note(labels('after'))], { anchor: 'end' }),
    },
  };
}

/** The groups under each other, in the order of the subjects, which have the most changes first. */
function groupsOf(subjects: readonly Subject[], size: Size, labels: Labels): Group[] {
  const { first, groupGap } = layouts[size];
  const groups: Group[] = [];
  for (const [, members] of Map.groupBy(subjects, ({ changes }) => changes)) {
    const y = groups.length ? bottomOf(groups, size) + groupGap : first;
    groups.push(groupOf(members, y, size, labels));
  }
  return groups;
}

const bottomOf = (groups: readonly Group[], size: Size): number => {
  const last = groups.at(-1)?.tracks.at(-1)?.box;
  return last ? last.y + last.height : layouts[size].first;
};

function groupOf(members: readonly Subject[], y: number, size: Size, labels: Labels): Group {
  const { heading, pitch, groupGap } = layouts[size];
  const { changes = 0, versions = [] } = members[0] ?? {};
  const isEvery = changes === versions.length - 1;
  const top = y + heading.height;
  const title = labels(isEvery ? 'everyTime' : `changed${String(changes)}`);
  return {
    changes,
    heading: textAt(
      [heading.x, y + heading.y],
      linesIn(title, (line) => (isEvery ? strong(line, 'red') : name(line, 'soft'))),
    ),
    tracks: members.map((subject, index) => trackOf(subject, top + index * pitch, size, labels)),
    background: isEvery
      ? { x: 0, y, width: widths[size], height: heading.height + members.length * pitch }
      : undefined,
    rule: isEvery ? '' : `M0 ${String(y - groupGap / 2)}H${String(widths[size])}`,
  };
}
