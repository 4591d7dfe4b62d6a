// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
const KEY = 'landskab.token';

/**
 * The token of this server: from the address where it was opened with one, else the one that this window already has. It is
 * wiped from the address, so that it is in no history.
 */
export function takeToken(window: Window): string {
  const given = window.location.hash.slice(1);
  if (given) {
    window.sessionStorage.setItem(KEY, given);
    window.history.replaceState(null, '', window.location.pathname + window.location.search);
  }
  return given || (window.sessionStorage.getItem(KEY) ?? '');
}

/** The address of a diagram, with the token, for a window of its own. */
export function addressOf(diagram: string, token: string): string {
  return `?diagram=${encodeURIComponent(diagram)}#${token}`;
}
