// Runs before the first paint, so that a dark screen never flashes white. It keeps a choice of colours, no case data.
(() => {
  const choice = localStorage.getItem('steunpunt-kleuren');
  const dark =
    choice === 'dark' || (choice !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  document.documentElement.classList.add(dark ? 'dark' : 'light');
})();
