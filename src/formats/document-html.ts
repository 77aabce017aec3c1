import type { Figure } from '../library.ts';
import { t } from '../records/interface.ts';
import { withPlainSpaces } from '../records/no-break-spaces.ts';
import { site } from '../records/this-site.ts';
import { absoluteUrl, licence } from '../site.ts';

const escapeHtml = (text: string) =>
  withPlainSpaces(text).replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** A chart for a document of another program, as HTML: its picture with its alt text, its title, and the credit line with links. */
export function documentHtml({ id, data, alt }: Pick<Figure, 'id' | 'data' | 'alt'>): string {
  const page = absoluteUrl(`charts/${id}/`);
  const link = (address: string, text: string) => `<a href="${address}">${escapeHtml(text)}</a>`;
  const credit = t('chart.credit', {
    site: escapeHtml(site.name),
    address: link(page, page),
    licence: link(licence.text.url, licence.text.name),
  });
  const picture = `<img src="${absoluteUrl(`charts/${id}.png`)}" alt="${escapeHtml(alt)}">`;
  return `<figure>${picture}<figcaption><p><b>${escapeHtml(data.title)}</b></p><p>${credit}</p></figcaption></figure>`;
}
