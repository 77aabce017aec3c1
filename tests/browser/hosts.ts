import { sandbox } from '../../src/islands/sandbox.ts';

/** A way in which pages of other sites size frames: its name, the page's body for an embed, and what it makes of a height. */
export interface Way {
  name: string;
  body: (embed: string, id: string) => string;
  clamp?: (height: number) => number;
}

const frame = (src: string, more = `sandbox="${sandbox}"`) =>
  `<iframe src="${src}" width="100%" height="300" style="display:block;border:0" ${more}></iframe>`;
const receiver = (script: string) => `<script>addEventListener('message', (e) => {${script}})</script>`;
const byWordPress = (height: number) => Math.min(1000, Math.max(200, height));

/** WordPress's wp-embed.js as documented: the secret, the source, the heights between 200 and 1,000 px. */
const wordPress = receiver(`
  const { message, value, secret } = e.data;
  if (message !== 'height' || /[^a-zA-Z0-9]/.test(secret)) return;
  for (const frame of document.querySelectorAll('iframe[data-secret="' + secret + '"]')) {
    if (e.source !== frame.contentWindow) continue;
    frame.removeAttribute('style');
    frame.style.cssText = 'display:block;border:0';
    frame.height = Math.min(1000, Math.max(200, parseInt(value, 10)));
  }`);
const wordPressFrame = (src: string, secret = 'kQ3fTz81Lm') =>
  frame(
    src,
    `class="wp-embedded-content" sandbox="allow-scripts" security="restricted" data-secret="${secret}"`,
  );
const later = (script: string) =>
  `<script>document.querySelector('iframe').addEventListener('load', () => {${script}}, { once: true })</script>`;

/** The ways that are not our own, each with the library itself or a receiver written as its maker documents. */
export const ways: readonly Way[] = [
  {
    name: 'pym.js 1.3.2',
    body: (embed) =>
      `<div id="chart"></div><script src="/pym.js"></script><script>new pym.Parent('chart', '${embed}', {})</script>`,
  },
  {
    name: '@newswire/frames 1.0.0, its own frame',
    body: (embed) =>
      `<div data-frame-src="${embed}" data-frame-attribute-sandbox="${sandbox}" data-frame-attribute-style="display:block"></div><script src="/frames.js"></script><script>newswireFrames.autoInitFrames()</script>`,
  },
  {
    name: '@newswire/frames 1.0.0 that comes late to a frame',
    body: (embed) =>
      `<script src="/frames.js"></script>${frame(embed)}${later(`newswireFrames.observeIframe(document.querySelector('iframe'))`)}`,
  },
  {
    name: 'iframe-resizer 4.4.5',
    body: (embed) =>
      `${frame(embed, '')}<script src="/iframe-resizer.js"></script><script>iFrameResize({}, 'iframe')</script>`,
  },
  {
    name: 'iframe-resizer 4.4.5 with a sandbox, which it must be told not to check',
    body: (embed) =>
      `${frame(embed)}<script src="/iframe-resizer.js"></script><script>iFrameResize({ checkOrigin: false }, 'iframe')</script>`,
  },
  {
    name: 'iframe-resizer 4.4.5 that comes late to a frame',
    body: (embed) =>
      `<script src="/iframe-resizer.js"></script>${frame(embed, '')}${later(`iFrameResize({}, 'iframe')`)}`,
  },
  {
    name: 'WordPress with the secret in the address',
    body: (embed) => wordPress + wordPressFrame(`${embed}#?secret=kQ3fTz81Lm`),
    clamp: byWordPress,
  },
  {
    name: 'WordPress that adds the secret after the frame has loaded',
    body: (embed) =>
      `${wordPress}${wordPressFrame(embed)}${later(`document.querySelector('iframe').src += '#?secret=kQ3fTz81Lm'`)}`,
    clamp: byWordPress,
  },
  {
    name: 'WordPress that is ready after the frame has loaded',
    body: (embed) =>
      `${wordPressFrame(embed)}${later(`document.querySelector('iframe').contentWindow.postMessage({ message: 'ready', secret: 'kQ3fTz81Lm' }, '*')`)}${wordPress}`,
    clamp: byWordPress,
  },
  {
    name: 'Embedly and Medium',
    body: (embed) =>
      `${receiver(`
        let data; try { data = JSON.parse(e.data) } catch { return }
        if (data.context === 'iframe.resize') document.querySelector('iframe[src="' + data.src + '"]').height = data.height;
      `)}${frame(embed)}`,
  },
  {
    name: 'Datawrapper’s listener, where the address asks for it',
    body: (embed) =>
      `${receiver(`
        const heights = e.data['datawrapper-height'];
        for (const frame of document.querySelectorAll('iframe'))
          if (heights && e.source === frame.contentWindow) frame.style.height = heights.abc12 + 'px';
      `)}${frame(`${embed}#datawrapper=abc12`)}`,
  },
  {
    name: 'a listener to the form that we document',
    body: (embed) =>
      `${receiver(`
        if (e.data.type !== 'twenty-eight:height') return;
        for (const frame of document.querySelectorAll('iframe'))
          if (e.source === frame.contentWindow) frame.style.height = e.data.height + 'px';
      `)}${frame(embed)}`,
  },
];
