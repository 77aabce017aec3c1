import { absoluteUrl } from '../site.ts';

/** A way to put charts into the pages of a static site generator: its name, the file to add, its code, and its use in a page. */
export interface Shortcode {
  generator: string;
  file: string;
  code: string;
  use: (chart: string) => string;
}

/** The shortcodes and partials for static site generators, which omit or escape HTML in a page or make it long. */
export const shortcodes = (): Shortcode[] => [
  {
    generator: 'Hugo',
    file: 'layouts/shortcodes/chart.html',
    code: `{{- $address := printf "${absoluteUrl('oembed/')}%s.json" (.Get 0) -}}
{{- with resources.GetRemote $address -}}
{{- (. | transform.Unmarshal).html | safeHTML -}}
{{- else -}}{{ errorf "%s: not found" $address }}
{{- end -}}`,
    use: (chart) => `{{< chart ${chart} >}}`,
  },
  {
    generator: 'Jekyll',
    file: '_includes/chart.html',
    code: `<twenty-eight-chart src="${absoluteUrl('embed/')}{{ include.id }}/" label="{{ include.alt }}">
<a href="${absoluteUrl('charts/')}{{ include.id }}/"><img src="${absoluteUrl('charts/')}{{ include.id }}.png" alt="{{ include.alt }}" style="max-width:100%"></a>
</twenty-eight-chart>
<script async src="${absoluteUrl('embed.js')}"></script>`,
    use: (chart) => `{% include chart.html id="${chart}" alt="…" %}`,
  },
  {
    generator: 'Eleventy',
    file: 'eleventy.config.js',
    code: `export default (config) =>
  config.addShortcode('chart', async (id) => {
    const reply = await fetch(\`${absoluteUrl('oembed/')}\${id}.json\`);
    return (await reply.json()).html;
  });`,
    use: (chart) => `{% chart "${chart}" %}`,
  },
  {
    generator: 'Astro',
    file: 'src/components/Chart.astro',
    code: `---
const reply = await fetch(\`${absoluteUrl('oembed/')}\${Astro.props.id}.json\`);
const { html } = await reply.json();
---
<Fragment set:html={html} />`,
    use: (chart) => `<Chart id="${chart}" />`,
  },
];
