/**
 * The script for host pages (pages of other sites). Sets the frames of this site to the heights that they report, and
 * replaces the picture in `<twenty-eight-chart name theme title>` by a frame once that frame has reported a height.
 * Listens only to frames of this site, sets only heights, and sends only a request for the height.
 */
import { sandbox } from './sandbox.ts';

const tag = 'twenty-eight-chart';
const { href, origin: home } = new URL('embed/', (document.currentScript as HTMLScriptElement).src);

/** The custom element of a chart: its light DOM is shown until the frame in its shadow DOM has reported a height. */
class Chart extends HTMLElement {
  static observedAttributes = ['name', 'theme', 'title'];
  readonly frame = document.createElement('iframe');

  constructor() {
    super();
    const { frame } = this;
    frame.loading = 'lazy';
    frame.setAttribute('sandbox', sandbox);
    frame.referrerPolicy = 'no-referrer';
    frame.style.cssText = 'border:0;width:100%;display:block;position:absolute;visibility:hidden';
    const box = document.createElement('div');
    box.style.position = 'relative';
    box.append(document.createElement('slot'), frame);
    this.attachShadow({ mode: 'open' }).append(box);
  }

  connectedCallback() {
    this.style.display = 'block';
    this.frame.title = this.getAttribute('label') ?? this.getAttribute('name') ?? '';
  }

  attributeChangedCallback() {
    const [name, theme, title] = Chart.observedAttributes.map((key) => this.getAttribute(key) ?? '');
    const src = `${href}${String(name)}/#theme=${String(theme)}&title=${String(title)}`;
    if (name && this.frame.src !== src) this.frame.src = src;
  }

  show() {
    this.frame.style.position = this.frame.style.visibility = '';
    this.frame.previousSibling?.remove();
  }
}

const framesOfThisSite = () =>
  [...document.querySelectorAll<Chart | HTMLIFrameElement>(`iframe,${tag}`)]
    .map((found) => (found instanceof Chart ? { frame: found.frame, chart: found } : { frame: found }))
    .filter(({ frame }) => frame.src.startsWith(href));

const resize = ({ origin, source, data }: MessageEvent<Record<string, unknown> | null>) => {
  const height = data?.['height'];
  if (data?.['type'] !== 'twenty-eight:height' || data['version'] !== 1) return;
  if (typeof height !== 'number' || !(height >= 100 && height <= 9999)) return;
  if (origin !== home && origin !== 'null') return;
  for (const { frame, chart } of framesOfThisSite())
    if (frame.contentWindow === source) {
      frame.style.setProperty('height', `${String(height)}px`, 'important');
      chart?.show();
    }
};

if (!customElements.get(tag)) {
  addEventListener('message', resize);
  customElements.define(tag, Chart);
  for (const { frame } of framesOfThisSite())
    frame.contentWindow?.postMessage({ sentinel: 'amp', type: 'frames-init' }, '*');
}
