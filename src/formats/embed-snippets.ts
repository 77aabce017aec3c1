import { type Size, widths } from '../charts/chart.ts';
import { fontStack } from '../charts/ink.ts';
import { sandbox } from '../islands/sandbox.ts';
import type { Figure } from '../library.ts';
import { t } from '../records/interface.ts';
import { withPlainSpaces } from '../records/no-break-spaces.ts';
import { site } from '../records/this-site.ts';
import { absoluteUrl, language, licence } from '../site.ts';
import { layOutPicture } from './picture-layout.ts';
import { embedHeight, embedLayout, footRowWidth, maxDrawingOf } from './embed-height.ts';
import { hostScriptFile, hostScriptIntegrity } from './host-script.ts';
import { textMeasure } from './measure-text.ts';

const { name } = site;

/** A snippet that embeds a chart in another page: its letter, title, purpose, and the HTML to paste. */
export interface EmbedSnippet {
  letter: 'A' | 'B' | 'C' | 'D';
  title: string;
  about: string;
  code: string;
}

/** Escapes a text whose lines break as on our pages; a clipboard may turn no-break spaces into plain ones. */
const escapeText = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\u00a0', '&nbsp;');

const escapeHtml = (text: string) =>
  withPlainSpaces(text).replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** The address of a chart's frame in the theme of most host pages; a host page that is dark writes its own. */
const frameUrl = (id: string) => `${absoluteUrl(`embed/${id}/`)}#theme=light`;

/** The line that credits the site with a link to the chart's page. */
const creditHtml = (id: string) =>
  t('chart.creditInPicture', {
    site: `<a href="${absoluteUrl(`charts/${id}/`)}">${name}</a>`,
    licence: `<a href="${licence.text.url}">${licence.text.name}</a>`,
  });

/** A box with the proportions of a drawing: no wider than the drawing becomes, and gone where the other one is shown. */
function drawingBox(figure: Figure, size: Size): string {
  const { width, height } = maxDrawingOf(figure, size);
  const shown = size === 'narrow' ? `,(${String(embedLayout.wideFrom)}px - 100%)*999` : '';
  const ratio = `${String(widths[size])}/${String(figure.drawings[size].height)}`;
  return `<div style="grid-area:1/1;width:min(100%,${String(width)}em${shown});max-height:${String(height)}em;aspect-ratio:${ratio}"></div>`;
}

/** A grid with as many rows as the choice of states of a chart, at every width; nothing if it has no states. */
function statesBox({ chart: { states } }: Figure): string {
  if (!states) return '';
  const { row, margin, width, manyFrom } = embedLayout.states;
  const least = `max(${String(width)}em,min(100%/3,(${String(manyFrom)}em - 100%)*999))`;
  const style = `display:grid;grid:auto-flow ${String(row)}em/repeat(auto-fit,minmax(${least},1fr));padding-bottom:${String(margin)}em`;
  return `<div style="${style}">${'<i></i>'.repeat(states.length)}</div>\n`;
}

/**
 * The words of an embed, laid out as in it and hidden: they give the frame over them the height of its content at every
 * width and font size, and stay as credit where an editor's system takes the frame and all styles out.
 */
async function wordsHtml(figure: Figure): Promise<string> {
  const { id, data } = figure;
  const { title, dek, foot, padding, maxWidth, rules, spaces } = embedLayout;
  const credit = t('chart.creditInPicture', { site: name, licence: licence.text.name });
  const creditWidth = (await textMeasure(credit, 16, 400))(credit) / 16;
  const rest = Math.max(0, Math.ceil(10 * ((await footRowWidth(name)) - creditWidth)) / 10);
  const style = [
    'all:initial;grid-area:1/1;display:block;visibility:hidden;box-sizing:border-box;width:100%',
    `max-width:${String(maxWidth)}em`,
    `padding:0 clamp(0px,(100% - ${String(widths.narrow)}px)/2,${String(padding)}em) calc(${String(spaces)}em + ${String(rules)}px)`,
    `font:medium/${String(dek.line)} ${fontStack}`,
  ].join(';');
  const line = (css: string, text: string) => `<div style="${css}">${text}</div>`;
  return `<div style="${style}">
${line(`font-size:${String(title.size)}em;font-weight:${String(title.weight)};line-height:${String(title.line)};letter-spacing:${String(title.tracking)}em`, escapeText(data.title))}
${line(`font-size:${String(dek.size)}em`, escapeText(data.dek))}
${statesBox(figure)}<div style="display:grid;grid-template-columns:100%">${drawingBox(figure, 'narrow')}${drawingBox(figure, 'wide')}</div>
${line(`font-size:${String(foot.size)}em`, escapeText(t('chart.sources', { sources: data.sourceLine })))}
${line(`font-size:${String(foot.size)}em;line-height:${String(foot.rowLine)}`, `${creditHtml(id)} <span style="display:inline-block;width:${String(rest)}em"></span>`)}
</div>`;
}

/** A frame that has the height of its content without a script; the attribute is for systems that remove styles. */
async function frameHtml(figure: Figure): Promise<string> {
  const height = String(await embedHeight(figure, 360));
  const attributes = [
    `src="${frameUrl(figure.id)}"`,
    `title="${escapeHtml(figure.data.title)}"`,
    `width="100%" height="${height}" frameborder="0" loading="lazy" referrerpolicy="no-referrer" sandbox="${sandbox}"`,
    'style="grid-area:1/1;display:block;border:0;width:100%;height:100%!important"',
  ];
  return `<div style="display:grid;grid-template-columns:minmax(0,1fr);width:100%">
<iframe ${attributes.join(' ')}></iframe>
${await wordsHtml(figure)}
</div>`;
}

/** The HTML of a chart's oEmbed response: its link, which systems show instead of a frame, and snippet A. */
export const oembedHtml = async (figure: Figure): Promise<string> =>
  `<blockquote hidden><a href="${absoluteUrl(`charts/${figure.id}/`)}">${escapeHtml(figure.data.title)}</a></blockquote>${await frameHtml(figure)}`;

/** A picture of the chart with its alt text, narrow on phones, as a link to its page. */
async function pictureHtml(figure: Figure): Promise<string> {
  const [wide, narrow] = await Promise.all([layOutPicture(figure, 'wide'), layOutPicture(figure, 'narrow')]);
  const to = (extension: string) => absoluteUrl(`charts/${figure.id}.${extension}`);
  const size = (width: number, { height, padding }: typeof wide) =>
    `width="${String(width + 2 * padding)}" height="${String(height)}"`;
  return `<a href="${absoluteUrl(`charts/${figure.id}/`)}"><picture>
<source type="image/svg+xml" media="(max-width:599px)" srcset="${to('narrow.svg')}" ${size(widths.narrow, narrow)}>
<source type="image/svg+xml" srcset="${to('svg')}">
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
  const credit = creditHtml(figure.id);
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
      code: `<twenty-eight-chart lang="${language}" src="${absoluteUrl(`embed/${figure.id}/`)}" label="${escapeHtml(figure.data.title)}">\n${picture}\n<div style="font-size:small">${credit}</div>\n</twenty-eight-chart>\n${script}`,
    },
    {
      letter: 'D',
      title: t('take.picture'),
      about: t('take.pictureAbout'),
      code: `<figure lang="${language}" style="margin:0">\n${picture}\n<figcaption>${credit}</figcaption>\n</figure>`,
    },
  ];
}
