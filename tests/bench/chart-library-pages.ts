import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { File } from '../serve.ts';

/** A bar: the name of a force and its number of people. */
export interface Bar {
  label: string;
  people: number;
}

/** A page that draws bars with a chart library in the way of the library's first example. */
export interface ChartPage {
  name: string;
  files: ReadonlyMap<string, File>;
}

interface LibraryExample {
  name: string;
  /** Script files of npm packages in loading order. */
  scripts: readonly string[];
  /** A script that draws `bars` in `<div id="chart">` and then calls `drawn()`. */
  draw: string;
}

const examples: readonly LibraryExample[] = [
  {
    name: 'Vega-Embed',
    scripts: [
      'vega/build/vega.min.js',
      'vega-lite/build/vega-lite.min.js',
      'vega-embed/build/vega-embed.min.js',
    ],
    draw: `vegaEmbed('#chart', { data: { values: bars }, mark: 'bar', width: 600, title, encoding: {
      y: { field: 'label', type: 'nominal', sort: null, title: null },
      x: { field: 'people', type: 'quantitative', title: 'people' } } }, { actions: false }).then(drawn);`,
  },
  {
    name: 'Highcharts',
    scripts: ['highcharts/highcharts.js'],
    draw: `Highcharts.chart('chart', { chart: { type: 'bar', animation: false }, title: { text: title },
      xAxis: { categories: bars.map((bar) => bar.label) }, yAxis: { title: { text: 'people' } },
      plotOptions: { series: { animation: false } },
      series: [{ name: 'people', data: bars.map((bar) => bar.people) }] }); drawn();`,
  },
  {
    name: 'Plotly (basic)',
    scripts: ['plotly.js-basic-dist-min/plotly-basic.min.js'],
    draw: `Plotly.newPlot('chart', [{ type: 'bar', orientation: 'h', y: bars.map((bar) => bar.label),
      x: bars.map((bar) => bar.people) }], { title: { text: title } }, { responsive: true }).then(drawn);`,
  },
  {
    name: 'Chart.js',
    scripts: ['chart.js/dist/chart.umd.min.js'],
    draw: `const canvas = document.createElement('canvas'); document.getElementById('chart').append(canvas);
      new Chart(canvas, { type: 'bar', data: { labels: bars.map((bar) => bar.label),
      datasets: [{ label: 'people', data: bars.map((bar) => bar.people) }] },
      options: { indexAxis: 'y', animation: false, plugins: { title: { display: true, text: title } } } }); drawn();`,
  },
];

const htmlOf = ({ scripts, draw }: LibraryExample, title: string, bars: readonly Bar[]) => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title>
<link rel="icon" href="data:,">${scripts.map((_, index) => `<script src="/${String(index)}.js"></script>`).join('')}</head>
<body><div id="chart" style="width:100%;height:400px"></div><script>
const title = ${JSON.stringify(title)}, bars = ${JSON.stringify(bars)};
const drawn = () => requestAnimationFrame(() => requestAnimationFrame(() => performance.mark('drawn')));
${draw}
</script></body></html>`;

/** The page of each chart library for a title and bars; `modules` is the folder of the packages. */
export const chartLibraryPages = (modules: string, title: string, bars: readonly Bar[]): ChartPage[] =>
  examples.map((example) => ({
    name: example.name,
    files: new Map<string, File>([
      ['/', { type: 'text/html; charset=utf-8', body: htmlOf(example, title, bars) }],
      ...example.scripts.map((script, index): [string, File] => [
        `/${String(index)}.js`,
        { type: 'text/javascript', body: readFileSync(join(modules, script)) },
      ]),
    ]),
  }));
