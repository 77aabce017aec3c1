import { readFileSync } from 'node:fs';
import type Axe from 'axe-core';
import type { Page } from 'playwright/test';
import { waitUntilRendered } from './wait-until-rendered.ts';

const source = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The violations of WCAG 2.2 AA and of axe's best practices inside the element `within`, frames excluded, as messages. */
export async function findAxeViolations(page: Page, { within = 'html' } = {}): Promise<string[]> {
  // What a script sets when a drawing changes its size is there in the next frame.
  await waitUntilRendered(page);
  const runOnly: Axe.RunOnly = { type: 'tag', values: tags };
  const options: Axe.RunOptions = { runOnly, resultTypes: ['violations'], iframes: false };
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
  return page.evaluate(
    async ({ selector, runOptions }) => {
      const { violations } = await (window as unknown as { axe: typeof Axe }).axe.run(selector, runOptions);
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
    },
    { selector: within, runOptions: options },
  );
}
