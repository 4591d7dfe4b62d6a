// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
import { Bounds, Point, Viewport } from '@eclipse-glsp/client';

/** Pixels of the screen that there are for the drawing. */
export interface Room {
  width: number;
  height: number;
}

/** Names are drawn with 13 px, and from about 9 px on they are read: a view that is farther away is for the outline only. */
export const READABLE = 0.7;

/** How near one begins where not all can be read at once: small words, which are drawn with 11 px, have 9 px then. */
export const NEAR = 0.8;

/** How far away and how near one can be at all. */
export const LEAST = 0.05;
export const MOST = 4;

/** Around the whole of a diagram, in its own measure. */
const MARGIN = 24;

/** Pixels of the screen around what is brought into view. */
const EDGE = 16;

/** How many times as much room is another window, and not a panel that was opened beside the drawing. */
const MUCH = 1.6;

/** A panel beside the drawing does not change its height: less is enough. */
const MUCH_OF_HEIGHT = 1.25;

function limited(zoom: number): number {
  return Math.min(1, Math.max(LEAST, zoom));
}

/** How much of a direction is shown, at a zoom. */
function shown(room: Room, zoom: number): Room {
  return { width: room.width / zoom, height: room.height / zoom };
}

/** All of a diagram, in the middle, at most as large as it was drawn. */
export function whole(content: Bounds, room: Room): Viewport {
  const zoom = limited(Math.min(room.width / (content.width + 2 * MARGIN), room.height / (content.height + 2 * MARGIN)));
  return around(content, room, zoom);
}

/** A place in the middle. */
export function around(place: Bounds, room: Room, zoom: number): Viewport {
  const { x, y } = Bounds.center(place);
  const { width, height } = shown(room, zoom);
  return { scroll: { x: x - width / 2, y: y - height / 2 }, zoom };
}

/** Where a window on a line begins, so that it shows nothing beside what there is, or all of that in its middle. */
function within(wanted: number, start: number, length: number, seen: number): number {
  const from = start - MARGIN;
  const spare = length + 2 * MARGIN - seen;
  return spare <= 0 ? from + spare / 2 : Math.min(from + spare, Math.max(from, wanted));
}

/** Where the reading begins: at the corner of the outermost box that is nearest to the corner of all. */
function beginning(content: Bounds, outermost: readonly Bounds[]): Point {
  const far = (each: Bounds): number => each.x - content.x + each.y - content.y;
  const [first] = [...outermost].sort((one, other) => far(one) - far(other));
  return { x: (first ?? content).x - MARGIN, y: (first ?? content).y - MARGIN };
}

/**
 * What is seen of a diagram at first: all of it, where its names are read then. Otherwise it is near enough to be read: as
 * near as lets it be seen from side to side or from top to bottom, where one of them can be; around what is chosen, or where
 * the reading begins.
 */
export function opening(content: Bounds, outermost: readonly Bounds[], room: Room, chosen?: Bounds): Viewport {
  const all = whole(content, room);
  if (all.zoom >= READABLE) {
    return all;
  }
  const sides = [room.width / (content.width + 2 * MARGIN), room.height / (content.height + 2 * MARGIN)];
  const zoom = Math.max(NEAR, limited(Math.max(...sides)));
  const { x, y } = chosen ? around(chosen, room, zoom).scroll : beginning(content, outermost);
  const { width, height } = shown(room, zoom);
  return { scroll: { x: within(x, content.x, content.width, width), y: within(y, content.y, content.height, height) }, zoom };
}

/** How far a window on a line has to go to show a stretch of it; nothing where it shows it. The beginning counts most. */
function beyond(start: number, length: number, from: number, seen: number, room: number): number {
  const isSeen = start >= from && start + length <= from + seen;
  // What is longer than the window is seen where its beginning is.
  const isBegun = length + 2 * room > seen && start >= from && start <= from + seen / 2;
  const atEnd = start + length + room - from - seen;
  return isSeen || isBegun ? 0 : atEnd > 0 && length + 2 * room <= seen ? atEnd : start - room - from;
}

/** A view from which a place is seen: gone on just so far, and the same where it is seen already. */
export function showing(place: Bounds, seen: Viewport, room: Room): Viewport {
  const { scroll, zoom } = seen;
  const { width, height } = shown(room, zoom);
  return {
    scroll: {
      x: scroll.x + beyond(place.x, place.width, scroll.x, width, EDGE / zoom),
      y: scroll.y + beyond(place.y, place.height, scroll.y, height, EDGE / zoom)
    },
    zoom
  };
}

/** Whether nothing of a place is within what is seen. */
function isAway(place: Bounds, seen: Viewport, room: Room): boolean {
  const { width, height } = shown(room, seen.zoom);
  const { x, y } = seen.scroll;
  return place.x + place.width <= x || place.y + place.height <= y || place.x >= x + width || place.y >= y + height;
}

/**
 * A view from which a place is read: the same where it is, gone on just so far where a part of it is seen, and with the
 * place in the middle where nothing of it is; near where it is small.
 */
export function reading(place: Bounds, seen: Viewport, room: Room): Viewport {
  if (seen.zoom < READABLE) {
    return around(place, room, NEAR);
  }
  return showing(place, isAway(place, seen, room) ? around(place, room, seen.zoom) : seen, room);
}

/** Whether all of a diagram is within what is seen. */
export function isAllSeen(content: Bounds, seen: Viewport, room: Room): boolean {
  const { width, height } = shown(room, seen.zoom);
  const { x, y } = seen.scroll;
  return content.x >= x && content.y >= y && content.x + content.width <= x + width && content.y + content.height <= y + height;
}

/** Whether the room is so much larger or smaller that it is another window, and not a panel beside the drawing. */
export function isAnother(before: Room, now: Room): boolean {
  const differs = (one: number, other: number, much: number): boolean => Math.max(one, other) > much * Math.min(one, other);
  return differs(before.width * before.height, now.width * now.height, MUCH)
    || differs(before.height, now.height, MUCH_OF_HEIGHT);
}
