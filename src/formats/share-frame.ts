import type { Box } from '../charts/chart.ts';
import type { Figure } from '../library.ts';
import { placed, type Placed } from './share-drawing.ts';
import { headed, type Line, shareSize, stacked } from './share-words.ts';
import type { Share } from './shares.ts';
import { family, serif } from './typeface.ts';

/** Where everything stands in a picture for social media, in pixels. */
export interface ShareFrame {
  lines: Line[];
  drawing?: Placed;
}

const { width, margin } = shareSize;
const inside = width - 2 * margin;
const plain = { face: family, weight: 400 };
const bold = { face: family, weight: 650 };
const titled = { face: serif, weight: 650 };

/** A chart's sources along the foot, beside the site's name. */
async function sourcesOf({ data }: Figure): Promise<Line[]> {
  const room = { ...plain, width: 780, sizes: [20, 18, 16, 15, 14], lines: [2, 2, 2, 2, 2] };
  return (await stacked(`Sources: ${data.sourceLine}`, room, 572, 'soft')).lines;
}

const beside: Box = { x: 620, y: 76, width: 516, height: 472 };

/** The title over the whole width, and the wide drawing with its words under it. */
async function below(share: Share, figure: Figure) {
  const title = { ...bold, width: inside, sizes: [54, 50, 46, 42], lines: [1, 1, 2, 2] };
  const dek = { ...plain, width: inside, sizes: [26, 24, 22], lines: [1, 1, 2] };
  const { lines, end } = await headed(share, [title, dek], 80);
  const y = end + 22;
  return { lines, drawing: placed(figure, 'wide', { x: margin, y, width: inside, height: 548 - y }, 'left') };
}

/**
 * A chart's picture. The drawing keeps its words where they can be read: wide under the title or narrow beside it,
 * whichever is larger, the wide one where they are about the same; where both would be under 1.1 times their size it
 * is the thumbnail.
 */
async function chartFrame(share: Share, figure: Figure): Promise<ShareFrame> {
  const foot = await sourcesOf(figure);
  const { lines, drawing } = await below(share, figure);
  const narrow = placed(figure, 'narrow', beside);
  if (drawing.scale >= 1.1 && drawing.scale * 1.1 > narrow.scale)
    return { lines: [...lines, ...foot], drawing };
  const title = { ...bold, width: 500, sizes: [54, 50, 46, 44, 40], lines: [3, 3, 4, 4, 5] };
  const dek = { ...plain, width: 500, sizes: [26, 24], lines: [4, 5] };
  const left = await headed(share, [title, dek], 80);
  return {
    lines: [...left.lines, ...foot],
    drawing: narrow.scale >= 1.1 ? narrow : placed(figure, 'thumb', beside),
  };
}

/** Another page's picture: title in the serif, dek, and a wordless drawing beside them where one belongs. */
async function pageFrame(share: Share): Promise<ShareFrame> {
  const { figure } = share;
  if (!figure) {
    const title = { ...titled, width: inside, sizes: [112, 96, 76, 64], lines: [1, 2, 3, 4] };
    const dek = { ...plain, width: inside, sizes: [34, 30], lines: [1, 3] };
    return headed(share, [title, dek], 136);
  }
  const title = { ...titled, width: 620, sizes: [84, 76, 66, 60, 52], lines: [2, 2, 2, 3, 3] };
  const dek = { ...plain, width: 620, sizes: [28, 26], lines: [4, 4] };
  const { lines } = await headed(share, [title, dek], 132);
  return { lines, drawing: placed(figure, 'thumb', { x: 748, y: 140, width: 388, height: 350 }) };
}

/** Where everything stands in a page's picture. */
export const shareFrame = (share: Share): Promise<ShareFrame> =>
  share.kind === 'chart' && share.figure ? chartFrame(share, share.figure) : pageFrame(share);
