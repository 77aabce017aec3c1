import { t } from '../records/interface.ts';

/** The buttons of a chart with tones: one plays it, the other switches the tones of the arrow keys. */
export interface ToneButtons {
  place: HTMLElement;
  play: HTMLButtonElement;
  keys: HTMLButtonElement;
}

/** Sets the text of a button; its name ends with the chart’s short title, where the page has several. */
export function labelButton(button: HTMLElement, text: string): void {
  const title = button.closest<HTMLElement>('.hear')?.dataset['of'];
  button.textContent = text;
  button.ariaLabel = title ? `${text}: ${title}` : null;
}

/** The buttons in each `.hear` element; adds them where there are none. */
export const toneButtons = (): ToneButtons[] =>
  [...document.querySelectorAll<HTMLElement>('.hear')].map((place) => {
    const [play, keys] = place.querySelectorAll('button');
    return play && keys ? { place, play, keys } : addButtons(place);
  });

function addButtons(place: HTMLElement): ToneButtons {
  const [play, keys] = [document.createElement('button'), document.createElement('button')];
  place.append(play, keys);
  labelButton(play, t('tones.play'));
  labelButton(keys, t('tones.keysOff'));
  return { place, play, keys };
}
