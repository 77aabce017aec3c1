/** Shows what a link to words of the interview leads to; with the passages it is passages.js, fetched when first asked for. */
import { readFragment, standsAt } from '../interview/directive.ts';
import { saidBy } from '../records/place.ts';

const paragraph = (className: string, ...words: (string | Node)[]) => {
  const made = document.createElement('p');
  made.className = className;
  made.append(...words);
  return made;
};

const element = (name: string, words: string) =>
  Object.assign(document.createElement(name), { textContent: words });

/** The words of a passage with those that directives name marked; the directives stand in the passage's order. */
function marked(text: string, directives: Parameters<typeof standsAt>[1][]): (string | Node)[] {
  const runs: (string | Node)[] = [];
  let from = 0;
  for (const directive of directives) {
    const span = standsAt(text, directive);
    if (!span || span.start < from) continue;
    runs.push(text.slice(from, span.start), element('mark', text.slice(span.start, span.end)));
    from = span.end;
  }
  return [...runs, text.slice(from)];
}

globalThis.passageOf = (href) => {
  const { id = '', directives = [] } = readFragment(href) ?? {};
  const texts = globalThis.passages ?? {};
  const question = id.startsWith('a') && texts[id.replace(/^a(\d+)-.*/, 'q$1')];
  const more = Object.assign(element('a', 'Read it in the interview'), { href });
  return [
    ...(question ? [paragraph('asked', question)] : []),
    paragraph('said', ...marked(texts[id] ?? '', directives)),
    paragraph('more', `${saidBy(id)}, 24 November 2025. `, more),
  ];
};
