/** The status line of the page that screen readers follow; scripts of one page share it. It is added when something is first said. */
function statusLine(): HTMLElement {
  const found = document.querySelector<HTMLElement>('body > [role=status]');
  if (found) return found;
  const line = document.createElement('p');
  line.role = 'status';
  line.className = 'hidden';
  document.body.append(line);
  return line;
}

let timer: ReturnType<typeof setTimeout> | undefined;

/** Has screen readers say a text after what they are saying; also if it is the same as the last. */
export function say(text: string): void {
  const line = statusLine();
  line.textContent = '';
  clearTimeout(timer);
  // A text is announced when it comes into a line that is there and empty.
  timer = setTimeout(() => (line.textContent = text), 150);
}
