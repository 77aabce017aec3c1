/** Renders the passage that a link to a quotation leads to. Together with the passages it is passages.js, loaded on demand. */
import { parseFragment, findDirective } from '../interview/text-fragment.ts';
import { t } from '../records/interface.ts';

const paragraph = (className: string, ...content: (string | Node)[]) => {
  const element = document.createElement('p');
  element.className = className;
  element.append(...content);
  return element;
};

const textElement = (name: string, text: string) =>
  Object.assign(document.createElement(name), { textContent: text });

/** The text of a passage with the words of each directive in a `mark` element; directives are in the order of the text. */
function highlightDirectives(
  text: string,
  directives: Parameters<typeof findDirective>[1][],
): (string | Node)[] {
  const runs: (string | Node)[] = [];
  let from = 0;
  for (const directive of directives) {
    const span = findDirective(text, directive);
    if (!span || span.start < from) continue;
    runs.push(text.slice(from, span.start), textElement('mark', text.slice(span.start, span.end)));
    from = span.end;
  }
  return [...runs, text.slice(from)];
}

globalThis.passageOf = (href) => {
  const { id = '', directives = [] } = parseFragment(href) ?? {};
  const passages = globalThis.passages ?? {};
  const { text, from } = passages[id] ?? { text: '', from: '' };
  const question = id.startsWith('a') && passages[id.replace(/^a(\d+)-.*/, 'q$1')];
  const more = Object.assign(textElement('a', t('passage.read')), { href });
  const words = [
    ...(question ? [paragraph('asked', question.text)] : []),
    paragraph('said', ...highlightDirectives(text, directives)),
  ];
  for (const element of words) element.lang = globalThis.passageLanguage ?? '';
  return [...words, paragraph('more', `${from}. `, more)];
};
