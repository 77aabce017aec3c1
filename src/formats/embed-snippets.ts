import { widths } from '../charts/chart.ts';
import { sandbox } from '../islands/sandbox.ts';
import type { Figure } from '../library.ts';
import { t } from '../records/interface.ts';
import { withPlainSpaces } from '../records/no-break-spaces.ts';
import { site } from '../records/this-site.ts';
import { absoluteUrl, language, licence } from '../site.ts';
import { layOutPicture } from './picture-layout.ts';
import { embedHeight, embedHeightCss } from './embed-height.ts';
import { hostScriptFile, hostScriptIntegrity } from './host-script.ts';

const { name } = site;

/** A snippet that embeds a chart in another page: its letter, title, purpose, and the HTML to paste. */
export interface EmbedSnippet {
  letter: 'A' | 'B' | 'C' | 'D';
  title: string;
  about: string;
  code: string;
}

const escapeHtml = (text: string) =>
  withPlainSpaces(text).replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** An iframe with the right height without a script, from the width of its container; the attribute is for old browsers. */
async function frameHtml(figure: Figure): Promise<string> {
  const height = String(await embedHeight(figure, 360));
  const style = `display:block;border:0;width:100%;height:${await embedHeightCss(figure)}!important`;
  return `<div style="container-type:inline-size;contain-intrinsic-width:300px;width:100%">
<iframe src="${absoluteUrl(`embed/${figure.id}/`)}" title="${escapeHtml(figure.data.title)}" width="100%" height="${height}" style="${style}" loading="lazy" referrerpolicy="no-referrer" sandbox="${sandbox}"></iframe>
</div>`;
}

/** A picture of the chart with its alt text, narrow on phones, dark in the dark colour scheme, as a link to its page. */
async function pictureHtml(figure: Figure): Promise<string> {
  const [wide, narrow] = await Promise.all([layOutPicture(figure, 'wide'), layOutPicture(figure, 'narrow')]);
  const to = (extension: string) => absoluteUrl(`charts/${figure.id}.${extension}`);
  const size = (width: number, { height, padding }: typeof wide) =>
    `width="${String(width + 2 * padding)}" height="${String(height)}"`;
  const phone = size(widths.narrow, narrow);
  const source = (media: string, extension: string, box = '') =>
    `<source type="image/svg+xml" ${media && `media="${media}" `}srcset="${to(extension)}"${box && ` ${box}`}>`;
  return `<a href="${absoluteUrl(`charts/${figure.id}/`)}"><picture>
${source('(max-width:599px) and (prefers-color-scheme:dark)', 'narrow.dark.svg', phone)}
${source('(max-width:599px)', 'narrow.svg', phone)}
${source('(prefers-color-scheme:dark)', 'dark.svg')}
${source('', 'svg')}
<img src="${to('png')}" alt="${escapeHtml(figure.alt)}" ${size(widths.wide, wide)} style="max-width:100%;height:auto">
</picture></a>`;
}

/** The snippets of a chart, in the order in which they are offered. */
export async function embedSnippets(figure: Figure): Promise<EmbedSnippet[]> {
  const frame = await frameHtml(figure);
  const picture = await pictureHtml(figure);
  const attributes = [
    `src="${absoluteUrl(hostScriptFile)}"`,
    `integrity="${await hostScriptIntegrity()}"`,
    'crossorigin="anonymous"',
  ];
  const script = `<script async ${attributes.join(' ')}></script>`;
  const credit = t('chart.creditInPicture', {
    site: `<a href="${absoluteUrl(`charts/${figure.id}/`)}">${name}</a>`,
    licence: `<a href="${licence.text.url}">${licence.text.name}</a>`,
  });
  return [
    {
      letter: 'A',
      title: t('take.frame'),
      about: t('take.frameAbout'),
      code: frame,
    },
    {
      letter: 'B',
      title: t('take.sized'),
      about: t('take.sizedAbout'),
      code: `${frame}\n${script}`,
    },
    {
      letter: 'C',
      title: t('take.replaced'),
      about: t('take.replacedAbout'),
      code: `<twenty-eight-chart lang="${language}" name="${figure.id}" label="${escapeHtml(figure.data.title)}">\n${picture}\n</twenty-eight-chart>\n${script}`,
    },
    {
      letter: 'D',
      title: t('take.picture'),
      about: t('take.pictureAbout'),
      code: `<figure lang="${language}" style="margin:0">\n${picture}\n<figcaption>${credit}</figcaption>\n</figure>`,
    },
  ];
}
