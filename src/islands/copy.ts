/**
 * Shows each `button[data-copy]`. A click copies the text of the element before it with plain spaces, or selects it
 * where the browser refuses; with the value `image`, the picture that the link beside it leads to, where a browser can.
 */
const copyImage = ({ href }: HTMLAnchorElement) =>
  navigator.clipboard.write([
    new ClipboardItem({ 'image/png': fetch(href).then((response) => response.blob()) }),
  ]);

for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy]')) {
  const image = button.dataset['copy'] ? button.parentElement?.querySelector('a') : undefined;
  const source = button.previousElementSibling ?? button;
  const title = button.textContent;
  const say = (words: string) => {
    button.textContent = words;
    setTimeout(() => (button.textContent = title), 2000);
  };
  const copy = async () => {
    await (image
      ? copyImage(image)
      : navigator.clipboard.writeText(source.textContent.replaceAll('\u00a0', ' ')));
    say('Copied');
  };
  button.hidden = !!image && (!('ClipboardItem' in window) || location.protocol === 'file:');
  button.addEventListener('click', () => {
    copy().catch(() => {
      if (!image) getSelection()?.selectAllChildren(source);
      say(image ? 'Not allowed here' : 'Selected');
    });
  });
}
