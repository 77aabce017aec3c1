import { calendarProblem, monthNames } from './day.ts';

const name = `(?<month>${monthNames.join('|')})`;
const dayFirst = new RegExp(String.raw`(?<![\d,.])(?<day>\d{1,2})\s+${name}(?:\s+(?<year>\d{4}))?\b`, 'g');
const monthFirst = new RegExp(String.raw`\b${name}\s+(?<day>\d{1,2}),\s+(?<year>\d{4})\b`, 'g');

/** A year with 29 days in February, for dates without a year. */
const leapYear = 2024;

/** Throws, with the file and line, on the first date in words that is not in the calendar: "31 February 2026". */
export function checkWrittenDates(text: string, file: string): void {
  const found = [dayFirst, monthFirst].flatMap((pattern) => [...text.matchAll(pattern)]);
  for (const { 0: words, index, groups = {} } of found.sort((a, b) => a.index - b.index)) {
    const year = Number(groups['year'] ?? leapYear);
    const problem = calendarProblem(
      year,
      monthNames.indexOf(groups['month'] ?? '') + 1,
      Number(groups['day']),
    );
    if (!problem) continue;
    const line = text.slice(0, index).split('\n').length;
    throw new Error(`${file}:${String(line)}: "${words.replaceAll(/\s+/g, ' ')}": ${problem}`);
  }
}
