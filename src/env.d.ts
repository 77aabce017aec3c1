/// <reference types="astro/client" />
declare namespace App {
  interface Locals {
    /** The note numbers of an explainer's page, by fact id. */
    notes?: ReadonlyMap<string, number>;
  }
}
