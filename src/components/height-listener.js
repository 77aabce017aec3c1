addEventListener('message', ({ source, data }) => {
  if (data?.type !== 'twenty-eight:height') return;
  for (const frame of document.querySelectorAll('iframe'))
    if (frame.contentWindow === source) frame.style.setProperty('height', `${data.height}px`, 'important');
});
