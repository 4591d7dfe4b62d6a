// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
/** @jsx svg */
import { GEdge, GGraph, IView, RenderingContext, svg } from '@eclipse-glsp/client';
import { injectable } from 'inversify';
import { VNode } from 'snabbdom';
import { surface } from './box-view';
import { ends, letters } from './line-view';
import { allBoxes, Line, linesOf } from './model';

/** Below these, words are too small to be read, and broken lines too fine to be told apart. */
const FAR = 0.2;
const MIDDLE = 0.6;

/**
 * The diagram in the order of the export: surfaces of containers, lines, boxes and headings, words of lines. Ways are not
 * computed here, since the server leads all lines.
 */
@injectable()
export class GraphView implements IView {
  render(graph: Readonly<GGraph>, context: RenderingContext): VNode {
    const lines = linesOf(graph);
    // What is kept painted stands in one place: out of sight, where boxes are only measured, it must not be.
    const isSeen = context.targetKind !== 'hidden';
    const others = graph.children.filter(each => !(each instanceof GEdge));
    const drafts = graph.children.filter(each => each instanceof GEdge && !lines.includes(each as Line));
    return <svg class-diagram={true} class-far={graph.zoom < FAR} class-middle={graph.zoom < MIDDLE}>
      <g transform={`scale(${graph.zoom}) translate(${-graph.scroll.x},${-graph.scroll.y})`}>
        <g class-surfaces={true}>{allBoxes(graph).filter(each => each.isContainer).map(surface)}</g>
        <g class-lines={true}>{lines.map(each => context.renderElement(each))}</g>
        <g class-boxes={true}>{others.map(each => context.renderElement(each))}</g>
        <g class-words={true}>{isSeen ? lines.map(letters) : []}</g>
        <g class-all-ends={true}>{isSeen ? lines.map(ends) : []}</g>
        <g class-drafts={true}>{drafts.map(each => context.renderElement(each))}</g>
      </g>
    </svg> as unknown as VNode;
  }
}
