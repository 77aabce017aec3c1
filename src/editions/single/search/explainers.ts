import { all, type Entry, say } from './page.ts';

/** What stands in an explainer beside its text: charts, who is quoted, the numbers and the list of its notes, its dates. */
const beside = '[aria-labelledby],section~p,[href="#contents"],header,figcaption,sup';

/** The headings of the lists of notes, which only explainers have. */
const headings = () => all('h3[id$=-sources]');

/** The sections of an explainer: each heading with the text below it. */
function sections(article: HTMLElement): Entry[] {
  const copy = article.cloneNode(true) as HTMLElement;
  for (const claim of all('p>[aria-label^=Claim]', copy)) claim.parentElement?.remove();
  for (const quote of all('blockquote', copy)) quote.replaceWith(` “${say(quote)}” `);
  const heads = all('h3', copy).filter((heading) => !heading.closest('[aria-labelledby]'));
  for (const heading of heads) heading.replaceWith('\x01');
  const title = say(article.querySelector('h2'));
  const [opening = '', ...texts] = say(copy, beside).split('\x01');
  return [
    [`#${article.id}`, title, `${say(article.querySelector('header p'))} ${opening}`],
    ...texts.map((text, index): Entry => {
      const heading = heads[index];
      return [`#${heading?.id ?? ''}`, `${title}: ${say(heading)}`, text];
    }),
  ];
}

/** The sections of all explainers. */
export const explainers = (): Entry[] =>
  headings().flatMap((heading) => sections(heading.closest('article') as HTMLElement));

/** What a note says beside its figure: what is counted, and its remark, without the day between them. */
function remark(line: HTMLElement): string {
  const text = say(line.querySelector('p'), 'strong').replace(/ ?Found in one origin only\.$/, '');
  const day = /^\W*(.*?)(\. |^\W*)(\d+ )?([A-Z][a-z]+ )?\d{4}(, reported [\w ]+)?\. ?/;
  const [before = '', counts = ''] = day.exec(text) ?? [];
  const rest = text.slice(before.length);
  return [counts, rest]
    .filter(Boolean)
    .join('. ')
    .replace(/^./, (letter) => letter.toUpperCase());
}

/** The notes that give a figure, each once. */
export function figures(): Entry[] {
  const found = new Map<string, Entry>();
  for (const line of headings().flatMap((heading) => all('li', heading.parentElement as HTMLElement))) {
    const title = say(line.querySelector('strong'));
    if (!title.endsWith('.') && !found.has(title)) found.set(title, [`#${line.id}`, title, remark(line)]);
  }
  return [...found.values()];
}
