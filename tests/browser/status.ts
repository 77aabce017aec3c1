import type { Locator, Page } from 'playwright/test';

/** The line of a page whose texts screen readers say. */
export const status = (page: Page): Locator => page.locator('body > [role=status]');
