// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
/** @jsx svg */
import { svg } from '@eclipse-glsp/client';
import { VNode } from 'snabbdom';
import { paint } from './painting';
import { shapesOf } from './shapes';

/** A legend in its own drawing. */
export function legendNode(shapes: string, width: number, height: number): VNode {
  return <svg attrs={{ width, height, viewBox: `0 0 ${width} ${height}`, role: 'img' }}>
    {shapesOf(shapes).map(each => paint(each))}
  </svg> as unknown as VNode;
}
