import { playTone } from './play-tone.ts';
import { isShown, type Mark, marksOf } from './marks.ts';
import { say } from './say.ts';
import { labelButton, toneButtons } from './tone-buttons.ts';
import { type Tooltip, tooltipOf } from './tooltip.ts';
import { t } from '../records/interface.ts';

/** Makes the buttons of each chart play it, and add tones to its arrow keys. */
export function addTones(): void {
  for (const { place, play: button, keys } of toneButtons()) {
    const drawing = place.closest('figure, main')?.querySelector<HTMLElement>('.drawing');
    if (!drawing) continue;
    addPlayer(button, drawing);
    addKeyTones(keys, drawing);
  }
}

/** The visible marks that have a value or an unknown one, and the highest value. */
function scaleOf(drawing: HTMLElement): { marks: Mark[]; max: number } {
  const [svg] = [...drawing.querySelectorAll(':scope > svg')].filter(isShown);
  const marks = svg ? marksOf(svg).filter(({ figure }) => figure !== undefined) : [];
  return { marks, max: Math.max(...marks.map(({ figure }) => figure?.high ?? 0)) };
}

const scaleInWords = (max: number) =>
  t('tones.scale', { highest: max.toLocaleString('en-GB', { maximumFractionDigits: 1 }) });

/** Milliseconds in which a screen reader says a text at its usual rate. */
const timeToSay = (text: string) => 400 + 65 * text.length;

function addPlayer(button: HTMLElement, drawing: HTMLElement): void {
  const tooltip = tooltipOf(drawing);
  let stop: (() => void) | undefined;
  const end = (words: string) => {
    if (!stop) return;
    stop();
    stop = undefined;
    tooltip.hide();
    labelButton(button, t('tones.play'));
    say(words);
  };
  button.addEventListener('click', () => {
    if (stop) {
      end(t('tones.stopped'));
      return;
    }
    labelButton(button, t('tones.stop'));
    stop = play(scaleOf(drawing), tooltip, () => {
      end(t('tones.ended'));
    });
  });
  addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') end(t('tones.stopped'));
  });
}

/** Says the scale, then each mark’s name before its tone; returns a function that stops. An unknown value is said and silent. */
function play({ marks, max }: ReturnType<typeof scaleOf>, { show }: Tooltip, onEnd: () => void): () => void {
  const context = new AudioContext();
  let time = 0;
  const timers: ReturnType<typeof setTimeout>[] = [];
  const at = (action: () => void) => timers.push(setTimeout(action, time));
  const scale = scaleInWords(max);
  show({ parts: [], title: '', words: scale });
  say(scale);
  time += timeToSay(scale);
  for (const mark of marks) {
    at(() => {
      show(mark);
      say(mark.figure ? mark.name : mark.words);
    });
    time += timeToSay(mark.figure ? mark.name : mark.words);
    at(() => {
      if (mark.figure) playTone(context, mark.figure, max);
    });
    time += 500;
  }
  at(onEnd);
  return () => {
    timers.forEach(clearTimeout);
    void context.close();
  };
}

/** Makes a button that switches the tones of the arrow keys, says so, and says the scale when they are on. */
function addKeyTones(button: HTMLElement, drawing: HTMLElement): void {
  let context: AudioContext | undefined;
  button.addEventListener('click', () => {
    void context?.close();
    context = context ? undefined : new AudioContext();
    labelButton(button, context ? t('tones.keysOn') : t('tones.keysOff'));
    say(context ? `${button.textContent}. ${scaleInWords(scaleOf(drawing).max)}` : button.textContent);
  });
  drawing.addEventListener('mark', (event) => {
    const { figure } = (event as CustomEvent<Mark>).detail;
    if (context && figure) playTone(context, figure, scaleOf(drawing).max);
  });
}
