// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
import { Words } from '../words';

/** Something that is done by a key. */
export interface Shortcut {
  /** As `KeyboardEvent.key` has it; letters in lower case. */
  key: string;
  ctrl?: boolean;
  shift?: boolean;
  /** The words that explain it; those with the same words are listed together. */
  words: string;
  /** Whether it works wherever the focus is, but in fields only with Ctrl. */
  anywhere?: boolean;
  run: () => unknown;
}

const SHOWN: Record<string, string> = {
  ArrowLeft: '←', ArrowRight: '→', ArrowUp: '↑', ArrowDown: '↓', ' ': 'Space'
};

function isField(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]');
}

/** Whether a shortcut is meant. With a sign such as + or ?, shift only says how the sign is typed. */
function isMeant(shortcut: Shortcut, event: KeyboardEvent): boolean {
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  const isSign = key.length === 1 && !/[a-z]/.test(key);
  return key === shortcut.key && !event.altKey && (event.ctrlKey || event.metaKey) === !!shortcut.ctrl
    && (isSign || event.shiftKey === !!shortcut.shift);
}

/** The keys of the page: one list, for doing and for explaining. */
export class Keys {
  constructor(readonly shortcuts: readonly Shortcut[], canvas: HTMLElement) {
    document.addEventListener('keydown', event => {
      if (!event.defaultPrevented && !(isField(event.target) && !event.ctrlKey && !event.metaKey)) {
        this.press(event, each => each.anywhere === true);
      }
    });
    canvas.addEventListener('keydown', event => {
      if (!isField(event.target)) {
        this.press(event, () => true);
      }
    }, true);
  }

  private press(event: KeyboardEvent, applies: (shortcut: Shortcut) => boolean): void {
    const shortcut = this.shortcuts.find(each => applies(each) && isMeant(each, event));
    if (shortcut) {
      event.preventDefault();
      event.stopPropagation();
      void shortcut.run();
    }
  }

  /** What is explained, with the keys that do it. */
  listed(words: Words): { label: string; keys: string[] }[] {
    const byWords = new Map<string, string[]>();
    for (const each of this.shortcuts) {
      const key = SHOWN[each.key] ?? (each.key.length === 1 ? each.key.toUpperCase() : words.of(`key.${each.key}`));
      const parts = [each.ctrl && words.of('key.Control'), each.shift && words.of('key.Shift'),
        each.key === ' ' ? words.of('key.Space') : key];
      byWords.set(each.words, [...(byWords.get(each.words) ?? []), parts.filter(part => part).join(' + ')]);
    }
    return [...byWords].map(([key, keys]) => ({ label: words.of(key), keys }));
  }
}
