/** Adds the buttons for the tones of charts; the first click on one loads the player. */
import { loadScript } from './load-script.ts';
import { toneButtons } from './tone-buttons.ts';

const buttons = toneButtons().flatMap(({ play, keys }) => [play, keys]);
for (const button of buttons)
  button.onclick = () => {
    void loadScript('tones.js').then(() => {
      for (const each of buttons) each.onclick = null;
      button.click();
    });
  };
