/** What an embed does whose figures can be heard. */
import './embed.ts';
import { tones } from './tone.ts';

tones(document);
