// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hearNoSignsWithoutKeyboard, Keys, pressEscape, Shortcut } from '../../src/gestures/keys';
import { shortcuts } from '../../src/gestures/shortcuts';
import { Words } from '../../src/words';

/** Something that is listened to, in place of a page. */
class Ear {
  listener?: (event: KeyboardEvent) => void;
  addEventListener(_kind: string, listener: (event: KeyboardEvent) => void): void {
    this.listener = listener;
  }
}

/** Puts something in place of what a browser has, for a while. */
function instead(what: object, act: () => void): void {
  const before = Object.getOwnPropertyDescriptors(globalThis);
  Object.assign(globalThis, what);
  try {
    act();
  } finally {
    for (const each of Object.keys(what)) {
      delete (globalThis as Record<string, unknown>)[each];
      if (each in before) {
        Object.defineProperty(globalThis, each, before[each as keyof typeof before]);
      }
    }
  }
}

function pressed(given: Partial<KeyboardEvent> & { key: string }, list: Omit<Shortcut, 'run'>[]): string[] {
  const done: string[] = [];
  const page = new Ear();
  const canvas = new Ear();
  Object.assign(globalThis, { document: page, HTMLElement: class {} });
  new Keys(list.map(each => ({ ...each, run: () => done.push(each.words) })), canvas as unknown as HTMLElement);
  const event = { preventDefault() {}, stopPropagation() {}, altKey: false, ctrlKey: false, metaKey: false, shiftKey: false,
    target: null, ...given };
  canvas.listener!(event as unknown as KeyboardEvent);
  return done;
}

const LIST = [{ key: 'z', ctrl: true, words: 'undo' }, { key: 'z', ctrl: true, shift: true, words: 'redo' },
  { key: 'c', words: 'connect' }, { key: '?', words: 'keys' }, { key: 'ArrowUp', words: 'up' }];

test('a key is meant with the keys that are held', () => {
  assert.deepEqual(pressed({ key: 'z', ctrlKey: true }, LIST), ['undo']);
  assert.deepEqual(pressed({ key: 'Z', ctrlKey: true, shiftKey: true }, LIST), ['redo']);
  assert.deepEqual(pressed({ key: 'z', metaKey: true }, LIST), ['undo']);
  assert.deepEqual(pressed({ key: 'z' }, LIST), []);
  assert.deepEqual(pressed({ key: 'c', altKey: true }, LIST), []);
  assert.deepEqual(pressed({ key: 'C', shiftKey: true }, LIST), []);
});

test('shift is how a sign is typed, not a part of it', () => {
  assert.deepEqual(pressed({ key: '?', shiftKey: true }, LIST), ['keys']);
  assert.deepEqual(pressed({ key: 'ArrowUp' }, LIST), ['up']);
  assert.deepEqual(pressed({ key: 'ArrowUp', shiftKey: true }, LIST), []);
});

test('no two shortcuts are meant by the same keys, and each has words', () => {
  const nothing = new Proxy({}, { get: () => new Proxy(() => undefined, { get: () => () => undefined }) });
  const all = shortcuts(nothing as never, nothing as never);
  const keys = all.map(each => `${each.ctrl ?? false} ${each.shift ?? false} ${each.key}`);
  assert.equal(new Set(keys).size, keys.length);
  assert.ok(all.every(each => each.words.includes('.')));
});

test('arrows that do the same are explained together', () => {
  Object.assign(globalThis, { document: new Ear() });
  const list = ['ArrowLeft', 'ArrowRight'].map(key => ({ key, ctrl: true, words: 'move', run: () => undefined }));
  const listed = new Keys(list, new Ear() as unknown as HTMLElement).listed(new Words('en', { move: 'Move', 'key.Control': 'Ctrl' }));
  assert.deepEqual(listed, [{ label: 'Move', keys: ['Ctrl + ← →'] }]);
});

test('signs are not heard where the keyboard is gone, and keys that write nothing are', () => {
  let hasFocus = false;
  let stopped = 0;
  const ear = new Ear();
  const press = (key: string): void => ear.listener!({
    key, preventDefault: () => stopped++, stopImmediatePropagation: () => stopped++
  } as unknown as KeyboardEvent);

  instead({ document: { hasFocus: () => hasFocus }, window: ear }, () => {
    hearNoSignsWithoutKeyboard();
    press('p');
    assert.equal(stopped, 2);
    press('Escape');
    assert.equal(stopped, 2);
    hasFocus = true;
    press('p');
    assert.equal(stopped, 2);
  });
});

test('Escape that only the program has heard is heard where the keyboard is, and else closes the dialog that lies above', () => {
  const closed: string[] = [];
  const dialogs = ['below', 'above'].map(name => Object.assign(new EventTarget(), { close: () => closed.push(name) }));
  const field = new EventTarget();
  const heard: string[] = [];
  field.addEventListener('keydown', event => heard.push((event as KeyboardEvent).key));
  class Key extends Event {
    readonly key: string;
    constructor(kind: string, { key, ...given }: KeyboardEventInit) {
      super(kind, given);
      this.key = key!;
    }
  }
  instead({ KeyboardEvent: Key, document: { activeElement: field, querySelectorAll: () => dialogs } }, () => {
    pressEscape();
    assert.deepEqual([heard, closed], [['Escape'], ['above']]);
    dialogs[1].addEventListener('cancel', event => event.preventDefault(), { once: true });
    pressEscape();
    assert.deepEqual(closed, ['above'], 'a dialog that is asked first stays');
    field.addEventListener('keydown', event => event.preventDefault());
    pressEscape();
    assert.deepEqual(closed, ['above'], 'what the field does with it is enough');
  });
});
