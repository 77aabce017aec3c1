{
  const root = document.documentElement;
  const main = document.querySelector('main');
  const theme = () => {
    const [, wanted] = /[#&?]theme=(light|dark)\b/.exec(location.hash) ?? [];
    if (wanted) root.dataset.theme = wanted;
    else delete root.dataset.theme;
  };
  let last = 0;
  const tell = () => {
    const height = Math.ceil(main.getBoundingClientRect().height);
    if (height === last || parent === window) return;
    last = height;
    parent.postMessage({ type: 'twenty-eight:height', id: main.dataset.chart, height, version: 1 }, '*');
  };
  theme();
  addEventListener('hashchange', theme);
  new ResizeObserver(tell).observe(main);
  if (parent !== window) root.style.overflow = 'hidden';
}
