// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
import { Gestures } from './gestures';
import { Shortcut } from './keys';
import { Direction } from './walking';

/** What other parts of the page do on a key. */
export interface Places {
  search(): unknown;
  properties(): unknown;
  palette(): unknown;
  diagrams(): unknown;
  menu(): unknown;
  shortcuts(): unknown;
}

const ARROWS: [string, Direction, number, number][] = [
  ['ArrowLeft', 'left', -1, 0], ['ArrowRight', 'right', 1, 0], ['ArrowUp', 'up', 0, -1], ['ArrowDown', 'down', 0, 1]
];

/** The keys, in the order in which they are explained. */
export function shortcuts(gestures: Gestures, places: Places): Shortcut[] {
  const { viewing, moving, connecting } = gestures;
  return [
    ...ARROWS.map(([key, direction]) => ({ key, words: 'keys.walk', run: () => gestures.walk(direction) })),
    { key: 'i', words: 'keys.inwards', run: () => gestures.inwards() },
    { key: 'o', words: 'keys.outwards', run: () => gestures.outwards() },
    { key: 'l', words: 'keys.line', run: () => gestures.nextLine() },
    { key: 'a', ctrl: true, words: 'keys.all', run: () => gestures.selectAll() },
    { key: 'Escape', words: 'keys.leave', run: () => gestures.leave() },
    { key: 'Enter', words: 'keys.properties', run: () => places.properties() },
    { key: 'F2', words: 'keys.rename', run: () => gestures.rename() },
    { key: 'c', words: 'keys.connect', run: () => connecting.ask() },
    { key: 'b', words: 'keys.source', run: () => gestures.reconnecting.ask('source') },
    { key: 'e', words: 'keys.target', run: () => gestures.reconnecting.ask('target') },
    { key: 'F10', shift: true, words: 'keys.menu', run: () => places.menu() },
    { key: 'ContextMenu', words: 'keys.menu', run: () => places.menu() },
    { key: 'n', words: 'keys.palette', run: () => places.palette() },
    { key: 'Delete', words: 'keys.delete', run: () => gestures.remove() },
    ...ARROWS.map(([key, , dx, dy]) => ({ key, ctrl: true, words: 'keys.move', run: () => moving.move(dx, dy) })),
    ...ARROWS.map(([key, , dx, dy]) => ({ key, ctrl: true, shift: true, words: 'keys.resize', run: () => moving.resize(dx, dy) })),
    ...ARROWS.map(([key, , dx, dy]) => ({ key, shift: true, words: 'keys.scroll', run: () => viewing.scroll(dx * 80, dy * 80) })),
    { key: '+', words: 'keys.larger', run: () => viewing.larger() },
    { key: '-', words: 'keys.smaller', run: () => viewing.smaller() },
    { key: '1', words: 'keys.actual', run: () => viewing.zoom(1) },
    { key: '0', words: 'keys.fit', run: () => viewing.fit() },
    { key: 'z', ctrl: true, words: 'bar.undo', anywhere: true, around: true, run: () => gestures.undo() },
    { key: 'y', ctrl: true, words: 'bar.redo', anywhere: true, around: true, run: () => gestures.redo() },
    { key: 'z', ctrl: true, shift: true, words: 'bar.redo', anywhere: true, around: true, run: () => gestures.redo() },
    { key: 's', ctrl: true, words: 'bar.save', anywhere: true, around: true, run: () => gestures.save() },
    { key: 'f', ctrl: true, words: 'keys.search', anywhere: true, run: () => places.search() },
    { key: '/', words: 'keys.search', anywhere: true, run: () => places.search() },
    { key: 'd', words: 'bar.diagrams', run: () => places.diagrams() },
    { key: '?', words: 'bar.keys', anywhere: true, run: () => places.shortcuts() }
  ];
}
