/** `npm run pdf`: prints the edition that is one page as a PDF, and adds it to the finished site and to the list of editions. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { addEdition } from './add-edition.ts';
import { fontFaces } from './pdf/font-faces.ts';
import { printPdf } from './pdf/print-pdf.ts';

await addEdition('twenty-eight-points.pdf', async (folder) => {
  const page = join(folder, 'offline/twenty-eight-points.html');
  return printPdf(page, await fontFaces(folder, await readFile(page, 'utf8')));
});
