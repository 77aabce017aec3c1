import { parentPort } from 'node:worker_threads';
import { Resvg, type ResvgRenderOptions } from '@resvg/resvg-js';

/** A picture to draw: an SVG document and how. */
export interface Order {
  id: number;
  svg: string;
  options: ResvgRenderOptions;
}

/** A drawn picture as a PNG, or why there is none. */
export type Answer = { id: number; png: Uint8Array<ArrayBuffer> } | { id: number; fault: unknown };

function answer({ id, svg, options }: Order): Answer {
  try {
    return { id, png: new Uint8Array(new Resvg(svg, options).render().asPng()) };
  } catch (fault) {
    return { id, fault };
  }
}

parentPort?.on('message', (order: Order) => {
  parentPort?.postMessage(answer(order));
});
