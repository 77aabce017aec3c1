(({ blocks, blockEditor, components, element }, { charts }) => {
  const el = element.createElement;
  /** @type {any} The words of the block, which the build puts here. */
  const words = '{{words}}';
  const options = (names) => Object.entries(names).map(([value, label]) => ({ value, label }));
  const picture = (id) => {
    const chart = charts[id];
    return (
      chart && [
        el('a', { key: 'a', href: chart.page }, el('img', { src: chart.picture, alt: chart.alt })),
        el(
          'figcaption',
          { key: 'credit' },
          words.credit[0],
          el('a', { href: chart.page }, words.credit[1]),
          words.credit[2],
        ),
      ]
    );
  };
  blocks.registerBlockType('twenty-eight-points/chart', {
    edit: ({ attributes, setAttributes }) => {
      const select = (name, label, names) =>
        el(components.SelectControl, {
          label,
          value: attributes[name],
          options: options(names),
          onChange: (value) => setAttributes({ [name]: value }),
        });
      const titles = Object.fromEntries(Object.entries(charts).map(([id, { title }]) => [id, title]));
      return el(
        'figure',
        blockEditor.useBlockProps(),
        select('chart', words.chart, { '': '', ...titles }),
        el(
          blockEditor.InspectorControls,
          null,
          el(
            components.PanelBody,
            null,
            select('theme', words.theme, words.themes),
            select('title', words.title, words.titles),
          ),
        ),
        picture(attributes.chart),
      );
    },
    save: ({ attributes }) => el('figure', blockEditor.useBlockProps.save(), picture(attributes.chart)),
  });
})(window.wp, window.twentyEightPoints);
