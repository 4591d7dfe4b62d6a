// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
import 'reflect-metadata';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { GGraph } from '@eclipse-glsp/client';
import { border } from '../../src/diagram/line-view';
import { Box } from '../../src/diagram/model';
import { nearest } from '../../src/gestures/walking';

function box(id: string, x: number, y: number, into?: Box): Box {
  const made = new Box();
  made.id = id;
  made.position = { x, y };
  made.size = { width: 40, height: 20 };
  into?.add(made);
  return made;
}

/** Nine boxes: a b c, d e f, g h i. */
const GRID = [...'abcdefghi'].map((id, index) => box(id, index % 3 * 100, Math.floor(index / 3) * 60));

test('the next box is the nearest in a direction', () => {
  const middle = GRID[4];
  assert.equal(nearest(GRID, middle, 'left')?.id, 'd');
  assert.equal(nearest(GRID, middle, 'right')?.id, 'f');
  assert.equal(nearest(GRID, middle, 'up')?.id, 'b');
  assert.equal(nearest(GRID, middle, 'down')?.id, 'h');
});

test('beyond the last box there is none', () => {
  assert.equal(nearest(GRID, GRID[0], 'left'), undefined);
  assert.equal(nearest(GRID, GRID[0], 'up'), undefined);
});

test('every box is reached from every other', () => {
  for (const start of GRID) {
    const reached = new Set([start]);
    for (const each of reached) {
      for (const direction of ['left', 'right', 'up', 'down'] as const) {
        const next = nearest(GRID, each, direction);
        next && reached.add(next);
      }
    }
    assert.equal(reached.size, GRID.length);
  }
});

test('a box in a box is where both are, and moves with the outer one', () => {
  const outer = box('outer', 10, 20);
  new GGraph().add(outer);
  const inner = box('inner', 5, 7, outer);
  assert.deepEqual(inner.corner, { x: 15, y: 27 });
  for (const each of [outer, inner]) {
    each.placed = { ...each.position, ...each.size };
  }
  assert.equal(inner.isSettled, true);
  outer.position = { x: 11, y: 20 };
  assert.equal(inner.isSettled, false);
});

test('a line leaves a rectangle at its border', () => {
  const rect = { x: 0, y: 0, width: 40, height: 20 };
  assert.deepEqual(border(rect, { x: 120, y: 10 }), { x: 40, y: 10 });
  assert.deepEqual(border(rect, { x: 20, y: -90 }), { x: 20, y: 0 });
  assert.deepEqual(border(rect, { x: 22, y: 10 }), { x: 20, y: 10 });
});
