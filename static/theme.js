// Runs before the first paint, so that a remembered theme never flashes. A file, not an inline script, for a strict CSP.
try {
  const theme = localStorage.getItem('says-who:theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // Storage may be switched off; the system's theme then applies.
}
