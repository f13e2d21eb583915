// Runs before the first paint, so that a page in the dark does not flash in the light.
try {
  const chosen = localStorage.getItem('readout-theme')
  if (chosen === 'light' || chosen === 'dark') document.documentElement.dataset.theme = chosen
} catch {
  // Storage is switched off: the system’s choice holds.
}
