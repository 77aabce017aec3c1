/**
 * Shows each `button[data-copy]`. A click copies the text of the element before the button, with plain spaces, or selects
 * it if copying is refused. With the value `image` it copies the image that the link beside it leads to, if supported.
 */
import { t } from '../records/interface.ts';

const copyImage = ({ href }: HTMLAnchorElement) =>
  navigator.clipboard.write([
    new ClipboardItem({ 'image/png': fetch(href).then((response) => response.blob()) }),
  ]);

for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy]')) {
  const image = button.dataset['copy'] ? button.parentElement?.querySelector('a') : undefined;
  const source = button.previousElementSibling ?? button;
  const label = button.textContent;
  const showStatus = (status: string) => {
    button.textContent = status;
    setTimeout(() => (button.textContent = label), 2000);
  };
  const copy = async () => {
    await (image
      ? copyImage(image)
      : navigator.clipboard.writeText(source.textContent.replaceAll('\u00a0', ' ')));
    showStatus(t('copying.copied'));
  };
  button.hidden = !!image && (!('ClipboardItem' in window) || location.protocol === 'file:');
  button.addEventListener('click', () => {
    copy().catch(() => {
      if (!image) getSelection()?.selectAllChildren(source);
      showStatus(image ? t('copying.refused') : t('copying.selected'));
    });
  });
}
