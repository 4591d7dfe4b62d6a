// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
import { Bounds, Point } from '@eclipse-glsp/client';
import { Desk } from '../diagram/desk';
import { Box, Line } from '../diagram/model';

export type Direction = 'left' | 'right' | 'up' | 'down';

/** How far something is in a direction: what lies aside counts double; what lies behind is not counted. */
function distance(from: Point, to: Point, direction: Direction): number {
  const [ahead, aside] = {
    left: [from.x - to.x, to.y - from.y], right: [to.x - from.x, to.y - from.y],
    up: [from.y - to.y, to.x - from.x], down: [to.y - from.y, to.x - from.x]
  }[direction];
  return ahead <= 0.5 ? Infinity : ahead + 2 * Math.abs(aside);
}

function isWithin(box: Box, outer: Box): boolean {
  return box.parent instanceof Box && (box.parent === outer || isWithin(box.parent, outer));
}

/** The nearest box in a direction. */
export function nearest(boxes: readonly Box[], from: Box, direction: Direction): Box | undefined {
  const start = Bounds.center(from.place);
  let best: Box | undefined;
  let least = Infinity;
  for (const each of boxes) {
    const far = each === from || isWithin(from, each) ? Infinity : distance(start, Bounds.center(each.place), direction);
    if (far < least) {
      [best, least] = [each, far];
    }
  }
  return best;
}

/** The way through a diagram without a mouse: from box to box, into and out of containers, along lines. */
export class Walking {
  constructor(private readonly desk: Desk) {}

  /** What comes next in a direction; from a line, the box at that end of it. */
  step(direction: Direction): string | undefined {
    const from = this.desk.selected[0];
    if (from instanceof Line) {
      return direction === 'left' || direction === 'up' ? from.sourceId : from.targetId;
    }
    return from ? nearest(this.leaves(from), from, direction)?.id : this.first();
  }

  /** The first box of the reading order. */
  first(): string | undefined {
    return [...this.desk.boxes].sort((a, b) => a.place.y - b.place.y || a.place.x - b.place.x)[0]?.id;
  }

  /** The first box in the one that is selected. */
  inwards(): string | undefined {
    const from = this.desk.selected[0];
    return from instanceof Box ? from.boxes[0]?.id : undefined;
  }

  /** What the one that is selected stands in. */
  outwards(): string | undefined {
    const from = this.desk.selected[0];
    return from?.parent instanceof Box ? from.parent.id : undefined;
  }

  /** The next line at a box; from a line, the next one at the same source. */
  nextLine(): string | undefined {
    const from = this.desk.selected[0];
    const box = from instanceof Line ? from.sourceId : from?.id;
    const lines = this.desk.lines.filter(each => each.sourceId === box || (each.targetId === box && from !== each));
    const at = lines.findIndex(each => each === from);
    return lines[(at + 1) % lines.length]?.id;
  }

  /** Boxes of the same kind of depth: those that hold nothing, or, from a container, containers. */
  private leaves(from: Box): Box[] {
    return this.desk.boxes.filter(each => each.isContainer === from.isContainer);
  }
}
