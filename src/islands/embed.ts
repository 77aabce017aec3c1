/**
 * The script of an embed: applies the options of its URL, and reports its height to its parent window only, when the
 * height has changed and when the parent asks. There is one message for each format that host pages listen for.
 */
import './sandbox-downloads.ts';
import { enableMarkNavigation } from './mark-navigation.ts';

const { documentElement: root, body } = document;
const main = document.querySelector('main') ?? body;

/** An option of the URL, from its hash or else its query, or an empty string; WordPress adds a second hash. */
const option = (name: string) =>
  new URLSearchParams((location.hash + '&' + location.search).replaceAll(/[#?]/g, '&')).get(name) ?? '';

let lastHeight = 0;
let secret = option('secret');
let resizer = '';

function* messages(id: string, height: number) {
  yield { type: 'twenty-eight:height', id, height, version: 1 };
  yield { sentinel: 'amp', type: 'embed-size', height };
  const child = option('childId');
  // Pym adds the URL of the host page to ours, so the next message, which contains our URL, is not sent to Pym.
  if (child) yield ['pym', child, 'height', String(height)].join('xPYMx');
  else yield JSON.stringify({ src: location.href, context: 'iframe.resize', height });
  if (secret) yield { message: 'height', value: height, secret };
  if (resizer) yield `[iFrameSizer]${resizer}:${String(height)}:${String(innerWidth)}:size`;
  const datawrapper = option('datawrapper');
  if (datawrapper) yield { 'datawrapper-height': { [datawrapper]: height } };
}

const send = (message: unknown) => {
  parent.postMessage(message, '*');
};

const reportHeight = (force = false) => {
  // Measures without a scrollbar: it makes the text narrower and so higher, and would never go away.
  root.style.overflow = 'hidden';
  const height = Math.ceil(main.getBoundingClientRect().height);
  if (height > innerHeight) root.style.overflow = '';
  // A frame has no width until the host page lays it out.
  if (!innerWidth || !height || (height === lastHeight && !force)) return;
  lastHeight = height;
  for (const message of messages(main.dataset['chart'] ?? '', height)) send(message);
};

const applyOptions = () => {
  root.dataset['theme'] = option('theme');
  root.dataset['title'] = option('title');
};

/** Follows a link for a frame of WordPress, which allows frames no tab and no download: its page goes to the link. */
const leadHostPage = (event: MouseEvent) => {
  const link = event.target instanceof Element && event.target.closest('a');
  if (!link || !secret) return;
  event.preventDefault();
  // The `href` of a link in a drawing is an object.
  send({ message: 'link', value: new URL(link.getAttribute('href') ?? '', document.baseURI).href, secret });
};

/** Puts a link to the downloads on the chart's page in place of the menu of downloads, which WordPress does not allow. */
const replaceDownloads = () => {
  const menu = body.querySelector('details:has([download])');
  const home = body.querySelector<HTMLAnchorElement>('a.home');
  if (!secret || !menu || !home) return;
  const link = home.cloneNode() as HTMLAnchorElement;
  link.className = '';
  link.hash = 'download';
  link.textContent = menu.querySelector('summary')?.textContent ?? '';
  menu.replaceWith(link);
};

const handleMessage = ({ source, data }: MessageEvent<unknown>) => {
  if (source !== parent || !data) return;
  const [, id] =
    /^\[iFrameSizer\]([^:]+):\d+:(?:true|false):/.exec(typeof data === 'string' ? data : '') ?? [];
  resizer = id ?? resizer;
  const fields = data as Record<string, unknown>;
  const isReady = fields['message'] === 'ready' && typeof fields['secret'] === 'string';
  if (isReady) secret = String(fields['secret']);
  replaceDownloads();
  if (id || isReady || (fields['sentinel'] === 'amp' && fields['type'] === 'frames-init')) reportHeight(true);
};

applyOptions();
enableMarkNavigation(document);
addEventListener('hashchange', () => {
  applyOptions();
  const newSecret = option('secret');
  if (!newSecret || newSecret === secret) return;
  secret = newSecret;
  replaceDownloads();
  reportHeight(true);
});

if (parent !== window) {
  addEventListener('message', handleMessage);
  const onResize = () => {
    reportHeight();
  };
  replaceDownloads();
  onResize();
  new ResizeObserver(onResize).observe(main);
  addEventListener('resize', onResize);
  addEventListener('click', leadHostPage);
}
