import { all, type Entry, say } from './page.ts';

/** Whether a paragraph or line of a point leads elsewhere, or says whom the point binds. */
const isBeside = ({ firstChild, lastChild, textContent }: Element): boolean =>
  (lastChild?.nodeName === 'A' && /^[AB]$/.test(firstChild?.nodeName ?? '')) ||
  /^(Must act|Is expected|nobody)/.test(textContent);

/** The points of the plan. */
export const points = (): Entry[] =>
  all('[id^=point-]').map((point) => {
    const copy = point.cloneNode(true) as HTMLElement;
    for (const paragraph of all('p,li', copy)) if (isBeside(paragraph)) paragraph.remove();
    return [
      `#${point.id}`,
      `Point ${point.id.slice(6)}: ${say(point.querySelector('h3'), 'span,small')}`,
      say(copy, 'h3,del:has(+strong)'),
    ];
  });

/** Who says a passage, and where: "Donald Heflin, answer 1". */
function saidBy(id: string): string {
  const [, kind = '', number = ''] = /^([a-z]+)-?(\d+)/.exec(id) ?? [];
  const place = { a: `answer ${number}`, q: `question ${number}`, standfirst: 'introduction' }[kind];
  return `${kind === 'a' ? 'Donald Heflin' : 'The Conversation'}, ${place ?? `${kind} ${number}`}`;
}

/** The passages of the interview. */
export const passages = (): Entry[] =>
  all('#interview [id]')
    .filter(({ id }) => /^([aq]|standfirst-|caption-)\d/.test(id))
    .map((passage) => [`#${passage.id}`, saidBy(passage.id), say(passage)]);

/** The notes on claims, each by the words of its claim. */
export const claims = (): Entry[] =>
  all('li[id^=claim-]').map((claim) => {
    const words = all(`#interview [data-n][href="#${claim.id}"]`).map((part) => part.textContent);
    return [`#${claim.id}`, `“${words.join('')}”`, say(claim, 'b')];
  });

/** The charts: what each drawing is called and shows. Its address is the chart's own chapter. */
export const charts = (): Entry[] =>
  all('article svg[aria-details]').map((drawing) => {
    const named = (element: Element | null, name: string) =>
      document.getElementById(element?.getAttribute(name) ?? '');
    const chapter = named(drawing, 'aria-details')?.closest('article');
    const title = named(drawing.closest('figure'), 'aria-labelledby');
    const alt = named(drawing, 'aria-labelledby')?.textContent ?? drawing.ariaLabel ?? '';
    return [`#${chapter?.id ?? ''}`, say(title), `${say(title?.nextElementSibling)}. ${alt}`];
  });

/** What came afterwards, by day. */
export const events = (): Entry[] =>
  all('#afterwards li[id]').map((event) => {
    const [day, text] = event.children;
    return [`#${event.id}`, say(day), say(text)];
  });

/** The words that are explained. */
export const terms = (): Entry[] =>
  all('[id^=term-]').map((term) => {
    const [title, text] = term.children;
    return [`#${term.id}`, say(title), say(text)];
  });
