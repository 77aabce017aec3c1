import type { Quantity } from '../records/quantity.ts';

/** The pitch of a value in hertz, on a scale from 220 for 0 to two octaves above for `max`. */
const pitchOf = (value: number, max: number) => 220 * 4 ** (value / max);

/** Plays the tone of a quantity: two tones for a range, a beating pair for a rounded value, a rising one for "at least". */
export function playTone(context: AudioContext, { low, high, about, atLeast }: Quantity, max: number): void {
  const now = context.currentTime;
  const volume = context.createGain();
  volume.gain.setValueAtTime(0.12, now);
  volume.gain.setTargetAtTime(0, now + 0.3, 0.04);
  volume.connect(context.destination);
  const lowest = pitchOf(low, max);
  for (const hertz of new Set([lowest, pitchOf(high, max), lowest + (about ? 7 : 0)])) {
    const voice = context.createOscillator();
    voice.type = 'triangle';
    voice.frequency.setValueAtTime(hertz, now);
    if (atLeast) voice.frequency.linearRampToValueAtTime(hertz * 1.2, now + 0.4);
    voice.connect(volume);
    voice.start();
    voice.stop(now + 0.45);
  }
}
