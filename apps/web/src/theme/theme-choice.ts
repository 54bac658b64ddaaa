/** The colours a person chose on this computer; `system` follows the computer's own setting. */
export type ThemeChoice = 'system' | 'light' | 'dark';

// public/theme.js reads the same key before the first paint.
const key = 'steunpunt-kleuren';
const darkSystem = '(prefers-color-scheme: dark)';

export function themeChoice(): ThemeChoice {
  const kept = localStorage.getItem(key);
  return kept === 'light' || kept === 'dark' ? kept : 'system';
}

export function chooseTheme(choice: ThemeChoice): void {
  if (choice === 'system') localStorage.removeItem(key);
  else localStorage.setItem(key, choice);
  showTheme();
}

/** Follows the computer from light to dark, and a choice made in another tab. */
export function followTheme(): void {
  matchMedia(darkSystem).addEventListener('change', showTheme);
  window.addEventListener('storage', (event) => {
    if (event.key === key || event.key === null) showTheme();
  });
}

function showTheme(): void {
  const choice = themeChoice();
  const dark = choice === 'dark' || (choice === 'system' && matchMedia(darkSystem).matches);
  document.documentElement.classList.toggle('dark', dark);
  document.documentElement.classList.toggle('light', !dark);
}
