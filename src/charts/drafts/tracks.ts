import type { Subject, Version } from '../../records/draft-subjects.ts';
import type { Box, Labels, Size } from '../chart.ts';
import { widths } from '../chart.ts';
import { changeStroke } from '../marks/change-stroke.ts';
import { round as r } from '../marks/round.ts';
import { count, name, note, textAt, type TextLines, widthOf, words } from '../marks/text.ts';
import { layouts } from './layout.ts';

/** What a text has on a subject in a word or two, with the line to the next text, and the stroke of a change before it. */
export interface VersionMark {
  id: string;
  text: TextLines;
  /** The line to the next text; empty for the last. */
  line: string;
  /** Whether the line is dotted, since one of its ends is not known. */
  isDotted: boolean;
  stroke: string;
  /** The dashed box of later knowledge, if it stands outside the column that is all later. */
  later?: Box;
}

/** A subject's track: its name, and its words in each text; the box is its link. */
export interface Track {
  id: string;
  subject: string;
  name: TextLines;
  box: Box;
  versions: VersionMark[];
}

/** The distance in pixels of a line from words, from the stroke or the words after it, and from the box of later knowledge. */
const [afterWords, beforeStroke, beforeWords, beforeBox] = [6, 9, 7, 4];

/** The shortest line in pixels, and the shortest dotted one, which has three dots. */
const [shortest, shortestDotted] = [6, 12];

/** Returns the track of a subject whose top is at `y`. */
export function trackOf(subject: Subject, y: number, size: Size, labels: Labels): Track {
  const { pitch, name: at, words: baseline } = layouts[size];
  return {
    id: subject.id,
    subject: subject.name,
    name: textAt([at.x, y + at.y], [name(subject.name)]),
    box: { x: 0, y, width: widths[size], height: pitch },
    versions: subject.versions.map((_, index) => versionMark(subject, index, y + baseline, size, labels)),
  };
}

function versionMark(
  { versions }: Subject,
  index: number,
  y: number,
  size: Size,
  labels: Labels,
): VersionMark {
  const { columns, stroke, box } = layouts[size];
  const [version, next] = [versions[index], versions[index + 1]];
  if (!version) throw new Error(`there is no version ${String(index)}`);
  const [x = 0, nextX = 0] = [columns[index], columns[index + 1]];
  const text = textAt([x, y], [wordsOf(version, size, labels)]);
  const inBox = index + 2 === versions.length;
  const end = Math.min(
    nextX - (next?.changed ? stroke.before + beforeStroke : beforeWords),
    inBox ? box.x - beforeBox : Infinity,
  );
  const start = x + 1.06 * widthOf(text) + afterWords;
  const middle = y - 4;
  const isDotted = [version.terms, next?.terms].includes('unknown');
  return {
    id: version.id,
    text,
    line:
      next && end - start >= (isDotted ? shortestDotted : shortest)
        ? `M${r(start)} ${r(middle)}H${r(end)}`
        : '',
    isDotted,
    stroke: version.changed ? changeStroke(x - stroke.before, middle, stroke.half) : '',
    ...(version.learned &&
      next && { later: { x: x - 5.5, y: y - 15.5, width: widthOf(text) + 13, height: 21 } }),
  };
}

/** The words of a version: bold where they changed and there is room, secondary where nothing is known. */
function wordsOf({ terms, changed, row }: Version, size: Size, labels: Labels) {
  if (terms === 'unknown') return note(labels('unknown'));
  return (changed && size === 'wide' ? count : words)(String(row.cells['word']));
}
