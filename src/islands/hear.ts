/** Puts the button that plays a chart where it has its place; the first press fetches what plays. */
import { runBeside } from './beside.ts';

for (const place of document.querySelectorAll('.hear')) {
  const button = document.createElement('button');
  button.textContent = 'Hear it';
  place.append(button);
  button.onclick = () => {
    void runBeside('tones.js').then(() => {
      document.querySelectorAll<HTMLButtonElement>('.hear button').forEach((each) => (each.onclick = null));
      button.click();
    });
  };
}
