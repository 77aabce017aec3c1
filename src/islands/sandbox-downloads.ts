/**
 * Makes downloads work in a sandboxed frame, where browsers treat links as cross-origin and ignore `download`: fetches the
 * file and saves it. If that fails, the link opens in a new tab, as without scripts.
 */
const save = async (link: HTMLAnchorElement) => {
  const response = await fetch(link.href);
  if (!response.ok) throw new Error(response.statusText);
  const copy = document.createElement('a');
  copy.href = URL.createObjectURL(await response.blob());
  copy.download = link.href.replace(/.*\//, '');
  copy.click();
};

if (origin === 'null' && parent !== window)
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[download]'))
    link.addEventListener('click', (event) => {
      event.preventDefault();
      save(link).catch(() => open(link.href));
    });
