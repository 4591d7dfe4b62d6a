// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
import {
  Bounds, EditableLabel, GChildElement, GEdge, GGraph, GLabel, GModelElement, GNode, GParentElement, Point
} from '@eclipse-glsp/client';

type Args = Record<string, string | number | boolean | undefined>;

/** What the server says of an element beyond where it stands. */
export function argsOf(element: GModelElement): Args {
  return (element as unknown as { args?: Args }).args ?? {};
}

export function text(element: GModelElement, name: string): string {
  const value = argsOf(element)[name];
  return typeof value === 'string' ? value : '';
}

/** The name of an element, where it can be edited. */
export function nameOf(element: GParentElement): GLabel | undefined {
  return element.children.find(each => each instanceof GLabel);
}

/** A box, which remembers where the server placed it. */
export class Box extends GNode {
  placed?: Bounds;

  get isContainer(): boolean {
    return argsOf(this).container === true;
  }

  get editableLabel(): (GChildElement & EditableLabel) | undefined {
    return nameOf(this);
  }

  /** Whether it and all that it stands in are where the server placed them. */
  get isSettled(): boolean {
    const before = this.placed;
    const settled = !before || (before.x === this.position.x && before.y === this.position.y
      && before.width === this.size.width && before.height === this.size.height);
    return settled && (this.parent instanceof Box ? this.parent.isSettled : true);
  }

  /** Its upper left corner in the diagram. */
  get corner(): Point {
    const outer = this.parent instanceof Box ? this.parent.corner : Point.ORIGIN;
    return Point.add(outer, this.position);
  }

  /** Where it is in the diagram. */
  get place(): Bounds {
    return { ...this.corner, width: this.size.width, height: this.size.height };
  }

  get boxes(): Box[] {
    return boxesIn(this);
  }
}

/** A line between two boxes. */
export class Line extends GEdge {
  get editableLabel(): (GChildElement & EditableLabel) | undefined {
    return nameOf(this);
  }

  /** Whether it is only being drawn, and the server does not know it. */
  get isDraft(): boolean {
    return argsOf(this).points === undefined;
  }

  /** The points of its way, from its source to its target. */
  get way(): Point[] {
    return text(this, 'points').trim().split(/\s+/).map(each => {
      const [x, y] = each.split(',').map(Number);
      return { x, y };
    });
  }

  override get bounds(): Bounds {
    return this.isDraft ? super.bounds : this.way.map(each => ({ ...each, width: 0, height: 0 })).reduce(Bounds.combine);
  }

  get ends(): [Box, Box] | undefined {
    const source = this.source;
    const target = this.target;
    return source instanceof Box && target instanceof Box ? [source, target] : undefined;
  }

  /** Whether it begins or ends at a box that is selected. */
  get isTouched(): boolean {
    return this.ends?.some(each => each.selected) ?? false;
  }

  /** Whether its way is the one that the server led. */
  get isSettled(): boolean {
    return this.ends?.every(each => each.isSettled) ?? true;
  }
}

/** Whether the ends of a line can be moved to other boxes. */
export function hasEnds(line: Line): boolean {
  return argsOf(line).ends === true;
}

/** The boxes that stand directly in something. */
export function boxesIn(parent: GParentElement): Box[] {
  return parent.children.filter(each => each instanceof Box);
}

/** All boxes of a diagram, containers before what they contain. */
export function allBoxes(parent: GParentElement): Box[] {
  return boxesIn(parent).flatMap(each => [each, ...allBoxes(each)]);
}

/** All lines that the server knows. */
export function linesOf(root: GParentElement): Line[] {
  return root.children.filter((each): each is Line => each instanceof Line && !each.isDraft);
}

/** Whether a diagram may only be looked at. */
export function isReadonly(root: GModelElement): boolean {
  return argsOf(root).readonly === true || argsOf(root).picture === true;
}

export type Diagram = GGraph;
