import { parentPort } from 'node:worker_threads';
import { Resvg, type ResvgRenderOptions } from '@resvg/resvg-js';

/** A picture to render: an SVG document and the options of the rasteriser. */
export interface RasterRequest {
  id: number;
  svg: string;
  options: ResvgRenderOptions;
}

/** The PNG of a request, or the error that prevented it. */
export type RasterResponse = { id: number; png: Uint8Array<ArrayBuffer> } | { id: number; error: unknown };

function respond({ id, svg, options }: RasterRequest): RasterResponse {
  try {
    return { id, png: new Uint8Array(new Resvg(svg, options).render().asPng()) };
  } catch (error) {
    return { id, error };
  }
}

parentPort?.on('message', (request: RasterRequest) => {
  parentPort?.postMessage(respond(request));
});
