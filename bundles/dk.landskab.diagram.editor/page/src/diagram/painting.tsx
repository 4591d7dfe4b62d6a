// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
/** @jsx svg */
import { svg } from '@eclipse-glsp/client';
import { VNode } from 'snabbdom';
import { Ellipse, ink, Lettering, Path, Rectangle, Shape } from './shapes';

/** How much larger a box is than it was when its shapes were made: while it is being resized. */
export interface Growth {
  width: number;
  height: number;
  /** The size that it had. */
  from: { width: number; height: number };
}

/**
 * A node that stands for the same thing wherever it comes to stand among its like. Said here, since the JSX factory takes no
 * keys: without them a node that is kept painted is taken for its neighbour's once lines change their order.
 */
export function keyed(key: string, node: VNode): VNode {
  node.key = key;
  return node;
}

function look(shape: Rectangle | Ellipse | Path): Record<string, string | number> {
  return {
    fill: ink(shape.f),
    ...(shape.s ? { stroke: ink(shape.s), 'stroke-width': shape.sw ?? 1 } : {}),
    ...(shape.da ? { 'stroke-dasharray': shape.da } : {})
  };
}

/** Outlines follow the size of a box. */
function grown(shape: Rectangle | Ellipse, growth: Growth | undefined): Rectangle | Ellipse {
  const isOutline = growth && shape.w >= growth.from.width - 8 && shape.h >= growth.from.height - 8;
  return isOutline ? { ...shape, w: shape.w + growth.width, h: shape.h + growth.height } : shape;
}

function rectangle(each: Rectangle): VNode {
  const corner = each.c ?? 0;
  return <rect x={each.x} y={each.y} width={each.w} height={each.h} rx={corner} attrs={look(each)} /> as unknown as VNode;
}

function ellipse(each: Ellipse): VNode {
  return <ellipse cx={each.x + each.w / 2} cy={each.y + each.h / 2} rx={each.w / 2} ry={each.h / 2} attrs={look(each)} /> as
    unknown as VNode;
}

function lettering(each: Lettering): VNode {
  const attributes = {
    x: each.x, y: each.y, 'font-size': each.z, fill: ink(each.f), textLength: each.l,
    lengthAdjust: 'spacingAndGlyphs', 'unicode-bidi': 'isolate',
    ...(each.w && each.w !== 400 ? { 'font-weight': each.w } : {}),
    ...(each.i ? { 'font-style': 'italic' } : {}),
    ...(each.st || each.u ? { 'text-decoration': each.st ? 'line-through' : 'underline' } : {})
  };
  return <text attrs={attributes}>{each.t}</text> as unknown as VNode;
}

/** Paints one shape. */
export function paint(shape: Shape, growth?: Growth): VNode {
  switch (shape.k) {
    case 'r': return rectangle(grown(shape, growth) as Rectangle);
    case 'e': return ellipse(grown(shape, growth) as Ellipse);
    case 'p': return <path d={shape.d} attrs={look(shape)} /> as unknown as VNode;
    case 't': return lettering(shape);
  }
}
