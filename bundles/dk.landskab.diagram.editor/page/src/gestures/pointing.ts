// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
import { Bounds, Point } from '@eclipse-glsp/client';
import { Bench } from '../bench';
import { Box } from '../diagram/model';
import { CANVAS } from '../diagram/stage';

/** Where in the diagram the pointer is. */
export function pointOf({ desk, stage }: Bench, event: MouseEvent): Point {
  const { left, top } = stage.frame.getBoundingClientRect();
  const { scroll, zoom } = desk.viewport;
  return { x: scroll.x + (event.clientX - left) / zoom, y: scroll.y + (event.clientY - top) / zoom };
}

/** The boxes below the pointer, the innermost first. */
export function boxesUnder(bench: Bench, event: MouseEvent): Box[] {
  const at = pointOf(bench, event);
  return bench.desk.boxes.filter(each => Bounds.includes(each.place, at)).reverse();
}

/** The id of what is drawn where an event happened; nothing on the ground. */
export function idUnder(event: Event): string | undefined {
  const drawn = event.target instanceof Element ? event.target.closest('[data-for], .box, g.line') : null;
  return drawn?.getAttribute('data-for') ?? (drawn?.id.startsWith(`${CANVAS}_`) ? drawn.id.slice(CANVAS.length + 1) : undefined);
}

/** Marks boxes on the stage by what they are while something is dragged; all others lose the mark. */
export function mark(stage: HTMLElement, find: (id: string) => Element | null, name: string, ids: readonly string[]): void {
  stage.querySelectorAll(`.${name}`).forEach(each => each.classList.remove(name));
  ids.forEach(id => find(id)?.classList.add(name));
}
