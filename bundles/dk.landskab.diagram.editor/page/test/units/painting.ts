// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { test } from 'node:test';
import { keyed, paint } from '../../src/diagram/painting';

// The test is bundled into a folder beside the packages; what is painted is not.
const source = fileURLToPath(new URL('../../src/', import.meta.url));
const KEY = /\skey=[{"']/;

/** Files that say an attribute by which the factory of nodes drops what is said. */
function dropping(): string[] {
  const all = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter(each => each.endsWith('.tsx'));
  assert.ok(all.some(each => each.endsWith('painting.tsx')), 'the source was not found');
  return all.filter(each => KEY.test(readFileSync(join(source, each), 'utf8')));
}

test('a node has the key that it is given', () => {
  assert.equal(keyed('k', paint({ k: 'r', x: 0, y: 0, w: 1, h: 1, f: 'x' } as Parameters<typeof paint>[0])).key, 'k');
});

test('no node says its key as an attribute, which would be dropped', () => {
  assert.match('<g class-a={true} key={each.id}>', KEY);
  assert.deepEqual(dropping(), []);
});
