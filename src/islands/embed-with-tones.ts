/** The script of an embed with sonification. */
import './embed.ts';
import { addTones } from './sonification.ts';

addTones();
