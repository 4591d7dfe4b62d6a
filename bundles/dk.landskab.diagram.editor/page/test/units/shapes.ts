// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ink, shapesOf } from '../../src/diagram/shapes';
import { remarks } from '../../src/diagram/remarks';
import { Words } from '../../src/words';

test('a colour is one for light and one for dark', () => {
  assert.equal(ink('#1F2937#E5E7EB'), 'light-dark(#1F2937, #E5E7EB)');
});

test('what is no colour paints nothing', () => {
  for (const each of [undefined, '', '#1F2937', 'url(#x)#E5E7EB', '#1F2937#E5E7EB;fill:url(x)', 'red#E5E7EB']) {
    assert.equal(ink(each), 'none');
  }
});

test('shapes are read from their text, and none from nothing', () => {
  assert.deepEqual(shapesOf('[{"k":"p","d":"M0 0"}]'), [{ k: 'p', d: 'M0 0' }]);
  assert.deepEqual(shapesOf(undefined), []);
  assert.deepEqual(shapesOf(''), []);
  assert.deepEqual(shapesOf(7), []);
});

test('a tooltip tells what is found wrong, once', () => {
  remarks.set([{ elementId: 'a', description: 'no owner' }, { elementId: 'a', description: 'too old' }]);
  assert.equal(remarks.with('a', 'Pay\nno owner'), 'Pay\nno owner\ntoo old');
  assert.equal(remarks.with('a', ''), 'no owner\ntoo old');
  assert.equal(remarks.with('b', 'Pay'), 'Pay');
  remarks.set([]);
  assert.equal(remarks.with('a', 'Pay'), 'Pay');
});

test('words are filled in, and a key without words is shown', () => {
  const words = new Words('en', { count: 'Boxes: {0}. Lines: {1}.', twice: '{0} {0}' });
  assert.equal(words.of('count', 3, 4), 'Boxes: 3. Lines: 4.');
  assert.equal(words.of('count', 3), 'Boxes: 3. Lines: .');
  assert.equal(words.of('twice', '$&{1}'), '$&{1} $&{1}');
  assert.equal(words.of('missing'), 'missing');
});
