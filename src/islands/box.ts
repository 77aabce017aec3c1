/** The styles of the popover of links (link-popovers.ts); loaded when it is first shown. */
const sheet = new CSSStyleSheet();
sheet.replaceSync(`@layer components {
  #in-place {
    position: fixed;
    inset: auto;
    width: min(26rem, 100vw - 1rem);
    max-height: 70vh;
    overflow: auto;
    padding: 0.9rem 1.1rem;
    border: 1px solid var(--mid);
    border-top: 2px solid var(--ink);
    background: var(--paper);
    color: var(--ink);
    font-size: 0.875rem;
    line-height: 1.5;
    box-shadow: 0 4px 24px rgb(0 0 0 / 14%);
    mark {
      background: color-mix(in srgb, var(--red) 14%, transparent);
      color: inherit;
    }
    .asked {
      margin-bottom: 0.4rem;
      color: var(--soft);
      font-weight: 650;
    }
    .said {
      font: 1rem/1.5 var(--serif);
    }
    .more {
      margin-top: 0.5rem;
      color: var(--soft);
      font-size: 0.8125rem;
    }
  }
}`);
document.adoptedStyleSheets.push(sheet);
