import { type Built, readBuilt } from '../built.ts';
import { elementsIn } from '../html.ts';
import { parsedPage } from '../parsed-page.ts';

/** Reads the build in a folder, with the site's address from the canonical link of its home page. Throws if there is none. */
export async function builtIn(folder: string): Promise<Built> {
  const { files } = await readBuilt(folder, new URL('http://localhost/'));
  const link = elementsIn(parsedPage({ files }, 'index.html')).find(
    ({ properties: { rel } }) => rel?.toString() === 'canonical',
  );
  if (!link) throw new Error('index.html: the page has no canonical link, which names the site’s address');
  return { files, home: new URL(String(link.properties['href'])) };
}
