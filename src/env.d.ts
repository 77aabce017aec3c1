/// <reference types="astro/client" />
declare namespace App {
  interface Locals {
    /** The note numbers of an explainer's page, by fact id. */
    notes?: ReadonlyMap<string, number>;
    /** Whether the document is the book, in which links lead to its own chapters. */
    isBook?: boolean;
    /** Whether the script of charts stands in the page. */
    hasChartScript?: boolean;
    /** The facts of the page that a link to their note has been printed for. */
    cited?: Set<string>;
  }
}
