// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
import 'reflect-metadata';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Bounds, Viewport } from '@eclipse-glsp/client';
import { around, isAllSeen, isAnother, NEAR, opening, READABLE, reading, showing, whole } from '../../src/gestures/sight';

const ROOM = { width: 1000, height: 600 };

function seen({ scroll, zoom }: Viewport, room = ROOM): Bounds {
  return { ...scroll, width: room.width / zoom, height: room.height / zoom };
}

function holds(outer: Bounds, inner: Bounds): boolean {
  return Bounds.combine(outer, inner).width === outer.width && Bounds.combine(outer, inner).height === outer.height;
}

const SMALL = { x: 100, y: 50, width: 600, height: 300 };
const LARGE = { x: -200, y: 100, width: 6000, height: 4000 };

test('a diagram that fits is shown as large as it was drawn, in the middle', () => {
  assert.deepEqual(opening(SMALL, [SMALL], ROOM), { scroll: { x: -100, y: -100 }, zoom: 1 });
});

test('all of it is shown as long as names are read', () => {
  const [just, not] = [1000 / READABLE - 50, 1000 / READABLE - 46].map(width => ({ x: 0, y: 0, width, height: 300 }));
  assert.deepEqual(opening(just, [just], ROOM), whole(just, ROOM));
  assert.ok(isAllSeen(just, opening(just, [just], ROOM), ROOM));
  assert.equal(opening(not, [not], ROOM).zoom, 1);
});

test('what is too large to be read as a whole begins at its upper left corner', () => {
  const first = opening(LARGE, [LARGE], ROOM);
  assert.equal(first.zoom, NEAR);
  assert.deepEqual(first.scroll, { x: LARGE.x - 24, y: LARGE.y - 24 });
});

test('where nothing stands in that corner it begins at the box that is nearest to it', () => {
  const far = { x: 5000, y: 100, width: 200, height: 100 };
  const near = { x: 600, y: 900, width: 200, height: 100 };
  const { scroll } = opening(LARGE, [far, near], ROOM);
  assert.deepEqual(scroll, { x: 576, y: 876 });
});

test('what is long in one direction is seen from side to side in the other', () => {
  const tall = { x: 0, y: 0, width: 1080, height: 9000 };
  const sight = opening(tall, [tall], ROOM);
  assert.ok(sight.zoom > NEAR && sight.zoom < 1);
  assert.ok(seen(sight).width >= tall.width + 48 - 1e-6);
  assert.equal(sight.scroll.y, -24);
});

test('it begins around what is chosen', () => {
  const chosen = { x: 3000, y: 2000, width: 120, height: 60 };
  assert.deepEqual(opening(LARGE, [LARGE], ROOM, chosen), around(chosen, ROOM, NEAR));
});

test('what is chosen at the border is seen without what lies beyond the border', () => {
  for (const chosen of [{ x: -200, y: 100 }, { x: 5700, y: 4000 }].map(each => ({ ...each, width: 100, height: 100 }))) {
    const sight = opening(LARGE, [LARGE], ROOM, chosen);
    assert.ok(holds(seen(sight), chosen));
    const beyond = { x: LARGE.x - 25, y: LARGE.y - 25, width: LARGE.width + 50, height: LARGE.height + 50 };
    assert.ok(holds(beyond, seen(sight)));
  }
});

test('in whatever room and of whatever size, the first view is read or shows all, and what is chosen is seen', () => {
  let number = 7;
  const random = (most: number): number => {
    number = number * 48271 % 2147483647;
    return number % most;
  };
  for (let i = 0; i < 2000; i++) {
    const room = { width: 200 + random(1800), height: 100 + random(1200) };
    const content = { x: random(400) - 200, y: random(400) - 200, width: 100 + random(8000), height: 100 + random(8000) };
    const chosen = { x: content.x + random(content.width - 90), y: content.y + random(content.height - 50), width: 90, height: 50 };
    const sight = opening(content, [content], room, random(2) ? chosen : undefined);
    assert.ok(sight.zoom >= READABLE && sight.zoom <= 1, JSON.stringify({ room, content, sight }));
    const first = opening(content, [content], room, chosen);
    assert.ok(isAllSeen(content, first, room) || isAllSeen(chosen, first, room), JSON.stringify({ room, content, chosen, first }));
  }
});

test('an empty diagram, and one in a window without room, are looked at somehow', () => {
  const nothing = { x: 0, y: 0, width: 0, height: 0 };
  assert.equal(opening(nothing, [], ROOM).zoom, 1);
  const { scroll, zoom } = opening(SMALL, [SMALL], { width: 0, height: 0 });
  assert.ok([scroll.x, scroll.y, zoom].every(Number.isFinite));
});

const PLACE = { x: 300, y: 200, width: 120, height: 60 };

test('what is chosen elsewhere and is read already moves nothing', () => {
  const sight = { scroll: { x: 0, y: 0 }, zoom: READABLE };
  assert.deepEqual(reading(PLACE, sight, ROOM), sight);
});

test('what is seen in part is gone to just so far, and no nearer than one was', () => {
  const sight = { scroll: { x: 350, y: 0 }, zoom: 1 };
  assert.deepEqual(reading(PLACE, sight, ROOM), { scroll: { x: 284, y: 0 }, zoom: 1 });
});

test('what is out of sight comes into the middle, as near as one was, and of what is large its beginning', () => {
  assert.deepEqual(reading(PLACE, { scroll: { x: 700, y: 0 }, zoom: 1 }, ROOM), around(PLACE, ROOM, 1));
  const large = { x: 3000, y: 100, width: 4000, height: 300 };
  assert.deepEqual(reading(large, { scroll: { x: 0, y: 0 }, zoom: 1 }, ROOM).scroll, { x: 2984, y: -50 });
});

test('what is too small to be read is brought near, into the middle', () => {
  assert.deepEqual(reading(PLACE, { scroll: { x: 0, y: 0 }, zoom: 0.3 }, ROOM), around(PLACE, ROOM, NEAR));
});

test('walking from box to box never comes nearer', () => {
  const sight = { scroll: { x: 0, y: 0 }, zoom: 0.3 };
  assert.deepEqual(showing(PLACE, sight, ROOM), sight);
});

test('of what is larger than the window its beginning is enough', () => {
  const large = { x: 100, y: 100, width: 4000, height: 3000 };
  const sight = { scroll: { x: 0, y: 0 }, zoom: 1 };
  assert.deepEqual(showing(large, sight, ROOM), sight);
  assert.deepEqual(showing(large, { scroll: { x: 500, y: 0 }, zoom: 1 }, ROOM).scroll, { x: 84, y: 0 });
});

test('a panel beside the drawing is no other window, less height is', () => {
  assert.equal(isAnother(ROOM, { width: 700, height: 600 }), false);
  assert.equal(isAnother(ROOM, { width: 500, height: 600 }), true);
  assert.equal(isAnother(ROOM, { width: 1300, height: 400 }), true);
  assert.equal(isAnother({ width: 0, height: 0 }, ROOM), true);
});
