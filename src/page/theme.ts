/** Light or dark: as the system has it, until the reader says otherwise. */

export type Theme = 'light' | 'dark'

const name = 'zhenggai-theme'

/** The theme that the page opens with. */
export function startTheme(): void {
  const system = matchMedia('(prefers-color-scheme: dark)')
  show(readKept() ?? (system.matches ? 'dark' : 'light'))
  system.addEventListener('change', ({matches}) => {
    if (readKept() === undefined) show(matches ? 'dark' : 'light')
  })
}

export function readTheme(): Theme {
  return document.documentElement.dataset['theme'] === 'dark' ? 'dark' : 'light'
}

/** Shows a theme and keeps it for the next time. */
export function keepTheme(theme: Theme): Theme {
  show(theme)
  try {
    localStorage.setItem(name, theme)
  } catch {
    // a browser may refuse to keep anything for a file
  }
  return theme
}

function show(theme: Theme): void {
  document.documentElement.dataset['theme'] = theme
}

function readKept(): Theme | undefined {
  try {
    const kept = localStorage.getItem(name)
    return kept === 'light' || kept === 'dark' ? kept : undefined
  } catch {
    return undefined
  }
}
