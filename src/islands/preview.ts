/** Shows a preview of the selected snippet of a chart, as on a host page, in the disclosure below the snippets. */
import { t } from '../records/interface.ts';

const canonical = document.querySelector<HTMLLinkElement>('[rel=canonical]');

const selectHtml = (title: string, options: Readonly<Record<string, string>>) =>
  `<label>${title} <select style="padding:.3rem;font:inherit">${Object.entries(options)
    .map(([value, name]) => `<option value="${value}">${name}`)
    .join('')}</select></label> `;

const widths = Object.fromEntries(['100%', '320px', '480px', '720px'].map((width) => [width, width]));
const themes = { light: t('theme.light'), dark: t('theme.dark'), reader: t('theme.system') };

const isDark = (theme: string) =>
  theme === 'dark' || (theme === 'reader' && matchMedia('(prefers-color-scheme: dark)').matches);

/** The code of a snippet in a theme, with the origin of this page instead of the site's, so that copies show themselves. */
const withTheme = (code: string, theme: string) =>
  code
    .replaceAll(new URL(canonical?.href ?? location.href).origin, location.origin)
    .replace('#theme=light', `#theme=${theme}`)
    .replace('<twenty-eight-chart', `$& theme="${theme}"`)
    .replaceAll('.svg"', isDark(theme) ? '.dark.svg"' : '$&');

function hostFrame(code: string, theme: string, width: string): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.title = t('preview.title');
  frame.style.cssText = `display:block;width:${width};border:0;outline:1px solid var(--mid);outline-offset:-1px`;
  frame.srcdoc = `<!doctype html><meta name="viewport" content="width=device-width"><style>:root{color-scheme:${theme === 'reader' ? 'light dark' : theme};background:light-dark(#fff,#111)}body{margin:0;display:flow-root}</style>${withTheme(code, theme)}`;
  frame.onload = () => {
    const body = frame.contentDocument?.body;
    if (body)
      new ResizeObserver(() => {
        frame.style.height = `${String(body.offsetHeight)}px`;
      }).observe(body);
  };
  return frame;
}

function addPreview(details: HTMLDetailsElement, snippets: Element) {
  const controls = document.createElement('p');
  controls.style.marginBlock = '.5rem';
  controls.innerHTML = selectHtml(t('preview.width'), widths) + selectHtml(t('preview.theme'), themes);
  const container = document.createElement('div');
  container.style.overflow = 'auto';
  const update = () => {
    const [width = '', theme = ''] = [...controls.querySelectorAll('select')].map(({ value }) => value);
    const code = snippets.querySelector(':checked + label + .panel code')?.textContent ?? '';
    container.replaceChildren(hostFrame(code, theme, width));
  };
  details.append(controls, container);
  snippets.addEventListener('change', update);
  update();
}

const details = document.querySelector<HTMLDetailsElement>('#embed details');
if (details?.parentElement) addPreview(details, details.parentElement);
