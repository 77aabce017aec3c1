import { widths } from '../charts/chart.ts';
import { sandbox } from '../islands/sandbox.ts';
import type { Figure } from '../library.ts';
import { address, language, licence, name } from '../site.ts';
import { frameOf } from './frame.ts';
import { embedHeight, frameHeight } from './height.ts';
import { hostFile, hostIntegrity } from './host.ts';

/** A way to put a chart in another page: its letter, name, what it is for, and the code to paste. */
export interface Snippet {
  letter: 'A' | 'B' | 'C' | 'D';
  title: string;
  about: string;
  code: string;
}

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** A frame whose height is right without a script: its box tells it the column's width; the attribute serves old browsers. */
async function frame(figure: Figure): Promise<string> {
  const height = String(await embedHeight(figure, 360));
  const style = `display:block;border:0;width:100%;height:${await frameHeight(figure)}!important`;
  return `<div style="container-type:inline-size;contain-intrinsic-width:300px;width:100%">
<iframe src="${address(`embed/${figure.id}/`)}" title="${escaped(figure.data.title)}" width="100%" height="${height}" style="${style}" loading="lazy" referrerpolicy="no-referrer" sandbox="${sandbox}"></iframe>
</div>`;
}

/** The chart as a picture with its alt text, narrow on phones, dark for readers who ask for it; a link to its page. */
async function picture(figure: Figure): Promise<string> {
  const [wide, narrow] = await Promise.all([frameOf(figure, 'wide'), frameOf(figure, 'narrow')]);
  const to = (extension: string) => address(`charts/${figure.id}.${extension}`);
  const size = (width: number, { height, padding }: typeof wide) =>
    `width="${String(width + 2 * padding)}" height="${String(height)}"`;
  const phone = size(widths.narrow, narrow);
  const source = (media: string, extension: string, box = '') =>
    `<source type="image/svg+xml" ${media && `media="${media}" `}srcset="${to(extension)}"${box && ` ${box}`}>`;
  return `<a href="${address(`charts/${figure.id}/`)}"><picture>
${source('(max-width:599px) and (prefers-color-scheme:dark)', 'narrow.dark.svg', phone)}
${source('(max-width:599px)', 'narrow.svg', phone)}
${source('(prefers-color-scheme:dark)', 'dark.svg')}
${source('', 'svg')}
<img src="${to('png')}" alt="${escaped(figure.alt)}" ${size(widths.wide, wide)} style="max-width:100%;height:auto">
</picture></a>`;
}

/** The ways to take a chart, in the order offered. */
export async function snippetsOf(figure: Figure): Promise<Snippet[]> {
  const framed = await frame(figure);
  const pictured = await picture(figure);
  const script = `<script async src="${address(hostFile)}" integrity="${await hostIntegrity()}" crossorigin="anonymous"></script>`;
  return [
    {
      letter: 'A',
      title: 'Frame',
      about: 'For any page that takes a frame. No script on your side; the height follows your column.',
      code: framed,
    },
    {
      letter: 'B',
      title: 'Frame that sizes itself',
      about: 'The same with a small script that keeps the height exact, also when the table is opened.',
      code: `${framed}\n${script}`,
    },
    {
      letter: 'C',
      title: 'Picture that turns into the chart',
      about:
        'A picture with its alt text; the script puts the chart in its place. If it never comes, the picture stays.',
      code: `<twenty-eight-chart lang="${language}" name="${figure.id}" label="${escaped(figure.data.title)}">\n${pictured}\n</twenty-eight-chart>\n${script}`,
    },
    {
      letter: 'D',
      title: 'Picture',
      about: 'For newsletters, feeds and systems that strip frames and scripts. Light and dark, with credit.',
      code: `<figure lang="${language}" style="margin:0">\n${pictured}\n<figcaption>Chart: <a href="${address(`charts/${figure.id}/`)}">${name}</a>, <a href="${licence.text.url}">${licence.text.name}</a></figcaption>\n</figure>`,
    },
  ];
}
