/** `npm run zim`: packs the site as a ZIM file for Kiwix, and adds it to the finished site and to the list of editions. */
import { addEdition } from './add-edition.ts';
import { builtIn } from './zim/built-in.ts';
import { makeZim } from './zim/make-zim.ts';

const file = 'twenty-eight-points.zim';

await addEdition(file, async (folder) => makeZim(await builtIn(folder), file));
