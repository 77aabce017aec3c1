/** Shows each `button[data-copy]`; a click copies the `code` beside it. */
for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy]')) {
  button.hidden = false;
  const title = button.textContent;
  button.addEventListener('click', () => {
    const code = button.parentElement?.querySelector('code')?.textContent ?? '';
    void navigator.clipboard.writeText(code).then(() => {
      button.textContent = 'Copied';
      setTimeout(() => (button.textContent = title), 2000);
    });
  });
}
