// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
import { ChangeBoundsOperation, isBoundsAware } from '@eclipse-glsp/client';
import { Bench } from '../bench';
import { Box } from '../diagram/model';
import { isMay } from './hints';

const STEP = 8;

/** Moves and resizes what is selected without a mouse, in steps. */
export class Moving {
  constructor(private readonly bench: Bench) {}

  move(dx: number, dy: number): Promise<void> {
    return this.change(box => isMay(this.bench.desk, box, 'repositionable'), box => ({
      newPosition: { x: box.position.x + dx * STEP, y: box.position.y + dy * STEP }, newSize: box.size
    }));
  }

  resize(dx: number, dy: number): Promise<void> {
    return this.change(box => isMay(this.bench.desk, box, 'resizable'), box => ({
      newPosition: box.position,
      newSize: { width: Math.max(STEP, box.size.width + dx * STEP), height: Math.max(STEP, box.size.height + dy * STEP) }
    }));
  }

  private async change(may: (box: Box) => boolean, bounds: (box: Box) => {
    newPosition: { x: number; y: number }; newSize: { width: number; height: number };
  }): Promise<void> {
    const { desk, words, messages } = this.bench;
    const boxes = desk.selected.filter((each): each is Box => each instanceof Box && isBoundsAware(each) && may(each));
    if (boxes.length === 0) {
      messages.say(words.of('move.refused'), 'WARNING');
    } else {
      await desk.dispatch(ChangeBoundsOperation.create(boxes.map(each => ({ elementId: each.id, ...bounds(each) }))));
    }
  }
}
