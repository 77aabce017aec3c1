/// <reference types="astro/client" />
declare namespace App {
  interface Locals {
    /** The number of each fact's note on an explainer's page, by fact id. */
    notes?: ReadonlyMap<string, number>;
  }
}
