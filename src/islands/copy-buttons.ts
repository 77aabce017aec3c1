/**
 * Shows each `button[data-copy]`. A click copies the text of the element before the button, with plain spaces, or selects
 * it if copying is refused. With the value `document` it copies, if supported, the image that the link beside it leads to
 * together with the HTML of the template after it and the same as text, of which a program takes what it can hold.
 */
import { say } from './say.ts';
import { t } from '../records/interface.ts';

/** The content of a template as plain text: the alt text of its picture, and its paragraphs. */
function plainText({ content }: HTMLTemplateElement): string {
  const alt = content.querySelector('img')?.alt ?? '';
  const paragraphs = [...content.querySelectorAll('p')].map(({ textContent }) => textContent);
  return [paragraphs[0], alt, ...paragraphs.slice(1)].join('\n\n');
}

const copyDocument = ({ href }: HTMLAnchorElement, template: HTMLTemplateElement) =>
  navigator.clipboard.write([
    new ClipboardItem({
      'image/png': fetch(href).then((response) => response.blob()),
      'text/html': new Blob([template.innerHTML], { type: 'text/html' }),
      'text/plain': new Blob([plainText(template)], { type: 'text/plain' }),
    }),
  ]);

for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy]')) {
  const link = button.parentElement?.querySelector('a');
  const template = button.nextElementSibling;
  const isDocument = !!button.dataset['copy'];
  const source = button.previousElementSibling ?? button;
  const label = button.textContent;
  const showStatus = (status: string) => {
    button.textContent = status;
    say(status);
    setTimeout(() => (button.textContent = label), 2000);
  };
  const copy = async () => {
    if (!isDocument) await navigator.clipboard.writeText(source.textContent.replaceAll('\u00a0', ' '));
    else if (link && template instanceof HTMLTemplateElement) await copyDocument(link, template);
    showStatus(t('copying.copied'));
  };
  button.hidden = isDocument && (!('ClipboardItem' in window) || location.protocol === 'file:');
  button.addEventListener('click', () => {
    copy().catch(() => {
      if (!isDocument) getSelection()?.selectAllChildren(source);
      showStatus(isDocument ? t('copying.refused') : t('copying.selected'));
    });
  });
}
