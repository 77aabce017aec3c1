import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';
import astro from 'eslint-plugin-astro';
import { noProse } from './tests/lint/no-prose.ts';

/** The layers of src/, lowest first: a layer imports only itself and earlier ones. */
const layers = [
  'problem',
  'site',
  'cache',
  'interview',
  'records',
  'islands',
  'charts',
  'content',
  'library',
  'formats',
  'components',
  'layouts',
  'pages',
];
const fileLayers = new Set(['problem', 'site', 'cache', 'content', 'library']);

const filesOf = (layer) => (fileLayers.has(layer) ? [`src/${layer}.ts`] : [`src/${layer}/**/*.{ts,astro}`]);

/** Patterns that forbid imports of later layers, by any relative path. */
const laterLayers = (index) =>
  layers.slice(index + 1).map((layer) => ({
    regex: fileLayers.has(layer) ? `(^|/)${layer}(\\.ts)?$` : `\\.\\./(.*/)?${layer}/`,
    message: `${layers[index]} is below ${layer}: a layer imports only itself and earlier layers.`,
  }));

const notContent = {
  regex: '^astro:content$',
  message: 'content is read by content.ts; pages access it through library.ts.',
};
const notD3 = {
  regex: '^(d3|d3-.*|topojson-client)$',
  message: 'D3 belongs to charts/; only charts import it.',
};
const notEditions = {
  regex: '(^|/)editions/',
  message: 'editions/ reads dist/ and is not a layer; no layer imports it.',
};
const otherChart = {
  regex: '^\\.\\./(?!(marks|geography)/|[^/]+\\.(ts|astro)$)',
  message:
    'A chart imports charts/*.ts, charts/marks/, charts/geography/ and earlier layers, never another chart.',
};

/** Code that names a class of a page: in a key, a string, a template or a regular expression. */
const classNames = [
  'Identifier[name=/^class(Name|List)?$/]',
  'Literal[raw=/\\bclass(Name)?\\b/]',
  'TemplateElement[value.raw=/\\bclass(Name)?\\b/]',
].map((selector) => ({
  selector,
  message: 'editions/ does not know the classes of pages: use roles, ids or data attributes.',
}));

const rule = (patterns) => ({ 'no-restricted-imports': ['error', { patterns }] });

const layerRules = layers.map((layer, index) => ({
  files: filesOf(layer),
  rules: rule([...laterLayers(index), notEditions, notContent, ...(layer === 'charts' ? [] : [notD3])]),
}));

export default defineConfig(
  { ignores: ['dist/', 'public/', '.build/', '.astro/', 'node_modules/', 'src/env.d.ts'] },
  ...tseslint.configs.strict,
  ...tseslint.configs.stylistic,
  ...astro.configs.recommended,
  ...(astro.configs['jsx-a11y-recommended'] ?? []),
  ...layerRules,
  {
    files: ['src/charts/*/*.{ts,astro}'],
    ignores: ['src/charts/{marks,geography}/**'],
    rules: rule([
      ...laterLayers(layers.indexOf('charts')),
      notEditions,
      notContent,
      { ...otherChart, regex: '^\\.\\./(?!(marks|geography)/|\\.\\./|[^/]+\\.(ts|astro)$)' },
    ]),
  },
  {
    files: ['src/editions/**/*.ts'],
    rules: {
      'no-restricted-syntax': ['error', ...classNames],
      ...rule([
        {
          regex: `\\.\\./(${[...layers.filter((layer) => !['problem', 'site', 'cache'].includes(layer)), 'styles'].join('|')})(/|\\.)`,
          message: 'editions/ reads dist/, never src/.',
        },
        notContent,
        notD3,
      ]),
    },
  },
  {
    rules: {
      '@typescript-eslint/consistent-type-definitions': ['error', 'interface'],
      'no-console': 'error',
    },
  },
  {
    files: ['src/**/*.{ts,astro}'],
    ignores: ['**/*.test.ts', '**/*.fixture.ts', '**/*.make.ts', 'src/faults/**'],
    plugins: { words: { rules: { 'no-prose': noProse } } },
    rules: { 'words/no-prose': 'error' },
  },
  { files: ['tests/**', '**/*.make.ts', 'src/editions/**'], rules: { 'no-console': 'off' } },
);
