// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
import { GModelElement, ITypeHintProvider, ShapeTypeHint, TYPES } from '@eclipse-glsp/client';
import { Desk } from '../diagram/desk';
import { Box } from '../diagram/model';

function provider(desk: Desk): ITypeHintProvider {
  return desk.container.get<ITypeHintProvider>(TYPES.ITypeHintProvider);
}

function starts(type: string, prefixes: readonly string[] | undefined): boolean {
  return !prefixes || prefixes.some(each => `${type}:`.startsWith(`${each}:`));
}

/** Whether a box may be moved or resized. */
export function isMay(desk: Desk, box: Box, what: keyof ShapeTypeHint & ('repositionable' | 'resizable')): boolean {
  return provider(desk).getShapeTypeHint(box)?.[what] === true;
}

/** Whether something of a type may be created in a box, or, without one, on the diagram itself. */
export function mayContain(desk: Desk, container: GModelElement, type: string): boolean {
  const types = provider(desk).getShapeTypeHint(container)?.containableElementTypeIds;
  return types !== undefined && starts(type, types);
}

/** Whether a line of a type may begin or end at a box. */
export function mayConnect(desk: Desk, box: Box, type: string, end: 'source' | 'target'): boolean {
  const hint = provider(desk).getEdgeTypeHint(type);
  return hint !== undefined && starts(box.type, end === 'source' ? hint.sourceElementTypeIds : hint.targetElementTypeIds);
}
