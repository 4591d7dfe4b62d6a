// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
/** @jsx svg */
import { Bounds, EdgeRouterRegistry, IView, Point, RenderingContext, svg } from '@eclipse-glsp/client';
import { inject, injectable } from 'inversify';
import { VNode } from 'snabbdom';
import { hasEnds, Line, text } from './model';
import { keyed, paint } from './painting';
import { remarks } from './remarks';
import { shapesOf } from './shapes';

const painted = new WeakMap<Line, { tip: string; node: VNode }>();
const lettered = new WeakMap<Line, VNode>();

/** Where the straight way from the middle of a rectangle to a point leaves it. */
export function border(rect: Bounds, to: Point): Point {
  const center = Bounds.center(rect);
  const dx = to.x - center.x;
  const dy = to.y - center.y;
  const share = Math.min(dx === 0 ? Infinity : rect.width / 2 / Math.abs(dx), dy === 0 ? Infinity : rect.height / 2 / Math.abs(dy));
  return share >= 1 ? center : { x: center.x + dx * share, y: center.y + dy * share };
}

/** While an end is being dragged: the shortest way, until the server leads the line anew. */
function straight(line: Line): string {
  const ends = line.ends;
  if (!ends) {
    return '';
  }
  const [from, to] = ends.map(each => each.place);
  const start = border(from, Bounds.center(to));
  const end = border(to, Bounds.center(from));
  return `M${start.x},${start.y}L${end.x},${end.y}`;
}

function through(points: Point[]): string {
  return points.map(({ x, y }, index) => `${index ? 'L' : 'M'}${x},${y}`).join('');
}

function settled(line: Line): VNode {
  const tip = remarks.with(line.id, text(line, 'tip'));
  const known = painted.get(line);
  if (known?.tip === tip) {
    return known.node;
  }
  const node = <g class-face={true}>
    {tip ? <title>{tip}</title> : undefined}
    <path class-reach={true} d={through(line.way)} />
    <path class-glow={true} d={through(line.way)} />
    {shapesOf(text(line, 'shapes')).map(each => paint(each))}
  </g> as unknown as VNode;
  painted.set(line, { tip, node });
  return node;
}

/** The words of a line, painted after all else. */
export function letters(line: Line): VNode | undefined {
  const shapes = text(line, 'labels');
  if (!shapes || !line.isSettled) {
    return undefined;
  }
  let made = lettered.get(line);
  if (!made) {
    made = keyed(`letters/${line.id}`, <g class-letters={true} attrs={{ 'data-for': line.id }}>
      {shapesOf(shapes).map(each => paint(each))}</g> as unknown as VNode);
    lettered.set(line, made);
  }
  return made;
}

/** Where the ends of a selected line are taken. */
export function ends(line: Line): VNode | undefined {
  if (!line.selected || !hasEnds(line) || !line.isSettled) {
    return undefined;
  }
  const way = line.way;
  return keyed(`ends/${line.id}`, <g class-ends={true}>{(['source', 'target'] as const).map(end => {
    const { x, y } = end === 'source' ? way[0] : way[way.length - 1];
    return <circle class-end={true} attrs={{ 'data-for': line.id, 'data-end': end, cx: x, cy: y, r: 6 }} />;
  })}</g> as unknown as VNode);
}

/** A line, as the server led it, or straight while one of its ends moves. */
@injectable()
export class LineView implements IView {
  @inject(EdgeRouterRegistry) private readonly routers!: EdgeRouterRegistry;

  render(line: Line, context: RenderingContext): VNode {
    if (line.isDraft) {
      return <g class-draft={true}><path d={through(this.routers.route(line))} /></g> as unknown as VNode;
    }
    if (context.targetKind === 'hidden') {
      return <g>{context.renderChildren(line)}</g> as unknown as VNode;
    }
    const name = text(line, 'said');
    return <g class-line={true} class-selected={line.selected} class-touched={line.isTouched} attrs={{ role: 'img', 'aria-label': name }}>
      {line.isSettled ? settled(line) : <path class-underway={true} d={straight(line)} />}
      {context.renderChildren(line)}
    </g> as unknown as VNode;
  }
}
