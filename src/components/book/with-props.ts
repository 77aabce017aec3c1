import type { AstroComponentFactory } from 'astro/runtime/server/index.js';

/** A component with some of its props set, for the components of MDX, which pass only what the text says. */
export const withProps = (
  component: AstroComponentFactory,
  set: Readonly<Record<string, unknown>>,
): AstroComponentFactory =>
  Object.assign(
    (...[result, props, slots]: Parameters<AstroComponentFactory>) =>
      component(result, { ...Object(props), ...set }, slots),
    component,
  );
