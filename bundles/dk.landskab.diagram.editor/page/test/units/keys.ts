// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Keys, Shortcut } from '../../src/gestures/keys';
import { shortcuts } from '../../src/gestures/shortcuts';
import { Words } from '../../src/words';

/** Something that is listened to, in place of a page. */
class Ear {
  listener?: (event: KeyboardEvent) => void;
  addEventListener(_kind: string, listener: (event: KeyboardEvent) => void): void {
    this.listener = listener;
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
