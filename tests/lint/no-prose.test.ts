import { readdirSync, readFileSync } from 'node:fs';
import { RuleTester } from 'eslint';
import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';
import { afterAll, describe, expect, it, test } from 'vitest';
import { noProse } from './no-prose.ts';

Object.assign(RuleTester, { afterAll, describe, it });

const [astroParser] = astro.configs.base.flatMap(({ languageOptions }) => languageOptions?.parser ?? []);
const scripts = new RuleTester({ languageOptions: { parser: tseslint.parser } });
const components = new RuleTester({
  languageOptions: {
    parser: astroParser,
    parserOptions: { parser: tseslint.parser, extraFileExtensions: ['.astro'] },
  },
});

const script = (code: string, filename = 'src/x.ts') => ({ code, filename });
const component = (code: string) => ({ code, filename: 'src/components/X.astro' });
const errors = [{ messageId: 'prose' }];

scripts.run('words in scripts', noProse, {
  valid: [
    "const title = t('search.title');",
    "import { x } from './a file of words.ts';",
    "type Kind = 'one of three' | 'two';",
    "throw new Error('the file has no title');",
    'throw new Problem(`${file}: there is no such key`);',
    "const line = z.string().min(3, 'a title has three letters').regex(/x/, 'letters and no digits');",
    "const line = z.string({ error: 'a title is missing here' });",
    "context.addIssue({ code: 'custom', message: 'this is no amount' });",
    "const yearProblem = (year) => (year ? undefined : 'there is no such year');",
    "function implausibleReason() { return 'more than is plausible here'; }",
    "const remedy = 'cite the fact that has it';",
    "logProgress('making pages and drawings');",
    'const path = `M${x} ${y}H${width}M${x} ${z}H${width}V${y}`;',
    "const attributes = 'cite data href src'.split(' ');",
    "sheet.replaceSync('.a{color:red} .b .c .d{border:0}');",
    "frame.style.cssText = 'a very long style';",
    'const code = `<script async src="${src}" crossorigin="anonymous"></script>`;',
    'const link = `<a class="anchor" aria-label="${t(\'headings.link\')}">#</a>`;',
    "const units = { 'per cent of GDP': 1 };",
    "const isTension = kind === 'in tension';",
    'button.textContent = status;',
    "const label = kind === 'standfirst' ? t('passage.intro') : id;",
  ]
    .map((code) => script(code))
    .concat(script("const installCommands = ['apt-get install this package'];", 'src/editions/chromium.ts')),
  invalid: [
    "const words = 'Read it offline';",
    'const words = `${count} points were left`;',
    "add('h2', 'Figures and sources');",
    "button.textContent = 'Stop';",
    "button.textContent = count > 1 ? 'Results' : `${count}`;",
    "svg.ariaLabel = name || 'Drawing';",
    "const link = { title: 'Explainers' };",
    'const link = { label: `Cover: ${name}` };',
    'details.innerHTML = \'<summary class="a">Preview</summary>\';',
    'const link = \'<a aria-label="link">#</a>\';',
    "const installCommands = ['apt-get install this package'];",
    "'Read it offline'.log();",
  ].map((code) => ({ ...script(code), errors })),
});

components.run('words in components', noProse, {
  valid: [
    '<p>{t("page.title")}, {day}.</p>',
    '<p class="one two three" style="a: b c d">1</p>',
    '<nav aria-label={t("page.contents")}><slot name="left" /></nav>',
    '---\nthrow new Error("the page has no title");\n---\n<p />',
    '<style>\n  p { margin: 0 auto; color: red }\n</style>',
    '<script is:inline>const words = 1;</script>',
    '<a href={`${path("interview/")}#one`} data-kind="answer">{id}</a>',
  ].map(component),
  invalid: [
    '<p>Sources</p>',
    '<p>\n  {count} charts\n</p>',
    '<nav aria-label="Contents" />',
    '<Aside title={`Cite as ${name}`} />',
    '<img alt={alt ?? "Chart"} />',
    '<p>{isNew && "what came after that"}</p>',
    '---\nconst title = "Read it offline";\n---\n<p>{title}</p>',
  ].map((code) => ({ ...component(code), errors })),
});

/** The strings that the `content` properties of a style sheet or component print, without escapes. */
const printedStrings = (css: string): string[] =>
  [...css.matchAll(/(?<![-\w])content:([^;{}]*);/g)].flatMap(([, value = '']) =>
    [...value.matchAll(/'([^']*)'|"([^"]*)"/g)].map(([words]) => words.replaceAll(/\\[\dA-F]+/gi, '')),
  );

test('style sheets hold no words', () => {
  const words = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:css|astro)$/.test(file))
    .flatMap((file) => printedStrings(readFileSync(`src/${file}`, 'utf8')).map((text) => `${file}: ${text}`))
    .filter((line) => /: .*\p{L}{2}/u.test(line));
  expect(words).toEqual([]);
});
