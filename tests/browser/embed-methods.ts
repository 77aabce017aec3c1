import { sandbox } from '../../src/islands/sandbox.ts';

/** A method by which host pages embed charts and size their frames: its name, a page body for an embed, and its limits on heights. */
export interface EmbedMethod {
  name: string;
  body: (embed: string, id: string) => string;
  clamp?: (height: number) => number;
}

const iframe = (src: string, attributes = `sandbox="${sandbox}"`) =>
  `<iframe src="${src}" width="100%" height="300" style="display:block;border:0" ${attributes}></iframe>`;
const messageListener = (script: string) =>
  `<script>addEventListener('message', (e) => {${script}})</script>`;
const clampLikeWordPress = (height: number) => Math.min(1000, Math.max(200, height));

/** A listener that follows WordPress's wp-embed.js: checks secret and source, and clamps heights to 200–1,000 px. */
const wordPress = messageListener(`
  const { message, value, secret } = e.data;
  if (message !== 'height' || /[^a-zA-Z0-9]/.test(secret)) return;
  for (const frame of document.querySelectorAll('iframe[data-secret="' + secret + '"]')) {
    if (e.source !== frame.contentWindow) continue;
    frame.removeAttribute('style');
    frame.style.cssText = 'display:block;border:0';
    frame.height = Math.min(1000, Math.max(200, parseInt(value, 10)));
  }`);
const wordPressFrame = (src: string, secret = 'kQ3fTz81Lm') =>
  iframe(
    src,
    `class="wp-embedded-content" sandbox="allow-scripts" security="restricted" data-secret="${secret}"`,
  );
const afterFrameLoads = (script: string) =>
  `<script>document.querySelector('iframe').addEventListener('load', () => {${script}}, { once: true })</script>`;

/** The methods of other projects, each with its library or with a listener written after its documentation. */
export const thirdPartyMethods: readonly EmbedMethod[] = [
  {
    name: 'pym.js 1.3.2',
    body: (embed) =>
      `<div id="chart"></div><script src="/pym.js"></script><script>new pym.Parent('chart', '${embed}', {})</script>`,
  },
  {
    name: '@newswire/frames 1.0.0 that creates the frame',
    body: (embed) =>
      `<div data-frame-src="${embed}" data-frame-attribute-sandbox="${sandbox}" data-frame-attribute-style="display:block"></div><script src="/frames.js"></script><script>newswireFrames.autoInitFrames()</script>`,
  },
  {
    name: '@newswire/frames 1.0.0 that starts after the frame has loaded',
    body: (embed) =>
      `<script src="/frames.js"></script>${iframe(embed)}${afterFrameLoads(`newswireFrames.observeIframe(document.querySelector('iframe'))`)}`,
  },
  {
    name: 'iframe-resizer 4.4.5',
    body: (embed) =>
      `${iframe(embed, '')}<script src="/iframe-resizer.js"></script><script>iFrameResize({}, 'iframe')</script>`,
  },
  {
    name: 'iframe-resizer 4.4.5 with a sandbox and checkOrigin off',
    body: (embed) =>
      `${iframe(embed)}<script src="/iframe-resizer.js"></script><script>iFrameResize({ checkOrigin: false }, 'iframe')</script>`,
  },
  {
    name: 'iframe-resizer 4.4.5 that starts after the frame has loaded',
    body: (embed) =>
      `<script src="/iframe-resizer.js"></script>${iframe(embed, '')}${afterFrameLoads(`iFrameResize({}, 'iframe')`)}`,
  },
  {
    name: 'WordPress with the secret in the address',
    body: (embed) => wordPress + wordPressFrame(`${embed}#?secret=kQ3fTz81Lm`),
    clamp: clampLikeWordPress,
  },
  {
    name: 'WordPress that adds the secret after the frame has loaded',
    body: (embed) =>
      `${wordPress}${wordPressFrame(embed)}${afterFrameLoads(`document.querySelector('iframe').src += '#?secret=kQ3fTz81Lm'`)}`,
    clamp: clampLikeWordPress,
  },
  {
    name: 'WordPress that is ready after the frame has loaded',
    body: (embed) =>
      `${wordPressFrame(embed)}${afterFrameLoads(`document.querySelector('iframe').contentWindow.postMessage({ message: 'ready', secret: 'kQ3fTz81Lm' }, '*')`)}${wordPress}`,
    clamp: clampLikeWordPress,
  },
  {
    name: 'Embedly and Medium',
    body: (embed) =>
      `${messageListener(`
        let data; try { data = JSON.parse(e.data) } catch { return }
        if (data.context === 'iframe.resize') document.querySelector('iframe[src="' + data.src + '"]').height = data.height;
      `)}${iframe(embed)}`,
  },
  {
    name: 'Datawrapper’s listener, requested by the address',
    body: (embed) =>
      `${messageListener(`
        const heights = e.data['datawrapper-height'];
        for (const frame of document.querySelectorAll('iframe'))
          if (heights && e.source === frame.contentWindow) frame.style.height = heights.abc12 + 'px';
      `)}${iframe(`${embed}#datawrapper=abc12`)}`,
  },
  {
    name: 'a listener for the message that this site documents',
    body: (embed) =>
      `${messageListener(`
        if (e.data.type !== 'twenty-eight:height') return;
        for (const frame of document.querySelectorAll('iframe'))
          if (e.source === frame.contentWindow) frame.style.height = e.data.height + 'px';
      `)}${iframe(embed)}`,
  },
];
