import { type Caption, captionOf } from './caption.ts';
import { isShown, type Mark, marksOf } from './marks.ts';

/** From one tone to the next, and how long the scale is shown first, in milliseconds. */
const [step, first] = [500, 1800];

/** Lets each drawing under a root be heard, by a button at the place that is kept for it: a tone a mark, in reading order. */
export function tones(root: ParentNode): void {
  for (const place of root.querySelectorAll('.hear')) {
    const drawing = place.closest('figure, main')?.querySelector<HTMLElement>('.drawing');
    const button = place.querySelector('button') ?? document.createElement('button');
    place.append(button);
    if (drawing) tone(button, drawing);
  }
}

function tone(button: HTMLElement, drawing: HTMLElement): void {
  const caption = captionOf(drawing);
  const title = 'Hear it';
  let stop: (() => void) | undefined;
  const end = () => {
    stop?.();
    stop = undefined;
    caption.hide();
    button.textContent = title;
  };
  button.textContent = title;
  button.addEventListener('click', () => {
    if (stop) {
      end();
      return;
    }
    const [svg] = [...drawing.querySelectorAll(':scope > svg')].filter(isShown);
    button.textContent = 'Stop';
    stop = play(svg ? marksOf(svg) : [], caption, end);
  });
  addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') end();
  });
}

/** Plays marks that have a figure and shows each; gives a function that stops. What is not known is shown and silent. */
function play(marks: readonly Mark[], { show }: Caption, end: () => void): () => void {
  const context = new AudioContext();
  const heard = marks.filter(({ figure }) => figure !== undefined);
  const top = Math.max(...heard.map(({ figure }) => figure?.high ?? 0));
  show({
    parts: [],
    name: '',
    words: `The lowest tone is 0; the highest, two octaves up, ${top.toLocaleString('en-GB')}`,
  });
  const timers = heard.map((mark, index) =>
    setTimeout(
      () => {
        show(mark);
        if (mark.figure) sound(context, mark.figure, (value) => 220 * 4 ** (value / top));
      },
      first + index * step,
    ),
  );
  timers.push(setTimeout(end, first + heard.length * step));
  return () => {
    timers.forEach(clearTimeout);
    void context.close();
  };
}

/** A tone; two for a range; wavering, by a second one close to it, for a rounded figure; rising for an open end. */
function sound(
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
