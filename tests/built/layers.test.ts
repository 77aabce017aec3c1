import { ESLint } from 'eslint';
import { expect, test } from 'vitest';

const eslint = new ESLint();

/** The messages of the layer rule for a file with one import. */
async function layerMessages(filePath: string, from: string): Promise<string[]> {
  const script = `import { thing } from '${from}';\nthing();\n`;
  const text = filePath.endsWith('.astro') ? `---\n${script}---\n` : script;
  const [result] = await eslint.lintText(text, { filePath });
  return (result?.messages ?? [])
    .filter(({ ruleId }) => ruleId === 'no-restricted-imports')
    .map(({ message }) => message);
}

test.each([
  ['src/interview/x.ts', '../records/fact.ts', 'interview is below records'],
  ['src/records/x.ts', '../charts/ink.ts', 'records is below charts'],
  ['src/charts/x.ts', '../library.ts', 'charts is below library'],
  ['src/charts/troop-cut/Marks.astro', '../../library.ts', 'charts is below library'],
  ['src/charts/troop-cut/x.ts', '../other-chart/geometry.ts', 'never another chart'],
  ['src/formats/x.ts', '../components/Fact.astro', 'formats is below components'],
  ['src/components/X.astro', '../pages/index.astro', 'components is below pages'],
  ['src/charts/x.ts', '../content.ts', 'charts is below content'],
  ['src/content.ts', './library.ts', 'content is below library'],
  ['src/library.ts', 'astro:content', 'content is read by content.ts'],
  ['src/pages/x.ts', 'astro:content', 'content is read by content.ts'],
  ['src/formats/x.ts', 'd3', 'D3 belongs to charts/'],
  ['src/pages/x.ts', '../editions/zip.ts', 'editions/ reads dist/'],
  ['src/editions/x.ts', '../library.ts', 'never src/'],
])('%s may not import %s', async (file, from, message) => {
  expect((await layerMessages(file, from)).join()).toContain(message);
});

test.each([
  ['src/components/X.astro', '../library.ts'],
  ['src/charts/troop-cut/x.ts', '../marks/strike.ts'],
  ['src/charts/troop-cut/x.ts', '../../records/unit.ts'],
  ['src/charts/troop-cut/x.ts', 'd3'],
  ['src/library.ts', './content.ts'],
  ['src/content.ts', './charts/figure.ts'],
  ['src/pages/x.ts', '../layouts/Page.astro'],
])('%s may import %s', async (file, from) => {
  expect(await layerMessages(file, from)).toEqual([]);
});

test.each(["['class']", '`class="${y}"`', '/class="later"/', '{ className: y }', 'y.classList'])(
  'src/editions/ may not name the classes of pages: %s',
  async (code) => {
    const [result] = await eslint.lintText(`export const x = (y) => (${code});\n`, {
      filePath: 'src/editions/x.ts',
    });
    expect(result?.messages.map(({ ruleId }) => ruleId)).toContain('no-restricted-syntax');
  },
);
