import { type Tooltip, tooltipOf } from './tooltip.ts';
import { isShown, type Mark, marksOf } from './marks.ts';
import { t } from '../records/interface.ts';

/** Milliseconds from one tone to the next, and for which the scale is shown before the first tone. */
const [interval, delay] = [500, 1800];

/** Adds to each drawing under a root a button that plays it, in its `.hear` element: one tone for each mark, in reading order. */
export function addTones(root: ParentNode): void {
  for (const place of root.querySelectorAll('.hear')) {
    const drawing = place.closest('figure, main')?.querySelector<HTMLElement>('.drawing');
    const button = place.querySelector('button') ?? document.createElement('button');
    place.append(button);
    if (drawing) addSonificationControls(button, drawing);
  }
}

function addSonificationControls(button: HTMLElement, drawing: HTMLElement): void {
  const tooltip = tooltipOf(drawing);
  const title = t('tones.play');
  let stop: (() => void) | undefined;
  const end = () => {
    stop?.();
    stop = undefined;
    tooltip.hide();
    button.textContent = title;
  };
  button.textContent = title;
  button.addEventListener('click', () => {
    if (stop) {
      end();
      return;
    }
    const [svg] = [...drawing.querySelectorAll(':scope > svg')].filter(isShown);
    button.textContent = t('tones.stop');
    stop = play(svg ? marksOf(svg) : [], tooltip, end);
  });
  addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') end();
  });
}

/** Plays and shows the marks that have a value; returns a function that stops. An unknown value is shown and silent. */
function play(marks: readonly Mark[], { show }: Tooltip, end: () => void): () => void {
  const context = new AudioContext();
  const played = marks.filter(({ figure }) => figure !== undefined);
  const max = Math.max(...played.map(({ figure }) => figure?.high ?? 0));
  show({
    parts: [],
    name: '',
    words: t('tones.scale', { highest: max.toLocaleString('en-GB') }),
  });
  const timers = played.map((mark, index) =>
    setTimeout(
      () => {
        show(mark);
        if (mark.figure) playTone(context, mark.figure, (value) => 220 * 4 ** (value / max));
      },
      delay + index * interval,
    ),
  );
  timers.push(setTimeout(end, delay + played.length * interval));
  return () => {
    timers.forEach(clearTimeout);
    void context.close();
  };
}

/** Plays a tone: two for a range, a beating pair for a rounded value, rising for "at least". */
function playTone(
  context: AudioContext,
  { low, high, about, atLeast }: NonNullable<Mark['figure']>,
  pitch: (value: number) => number,
): void {
  const now = context.currentTime;
  const volume = context.createGain();
  volume.gain.setValueAtTime(0.12, now);
  volume.gain.setTargetAtTime(0, now + 0.3, 0.04);
  volume.connect(context.destination);
  for (const hertz of new Set([pitch(low), pitch(high), pitch(low) + (about ? 7 : 0)])) {
    const voice = context.createOscillator();
    voice.type = 'triangle';
    voice.frequency.setValueAtTime(hertz, now);
    if (atLeast) voice.frequency.linearRampToValueAtTime(hertz * 1.2, now + 0.4);
    voice.connect(volume);
    voice.start();
    voice.stop(now + 0.45);
  }
}
