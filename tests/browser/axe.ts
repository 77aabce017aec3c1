import { readFileSync } from 'node:fs';
import type Axe from 'axe-core';
import type { Page } from 'playwright/test';

/** What axe looks for: the rules of WCAG 2.2 AA and its best practices, unless single rules are named. */
export interface Scope {
  rules?: readonly string[];
  /** The part of the page that is looked at; all of it unless named. */
  within?: string;
}

const source = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The rules whose result colours can change. */
export const ofColour: readonly string[] = ['color-contrast', 'link-in-text-block'];
/** The rules whose result the room for a page can change. */
export const ofRoom: readonly string[] = ['color-contrast', 'target-size'];

/** What axe finds wrong in a page as it is now, as sentences. Frames inside it are not looked at. */
export async function axeFaults(page: Page, { rules, within = 'html' }: Scope = {}): Promise<string[]> {
  const runOnly: Axe.RunOnly = rules ? { type: 'rule', values: [...rules] } : { type: 'tag', values: tags };
  const options: Axe.RunOptions = { runOnly, resultTypes: ['violations'], iframes: false };
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
  return page.evaluate(
    async ({ part, asked }) => {
      const { violations } = await (window as unknown as { axe: typeof Axe }).axe.run(part, asked);
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
    },
    { part: within, asked: options },
  );
}
