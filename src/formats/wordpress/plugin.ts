import { strToU8, zipSync } from 'fflate';
import { figures, site } from '../../library.ts';
import { t } from '../../records/interface.ts';
import { absoluteUrl, licence } from '../../site.ts';
import { oembedHtml } from '../embed-snippets.ts';
import { hostScript } from '../host-script.ts';
import { withFixedTimes } from '../zip-times.ts';
import block from './block.js?raw';
import plugin from './plugin.php?raw';

/** The folder of the plugin, which is its name in WordPress. */
const folder = 'twenty-eight-points';
const version = '1.0.0';

const fill = (code: string, values: Readonly<Record<string, string>>): string =>
  code.replaceAll(/\{\{(\w+)\}\}/g, (_, key: string) => values[key] ?? '');

const names = () => ({
  plugin: t('wordpress.plugin', { site: site.name }),
  description: t('wordpress.description', { site: site.name }),
  name: site.name,
  home: absoluteUrl(),
  licence: licence.code.url,
  version,
});

const blockWords = () => ({
  chart: t('wordpress.chart'),
  theme: t('wordpress.theme'),
  themes: { light: t('theme.light'), dark: t('theme.dark'), reader: t('wordpress.reader') },
  title: t('wordpress.title'),
  titles: { '': t('wordpress.titleOn'), off: t('wordpress.titleOff') },
  credit: t('chart.creditInPicture', { site: `\n${site.name}\n`, licence: licence.text.name }).split('\n'),
});

const blockType = () => ({
  $schema: 'https://schemas.wp.org/trunk/block.json',
  apiVersion: 2,
  name: 'twenty-eight-points/chart',
  title: t('wordpress.block', { site: site.name }),
  category: 'embed',
  icon: 'chart-bar',
  version,
  attributes: {
    chart: { type: 'string', default: '' },
    theme: { type: 'string', default: 'light', enum: ['light', 'dark', 'reader'] },
    title: { type: 'string', default: '', enum: ['', 'off'] },
  },
  supports: { html: false, align: ['wide', 'full'] },
  editorScript: 'twenty-eight-points-block',
});

const readme = () => {
  const { plugin: title, description, licence: url, home } = names();
  return `=== ${title} ===
Requires at least: 6.1
Tested up to: 6.1
Requires PHP: 7.4
Stable tag: ${version}
License: MIT
License URI: ${url}

${description}

== Description ==

${t('wordpress.readme', { address: `${home}charts/` })}
`;
};

/** The charts as the plugin knows them, by id. */
async function charts(): Promise<Record<string, unknown>> {
  const entries = figures.map(async (figure) => [
    figure.id,
    {
      title: figure.data.title,
      alt: figure.alt,
      page: absoluteUrl(`charts/${figure.id}/`),
      picture: absoluteUrl(`charts/${figure.id}.png`),
      html: await oembedHtml(figure),
    },
  ]);
  return Object.fromEntries(await Promise.all(entries)) as Record<string, unknown>;
}

/** The zip of the WordPress plugin for this publication: its charts as a block and as an oEmbed provider. */
export async function wordPressPlugin(): Promise<Uint8Array<ArrayBuffer>> {
  const files = {
    [`${folder}.php`]: fill(plugin, names()),
    'block.js': block.replace("'{{words}}'", () => JSON.stringify(blockWords())),
    'block.json': JSON.stringify(blockType(), null, 2),
    'charts.json': JSON.stringify(await charts()),
    'embed.js': await hostScript(),
    'readme.txt': readme(),
  };
  const entries = Object.entries(files).map(([file, text]) => [`${folder}/${file}`, strToU8(text)] as const);
  return withFixedTimes(zipSync(Object.fromEntries(entries)));
}
