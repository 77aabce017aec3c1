import type { Frame, Page } from 'playwright/test';

/** Waits until a page has loaded, its fonts have come or failed, and two frames have been painted since. */
export const settled = (page: Page | Frame): Promise<void> =>
  page.evaluate(async () => {
    if (document.readyState !== 'complete')
      await new Promise((loaded) => {
        addEventListener('load', loaded, { once: true });
      });
    await document.fonts.ready;
    for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
  });
