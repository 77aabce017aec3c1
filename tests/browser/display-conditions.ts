import type { Page } from 'playwright/test';
import { findAxeViolations } from './axe.ts';
import { findLayoutFaults, findPrintFaults } from './layout-faults.ts';
import { applyTextSpacing, openAllDetails, setTextSize } from './page-settings.ts';
import { findSmallTargets } from './target-size.ts';

const paperViewport = { width: 700, height: 990 };
/** The viewport of a desktop computer. */
export const desktopViewport = { width: 1280, height: 900 };
/** The same viewport at 400 % zoom. */
export const zoomedViewport = { width: 320, height: 256 };

/** Finds faults in a page as it is currently displayed; returns a message for each. */
export type FaultFinder = (page: Page) => Promise<string[]>;

/** A condition in which a page is displayed: how to set it after the previous one, and the checks that must find no fault. */
export interface DisplayCondition {
  name: string;
  apply: (page: Page) => Promise<unknown>;
  checks: readonly FaultFinder[];
  /** Checks that take longer than all others together. */
  slowChecks?: readonly FaultFinder[];
}

const findAnimations = (page: Page) =>
  page.evaluate(() => document.getAnimations().map((animation) => `animation: ${animation.id}`));

/** The conditions in which every page is checked, in the order in which they are applied. */
export const displayConditions: readonly DisplayCondition[] = [
  {
    name: 'print',
    apply: async (page) => {
      await page.setViewportSize(paperViewport);
      await page.emulateMedia({ media: 'print' });
    },
    checks: [findPrintFaults, findLayoutFaults],
  },
  {
    name: 'all details open, at 1280 px',
    apply: async (page) => {
      await page.emulateMedia({ media: 'screen' });
      await page.setViewportSize(desktopViewport);
      await openAllDetails(page);
      await page.evaluate(() => {
        scrollTo(0, document.body.scrollHeight);
      });
    },
    checks: [findSmallTargets],
    slowChecks: [(page) => findAxeViolations(page)],
  },
  {
    name: '200 % text size',
    apply: (page) => setTextSize(page, 32),
    checks: [findLayoutFaults],
  },
  {
    name: 'forced colours at 1280 px',
    apply: async (page) => {
      await setTextSize(page, 16);
      await page.emulateMedia({ forcedColors: 'active' });
    },
    checks: [findLayoutFaults],
  },
  {
    name: 'forced colours at 400 % zoom',
    apply: (page) => page.setViewportSize(zoomedViewport),
    checks: [findLayoutFaults],
  },
  {
    name: '400 % zoom, reduced motion',
    apply: (page) => page.emulateMedia({ forcedColors: 'none', reducedMotion: 'reduce' }),
    checks: [findAnimations, findLayoutFaults, findSmallTargets],
  },
  { name: 'WCAG text spacing at 400 % zoom', apply: applyTextSpacing, checks: [findLayoutFaults] },
  {
    name: 'WCAG text spacing at 1280 px',
    apply: (page) => page.setViewportSize(desktopViewport),
    checks: [findLayoutFaults],
  },
];
