// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors

/** Told by a program that shows the page in a window of its own, with the theme as its detail. */
const THEME = 'landskab-host-theme';

/** Told by a program that keeps the key Escape from the page, when it is pressed. */
const ESCAPE = 'landskab-host-escape';

const told = new URLSearchParams(window.location.search);

/**
 * The program that shows the page, where it is no browser: it has undo, saving, a form and a theme of its own, and the
 * page leaves them to it.
 */
export const host = {
  get isThere(): boolean {
    return told.get('host') === 'workbench';
  },

  /** The theme of the program. */
  get theme(): string | null {
    return told.get('theme');
  },

  onEscape(listener: () => void): void {
    window.addEventListener(ESCAPE, () => listener());
  },

  onTheme(listener: (theme: string) => void): void {
    window.addEventListener(THEME, event => listener((event as CustomEvent<string>).detail));
  }
};
