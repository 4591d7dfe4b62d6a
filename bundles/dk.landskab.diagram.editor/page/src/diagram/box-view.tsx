// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
/** @jsx svg */
import { GLabel, IView, RenderingContext, svg } from '@eclipse-glsp/client';
import { injectable } from 'inversify';
import { VNode } from 'snabbdom';
import { Box, text } from './model';
import { Growth, keyed, paint } from './painting';
import { remarks } from './remarks';
import { shapesOf } from './shapes';

function growth(box: Box): Growth | undefined {
  const from = box.placed;
  return from && (from.width !== box.size.width || from.height !== box.size.height)
    ? { width: box.size.width - from.width, height: box.size.height - from.height, from } : undefined;
}

function tooltip(tip: string): VNode | undefined {
  return tip ? <title>{tip}</title> as unknown as VNode : undefined;
}

/** The painted part of boxes: made anew only where it changed, since it is asked for at each step of a pan. */
const painted = new WeakMap<Box, { size: string; tip: string; node: VNode }>();

function face(box: Box): VNode {
  const size = `${box.size.width} ${box.size.height}`;
  const tip = remarks.with(box.id, text(box, 'tip'));
  const known = painted.get(box);
  if (known?.size === size && known.tip === tip) {
    return known.node;
  }
  const shapes = shapesOf(box.isContainer ? text(box, 'heading') : text(box, 'shapes'));
  const grown = box.isContainer ? undefined : growth(box);
  const node = <g class-face={true}>{tooltip(tip)}{shapes.map(each => paint(each, grown))}</g> as unknown as VNode;
  painted.set(box, { size, tip, node });
  return node;
}

/** The surface of a container, in the place that it has in the diagram; it lies below all lines. */
export function surface(box: Box): VNode {
  const grown = growth(box);
  const at = box.corner;
  return keyed(`surface/${box.id}`, <g class-surface={true} transform={`translate(${at.x},${at.y})`}
    attrs={{ 'data-for': box.id }}>{shapesOf(text(box, 'shapes')).map(each => paint(each, grown))}</g> as unknown as VNode);
}

/** What is measured out of sight: sizes are the server's, whatever is painted around them. */
function measured(element: { size: { width: number; height: number } }, ...inside: VNode[]): VNode {
  return <g><rect width={element.size.width} height={element.size.height} />{inside}</g> as unknown as VNode;
}

/** A box: its shapes, what stands in it, and around it the sign that it is selected. */
@injectable()
export class BoxView implements IView {
  render(box: Box, context: RenderingContext): VNode {
    if (context.targetKind === 'hidden') {
      return measured(box, ...context.renderChildren(box));
    }
    const { width, height } = box.size;
    const name = [text(box, 'label'), text(box, 'kind')].filter(each => each).join(', ');
    return <g class-box={true} class-container={box.isContainer} class-selected={box.selected}
      attrs={{ role: 'img', 'aria-label': name }}>
      <rect class-ring={true} x={-4} y={-4} width={width + 8} height={height + 8} rx={8} />
      {face(box)}
      {context.renderChildren(box)}
    </g> as unknown as VNode;
  }
}

/** The place of a name that can be edited; the shapes show the name. */
@injectable()
export class NameView implements IView {
  render(label: GLabel, context: RenderingContext): VNode {
    return context.targetKind === 'hidden' ? measured(label) : <g class-name={true} /> as unknown as VNode;
  }
}
