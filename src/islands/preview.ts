/** Under the snippets of a chart, once its disclosure is opened: the chosen one as a page of another site would show it. */
const canonical = document.querySelector<HTMLLinkElement>('[rel=canonical]');

const choice = (title: string, ...names: string[]) =>
  `<label>${title} <select style="padding:.3rem;font:inherit">${names.map((name) => `<option>${name}`).join('')}</select></label> `;

/** What always holds for pictures in the dark theme, and never in the light one. */
const media: Readonly<Record<string, string>> = { dark: 'min-width:0', light: 'max-width:1px' };

/** A snippet with this page's host for the site's, so that a copy of the site shows itself, in a theme. */
const themed = (code: string, theme: string) =>
  code
    .replaceAll(new URL(canonical?.href ?? location.href).origin, location.origin)
    .replace(/(\/embed\/[\w-]+\/)"/, `$1#theme=${theme}"`)
    .replace('<twenty-eight-chart', `$& theme="${theme}"`)
    .replaceAll('prefers-color-scheme:dark', media[theme] ?? '$&');

function hostOf(code: string, theme: string, width: string): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.title = 'Preview';
  frame.style.cssText = `display:block;width:${width};border:0;outline:1px solid var(--mid);outline-offset:-1px`;
  frame.srcdoc = `<!doctype html><meta name="viewport" content="width=device-width"><style>:root{color-scheme:${theme === 'system' ? 'light dark' : theme};background:light-dark(#fff,#111)}body{margin:0;display:flow-root}</style>${themed(code, theme)}`;
  frame.onload = () => {
    const body = frame.contentDocument?.body;
    if (body)
      new ResizeObserver(() => {
        frame.style.height = `${String(body.offsetHeight)}px`;
      }).observe(body);
  };
  return frame;
}

function previewIn(details: HTMLDetailsElement, place: Element) {
  const controls = document.createElement('p');
  controls.style.marginBlock = '.5rem';
  controls.innerHTML =
    choice('Width', '100%', '320px', '480px', '720px') + choice('Theme', 'system', 'light', 'dark');
  const room = document.createElement('div');
  room.style.overflow = 'auto';
  const draw = () => {
    const [width = '', theme = ''] = [...controls.querySelectorAll('select')].map(({ value }) => value);
    const code = place.querySelector(':checked + label + .panel code')?.textContent ?? '';
    room.replaceChildren(hostOf(code, theme, width));
  };
  details.append(controls, room);
  place.addEventListener('change', draw);
  draw();
}

const details = document.querySelector<HTMLDetailsElement>('#embed details');
if (details?.parentElement) previewIn(details, details.parentElement);
