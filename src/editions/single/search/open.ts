/** Offers the search in the page that holds the whole site; what searches is unpacked when a reader first asks. */
const packed = document.querySelector('[type="text/deflate"]')?.textContent ?? '';
const contents = document.querySelector('#contents h2');
const button = document.createElement('button');
button.type = 'button';
button.dataset['search'] = '';
button.textContent = 'Search';

async function unpack(): Promise<string> {
  const bytes = Uint8Array.from(atob(packed), (letter) => letter.charCodeAt(0));
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'))).text();
}

/** Unpacks the search on the first event that may ask for it, and hands that event to it; the search knows what asks. */
async function ask(event: Event): Promise<void> {
  const isKey = event instanceof KeyboardEvent;
  if (isKey && event.key !== '/' && !((event.ctrlKey || event.metaKey) && /^k$/i.test(event.key))) return;
  event.preventDefault();
  removeEventListener('keydown', onEvent);
  button.removeEventListener('click', onEvent);
  const script = document.createElement('script');
  script.textContent = await unpack();
  document.body.append(script);
  if (!('openSearch' in globalThis)) button.remove();
  else if (isKey) dispatchEvent(new KeyboardEvent('keydown', event));
  else button.click();
}
const onEvent = (event: Event) => void ask(event);

if ('DecompressionStream' in globalThis) {
  contents?.after(button);
  button.addEventListener('click', onEvent);
  addEventListener('keydown', onEvent);
}
