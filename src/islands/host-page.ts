/**
 * The script for host pages (pages of other sites). Sets the frames of this site to the heights that they report, and
 * replaces the picture in `<twenty-eight-chart src theme title>` by a frame once that frame has reported a height.
 * Listens only to frames with charts, sets only heights, and sends only a request for the height.
 */
import { sandbox } from './sandbox.ts';

const tag = 'twenty-eight-chart';
/** The address of the embeds beside this script; empty in a shadow root, in a module and inline, where scripts have none. */
const script = (document.currentScript as HTMLScriptElement | null)?.src;
const home = script ? new URL('embed/', script).href : '';

/** The chart elements in the document, in any shadow root. */
const charts = new Set<Chart>();

/** The theme of a host page at an element: light unless its `color-scheme` names dark. */
const themeAt = (element: Element) => {
  const { colorScheme } = getComputedStyle(element);
  return colorScheme === 'light dark' ? 'reader' : (/dark/.exec(colorScheme)?.[0] ?? 'light');
};

/** The custom element of a chart: its light DOM is shown until the frame in its shadow DOM has reported a height. */
class Chart extends HTMLElement {
  static observedAttributes = ['src', 'name', 'theme', 'title'];
  readonly frame = document.createElement('iframe');
  private loaded = false;
  private address = '';

  constructor() {
    super();
    const { frame } = this;
    frame.loading = 'lazy';
    frame.setAttribute('sandbox', sandbox);
    frame.referrerPolicy = 'no-referrer';
    frame.style.cssText = 'border:0;width:100%;display:block;position:absolute;visibility:hidden';
    frame.onload = () => (this.loaded = true);
    const box = document.createElement('div');
    box.style.position = 'relative';
    box.append(document.createElement('slot'), frame);
    this.attachShadow({ mode: 'open' }).append(box);
  }

  connectedCallback() {
    this.style.display = 'block';
    this.frame.title = this.getAttribute('label') ?? this.getAttribute('name') ?? '';
    this.attributeChangedCallback();
    charts.add(this);
  }

  disconnectedCallback() {
    charts.delete(this);
    this.loaded = false;
    if (this.address) this.frame.src = this.address;
  }

  attributeChangedCallback() {
    const [src, name, theme, title] = Chart.observedAttributes.map((key) => this.getAttribute(key) ?? '');
    const chart = src || (home && name && `${home}${name}/`);
    if (!chart || !this.isConnected) return;
    const address = `${chart}#theme=${String(theme || themeAt(this))}&title=${String(title)}`;
    if (address === this.address) return;
    this.address = address;
    // Once the frame has loaded, a new `src` would be an entry in the history of the host page.
    if (this.loaded) this.frame.contentWindow?.location.replace(address);
    else this.frame.src = address;
  }

  show() {
    this.frame.style.position = this.frame.style.visibility = '';
    this.frame.previousSibling?.remove();
  }
}

/** The frames with charts in a document or shadow root, and in the open shadow roots within. */
const framesIn = (root: ParentNode): HTMLIFrameElement[] =>
  [...root.querySelectorAll('*')].flatMap((element) => {
    if (element.shadowRoot) return framesIn(element.shadowRoot);
    const isChart =
      element instanceof HTMLIFrameElement &&
      (home ? element.src.startsWith(home) : /\/embed\/[\w-]+\//.test(element.src));
    return isChart ? element : [];
  });

addEventListener('message', ({ origin, source, data }: MessageEvent<Record<string, unknown> | null>) => {
  const height = data?.['height'];
  if (data?.['type'] !== 'twenty-eight:height' || data['version'] !== 1) return;
  if (typeof height !== 'number' || !(height >= 100 && height <= 9999)) return;
  const resize = (frame: HTMLIFrameElement) => {
    if (source !== frame.contentWindow || (origin !== 'null' && !frame.src.startsWith(origin))) return false;
    frame.style.setProperty('height', `${String(height)}px`, 'important');
    return true;
  };
  for (const chart of charts) if (resize(chart.frame)) chart.show();
  framesIn(document).forEach(resize);
});

if (!customElements.get(tag)) customElements.define(tag, Chart);
for (const frame of framesIn(document))
  frame.contentWindow?.postMessage({ sentinel: 'amp', type: 'frames-init' }, '*');
