import type { Frame, Page } from 'playwright/test';

/** Waits until a page has loaded, its fonts have loaded or failed, and two more frames have been painted. */
export const waitUntilRendered = (page: Page | Frame): Promise<void> =>
  page.evaluate(async () => {
    if (document.readyState !== 'complete')
      await new Promise((loaded) => {
        addEventListener('load', loaded, { once: true });
      });
    await document.fonts.ready;
    for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
  });
