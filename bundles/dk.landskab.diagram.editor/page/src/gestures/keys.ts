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

const ARROWS: Record<string, string> = { ArrowLeft: '←', ArrowRight: '→', ArrowUp: '↑', ArrowDown: '↓' };

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

/**
 * The second key of two that lead out of a page in a window of a program comes to the page, too, when the keyboard is gone:
 * signs are not heard then.
 */
export function hearNoSignsWithoutKeyboard(): void {
  window.addEventListener('keydown', event => {
    if (event.key.length === 1 && !document.hasFocus()) {
      event.preventDefault();
      event.stopImmediatePropagation();
    }
  }, true);
}

/** Escape that only a program around the page has heard does what it does where it comes from the keyboard. */
export function pressEscape(): void {
  const escape = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
  const isFree = (document.activeElement ?? document.body).dispatchEvent(escape);
  const dialog = [...document.querySelectorAll<HTMLDialogElement>('dialog[open]')].at(-1);
  if (isFree && dialog?.dispatchEvent(new Event('cancel', { cancelable: true }))) {
    dialog.close();
  }
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

  /** The first key that does what some words explain; empty where none does. */
  hint(explained: string, words: Words): string {
    return this.listed(words).find(each => each.label === words.of(explained))?.keys[0] ?? '';
  }

  /** What is explained, with the keys that do it; arrows that do the same stand together. */
  listed(words: Words): { label: string; keys: string[] }[] {
    const byWords = new Map<string, Map<string, string[]>>();
    for (const { key, ctrl, shift, words: label } of this.shortcuts) {
      const held = [ctrl && words.of('key.Control'), shift && words.of('key.Shift')].filter(each => each).join(' + ');
      const together = key in ARROWS ? held : `${held} ${key}`;
      const shown = ARROWS[key] ?? (key.length === 1 ? key.toUpperCase() : words.of(`key.${key}`));
      const found = byWords.get(label) ?? new Map<string, string[]>();
      found.set(together, [...(found.get(together) ?? (held ? [`${held} +`] : [])), shown]);
      byWords.set(label, found);
    }
    return [...byWords].map(([label, keys]) => ({ label: words.of(label), keys: [...keys.values()].map(each => each.join(' ')) }));
  }
}
