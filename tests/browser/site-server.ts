/** Serves the built site at `siteOrigin` with the media types and headers that its hosts must send. */
import { dist } from '../dist.ts';
import { serve } from '../serve.ts';
import { filesWithHeaders } from './files-with-headers.ts';
import { siteOrigin, port } from './site-origin.ts';

await serve(await filesWithHeaders(dist, new URL(siteOrigin)), port);
