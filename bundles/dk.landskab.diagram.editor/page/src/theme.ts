// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
import { host } from './host';

const KEY = 'landskab.theme';

type Wish = 'light' | 'dark' | 'system';

const order: readonly Wish[] = ['system', 'light', 'dark'];

let given = host.theme;
host.onTheme(each => { given = each; theme.apply(); });

function wish(): Wish {
  const kept = given ?? window.localStorage.getItem(KEY);
  return order.find(each => each === kept) ?? 'system';
}

const system = window.matchMedia('(prefers-color-scheme: dark)');

/** The theme that is shown: that of the program around the page, else the system's, unless the reader chose one. */
export const theme = {
  get wish(): Wish {
    return wish();
  },

  get current(): 'light' | 'dark' {
    const wanted = wish();
    return wanted === 'system' ? (system.matches ? 'dark' : 'light') : wanted;
  },

  /** The next of system, light, dark. */
  turn(): void {
    window.localStorage.setItem(KEY, order[(order.indexOf(wish()) + 1) % order.length]);
    theme.apply();
  },

  apply(): void {
    document.documentElement.dataset.theme = wish();
    document.dispatchEvent(new Event('landskab-theme'));
  },

  onChange(listener: () => void): void {
    document.addEventListener('landskab-theme', listener);
    system.addEventListener('change', listener);
  }
};
