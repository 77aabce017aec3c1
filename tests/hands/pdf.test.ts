import { execFileSync } from 'node:child_process';
import { cpSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { elementsIn } from '../../src/editions/html.ts';
import { changedLabels, changeLabels } from '../rebuild/changed-labels.ts';
import { mainOf, passagesIn, readingPages } from '../built/edition-pages.ts';
import { copyProject, type ProjectCopy } from '../rebuild/project-copy.ts';
import { removeWhitespace } from '../built/text-blocks.ts';
import { dist, read } from '../dist.ts';
import { hasClass } from '../has-class.ts';
import { type PdfText, pdfText } from './pdf-text.ts';
import { printedRows, printedRuns } from './printed-text.ts';

/** Prints the PDF of the site in a copy of the project, and reads it. */
function printedIn({ at }: ProjectCopy): PdfText {
  execFileSync(process.execPath, [at('src/editions/pdf.ts')], { cwd: at('.') });
  return pdfText(at('dist/offline/twenty-eight-points.pdf'));
}

describe('the PDF', () => {
  const copy = copyProject('pdf');
  let pdf: PdfText;
  beforeAll(() => {
    cpSync(dist, copy.at('dist'), { recursive: true });
    pdf = printedIn(copy);
  });
  afterAll(copy.remove);

  test('has lines alone, and no picture of dots', () => {
    const text = readFileSync(copy.at('dist/offline/twenty-eight-points.pdf'), 'latin1');
    expect(text).toContain('/Subtype /Link');
    expect(text.match(/\/Subtype \/Image/g)).toBeNull();
  });

  test('has every paragraph of the edition that is one page', () => {
    const runs = printedRuns(
      mainOf(read('offline/twenty-eight-points.html').replace(/<main>|<\/main>/g, '')),
    );
    expect(runs.length).toBeGreaterThan(5000);
    expect(runs.filter((run) => !pdf.has(run))).toEqual([]);
  });

  test('has every passage of the interview on the site, word for word', () => {
    const main = mainOf(read('interview/index.html'));
    const ids = [...passagesIn(main).keys()];
    expect(ids.length).toBeGreaterThan(25);
    const passages = elementsIn(main).filter(({ properties: { id } }) => ids.includes(String(id)));
    const runs = passages.flatMap(printedRuns);
    expect(runs.filter((run) => !pdf.has(run))).toEqual([]);
    const withoutOneCharacter = runs
      .filter(({ length }) => length > 50)
      .map((run) => run.slice(0, run.length / 2) + run.slice(run.length / 2 + 1));
    expect(withoutOneCharacter.filter(pdf.has)).toEqual([]);
  });

  const tables = readingPages.flatMap((file) =>
    elementsIn(mainOf(read(file)))
      .filter(({ tagName }) => tagName === 'table')
      .map((table) => ({ file, table })),
  );

  test('has every row of every table of the site, in order', () => {
    // The cells of the drafts are painted one by one, each after the words of all others.
    const whole = tables.filter(({ table }) => !hasClass(table, 'drafts'));
    expect(whole.length).toBeGreaterThan(15);
    const missing = whole.filter(({ table }) => !pdf.hasInOrder(printedRows(table)));
    expect(missing.map(({ file }) => file)).toEqual([]);
  });

  test('has every cell of every table of the site', () => {
    const cells = tables.flatMap(({ table }) => printedRuns(table));
    expect(cells.length).toBeGreaterThan(1500);
    expect(cells.filter((cell) => !pdf.has(cell))).toEqual([]);
  });
});

describe('with other words of the interface,', () => {
  const copy = copyProject('pdf-labels');
  afterAll(copy.remove);

  test('the PDF has them', () => {
    changeLabels(copy.at('content/interface.yaml'));
    const { status, output } = copy.build();
    expect(status, output).toBe(0);
    const pdf = printedIn(copy);
    const inBook = changedLabels.filter(({ onSiteOnly }) => !onSiteOnly);
    expect(inBook.filter(({ seen }) => !pdf.has(removeWhitespace(seen)))).toEqual([]);
  });
});
