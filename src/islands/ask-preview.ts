/** Under the snippets of a chart: a disclosure that loads the script of the preview when it is first opened. */
const section = document.querySelector('#embed');
const { src = '' } = (document.currentScript as HTMLScriptElement | null) ?? {};

if (section && location.protocol !== 'file:') {
  const details = document.createElement('details');
  details.style.cssText = 'margin-top:1.25rem;font-size:.875rem';
  details.innerHTML = '<summary style="font-weight:650;cursor:pointer">Preview</summary>';
  details.addEventListener(
    'toggle',
    () => {
      const script = document.createElement('script');
      script.src = new URL('preview.js', src).href;
      details.append(script);
    },
    { once: true },
  );
  section.append(details);
}
