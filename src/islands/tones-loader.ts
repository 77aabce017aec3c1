/** Adds the button that plays a chart to each `.hear` element; the first click loads the player. */
import { loadScript } from './load-script.ts';
import { t } from '../records/interface.ts';

for (const place of document.querySelectorAll('.hear')) {
  const button = document.createElement('button');
  button.textContent = t('tones.play');
  place.append(button);
  button.onclick = () => {
    void loadScript('tones.js').then(() => {
      document.querySelectorAll<HTMLButtonElement>('.hear button').forEach((each) => (each.onclick = null));
      button.click();
    });
  };
}
