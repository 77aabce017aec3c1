/**
 * What an embed does with scripts on: looks as its address asks, and tells its parent, and nobody else, how high it is:
 * once when that has changed, and once when the parent asks. Each message is of a form that some host listens for.
 */
import './download.ts';
import { walk } from './walk.ts';

const { documentElement: root, body } = document;
const main = document.querySelector('main') ?? body;

/** What the address asks for, in its hash or else in its query; WordPress adds a second hash. */
const wish = (name: string) =>
  new URLSearchParams((location.hash + '&' + location.search).replaceAll(/[#?]/g, '&')).get(name) ?? '';

let last = 0;
let secret = wish('secret');
let resizer = '';

function* messages(id: string, height: number) {
  yield { type: 'twenty-eight:height', id, height, version: 1 };
  yield { sentinel: 'amp', type: 'embed-size', height };
  const child = wish('childId');
  // Pym writes the address of its page into ours, so ours is not repeated to it.
  if (child) yield ['pym', child, 'height', String(height)].join('xPYMx');
  else yield JSON.stringify({ src: location.href, context: 'iframe.resize', height });
  if (secret) yield { message: 'height', value: height, secret };
  if (resizer) yield `[iFrameSizer]${resizer}:${String(height)}:${String(innerWidth)}:size`;
  const datawrapper = wish('datawrapper');
  if (datawrapper) yield { 'datawrapper-height': { [datawrapper]: height } };
}

const send = (message: unknown) => {
  parent.postMessage(message, '*');
};

const tell = (again = false) => {
  // A scrollbar makes the text narrower and so higher, and would stay for good in a frame that is high enough without.
  root.style.overflow = 'hidden';
  const height = Math.ceil(main.getBoundingClientRect().height);
  if (height > innerHeight) root.style.overflow = '';
  // A frame that its host has not laid out yet has no width.
  if (!innerWidth || !height || (height === last && !again)) return;
  last = height;
  for (const message of messages(main.dataset['chart'] ?? '', height)) send(message);
};

const look = () => {
  root.dataset['theme'] = wish('theme');
  root.dataset['title'] = wish('title');
};

const hear = ({ source, data }: MessageEvent<unknown>) => {
  if (source !== parent || !data) return;
  const [, id] =
    /^\[iFrameSizer\]([^:]+):\d+:(?:true|false):/.exec(typeof data === 'string' ? data : '') ?? [];
  resizer = id ?? resizer;
  const asked = data as Record<string, unknown>;
  const ready = asked['message'] === 'ready' && typeof asked['secret'] === 'string';
  if (ready) secret = String(asked['secret']);
  if (id || ready || (asked['sentinel'] === 'amp' && asked['type'] === 'frames-init')) tell(true);
};

look();
walk(document);
addEventListener('hashchange', () => {
  look();
  const found = wish('secret');
  if (!found || found === secret) return;
  secret = found;
  tell(true);
});

if (parent !== window) {
  addEventListener('message', hear);
  const measure = () => {
    tell();
  };
  measure();
  new ResizeObserver(measure).observe(main);
  addEventListener('resize', measure);
  addEventListener('click', (event) => {
    const link = event.target instanceof Element && event.target.closest('a');
    if (!link || !secret) return;
    event.preventDefault();
    send({ message: 'link', value: link.href, secret });
  });
}
