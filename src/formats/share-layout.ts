import type { Box } from '../charts/chart.ts';
import type { Figure } from '../library.ts';
import { t } from '../records/interface.ts';
import { placeDrawing, type PlacedDrawing } from './share-drawing.ts';
import { layOutHeading, type TextLine, shareImageSize, layOutText } from './share-text.ts';
import type { ShareImage } from './share-images.ts';
import { sansFamily, serifFamily } from './fonts.ts';

/** The layout of a share image, in pixels. */
export interface ShareLayout {
  lines: TextLine[];
  drawing?: PlacedDrawing;
}

const { width, margin } = shareImageSize;
const inside = width - 2 * margin;
const plain = { face: sansFamily, weight: 400 };
const bold = { face: sansFamily, weight: 650 };
const titled = { face: serifFamily, weight: 650 };

/** The source line at the bottom of a chart's share image, beside the site's name. */
async function sourceLines({ data }: Figure): Promise<TextLine[]> {
  const box = { ...plain, width: 780, sizes: [20, 18, 16, 15, 14], lines: [2, 2, 2, 2, 2] };
  return (await layOutText(t('chart.sources', { sources: data.sourceLine }), box, 572, 'soft')).lines;
}

const rightHalf: Box = { x: 620, y: 76, width: 516, height: 472 };

/** The title at full width, and the wide drawing with its text below it. */
async function layOutBelow(share: ShareImage, figure: Figure) {
  const title = { ...bold, width: inside, sizes: [54, 50, 46, 42], lines: [1, 1, 2, 2] };
  const dek = { ...plain, width: inside, sizes: [26, 24, 22], lines: [1, 1, 2] };
  const { lines, end } = await layOutHeading(share, [title, dek], 80);
  const y = end + 22;
  return {
    lines,
    drawing: placeDrawing(figure, 'wide', { x: margin, y, width: inside, height: 548 - y }, 'left'),
  };
}

/**
 * Lays out the share image of a chart. The drawing keeps its text if it is legible: wide below the title or narrow beside
 * it, whichever is larger, and wide if both are about equal. If both would be scaled by less than 1.1, it is the thumbnail.
 */
async function layOutChart(share: ShareImage, figure: Figure): Promise<ShareLayout> {
  const sources = await sourceLines(figure);
  const { lines, drawing } = await layOutBelow(share, figure);
  const narrow = placeDrawing(figure, 'narrow', rightHalf);
  if (drawing.scale >= 1.1 && drawing.scale * 1.1 > narrow.scale)
    return { lines: [...lines, ...sources], drawing };
  const title = { ...bold, width: 500, sizes: [54, 50, 46, 44, 40], lines: [3, 3, 4, 4, 5] };
  const dek = { ...plain, width: 500, sizes: [26, 24], lines: [4, 5] };
  const left = await layOutHeading(share, [title, dek], 80);
  return {
    lines: [...left.lines, ...sources],
    drawing: narrow.scale >= 1.1 ? narrow : placeDrawing(figure, 'thumb', rightHalf),
  };
}

/** Lays out the share image of any other page: title in the serif, dek, and the thumbnail of its figure, if any. */
async function layOutPage(share: ShareImage): Promise<ShareLayout> {
  const { figure } = share;
  if (!figure) {
    const title = { ...titled, width: inside, sizes: [112, 96, 76, 64], lines: [1, 2, 3, 4] };
    const dek = { ...plain, width: inside, sizes: [34, 30], lines: [1, 3] };
    return layOutHeading(share, [title, dek], 136);
  }
  const title = { ...titled, width: 620, sizes: [84, 76, 66, 60, 52], lines: [2, 2, 2, 3, 3] };
  const dek = { ...plain, width: 620, sizes: [28, 26], lines: [4, 4] };
  const { lines } = await layOutHeading(share, [title, dek], 132);
  return { lines, drawing: placeDrawing(figure, 'thumb', { x: 748, y: 140, width: 388, height: 350 }) };
}

/** Lays out the share image of a page. */
export const layOutShareImage = (share: ShareImage): Promise<ShareLayout> =>
  share.kind === 'chart' && share.figure ? layOutChart(share, share.figure) : layOutPage(share);
