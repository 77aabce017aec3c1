import type { Page } from 'playwright/test';
import { axeFaults } from './axe.ts';
import { lossesOf, openAll, setTextSize, spaceText, unprinted } from './strain.ts';
import { smallTargets } from './targets.ts';

const paper = { width: 700, height: 990 };
/** The window of a desk's screen. */
export const desk = { width: 1280, height: 900 };
/** The same window, zoomed to 400 %. */
export const zoomed = { width: 320, height: 256 };

/** What finds faults in a page as it is now, as sentences. */
export type Finder = (page: Page) => Promise<string[]>;

/** A state of a page: how it comes about from the one before, and what then finds nothing. */
export interface State {
  name: string;
  enter: (page: Page) => Promise<unknown>;
  finders: readonly Finder[];
  /** What finds nothing either, and takes so long that the quick tests ask it of one page of each kind. */
  ofEachKind?: readonly Finder[];
}

const moving = (page: Page) =>
  page.evaluate(() => document.getAnimations().map((animation) => `moving: ${animation.id}`));

/** The states that a page loses nothing in, in the order in which it goes through them. */
export const states: readonly State[] = [
  {
    name: 'on paper',
    enter: async (page) => {
      await page.setViewportSize(paper);
      await page.emulateMedia({ media: 'print' });
    },
    finders: [unprinted, lossesOf],
  },
  {
    name: 'opened, at 1280 px',
    enter: async (page) => {
      await page.emulateMedia({ media: 'screen' });
      await page.setViewportSize(desk);
      await openAll(page);
      await page.evaluate(() => {
        scrollTo(0, document.body.scrollHeight);
      });
    },
    finders: [smallTargets],
    ofEachKind: [(page) => axeFaults(page)],
  },
  {
    name: 'text at 200 %',
    enter: (page) => setTextSize(page, 32),
    finders: [lossesOf],
  },
  {
    name: 'forced colours at 1280 px',
    enter: async (page) => {
      await setTextSize(page, 16);
      await page.emulateMedia({ forcedColors: 'active' });
    },
    finders: [],
    ofEachKind: [lossesOf],
  },
  {
    name: 'forced colours at 400 %',
    enter: (page) => page.setViewportSize(zoomed),
    finders: [],
    ofEachKind: [lossesOf],
  },
  {
    name: 'zoom of 400 %, moving less',
    enter: (page) => page.emulateMedia({ forcedColors: 'none', reducedMotion: 'reduce' }),
    finders: [moving, lossesOf, smallTargets],
  },
  { name: 'text spaced at 400 %', enter: spaceText, finders: [lossesOf] },
  { name: 'text spaced at 1280 px', enter: (page) => page.setViewportSize(desk), finders: [lossesOf] },
];
