// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors

/** Something that is being dragged. */
export interface Drag {
  over(event: MouseEvent): void;
  drop(event: MouseEvent): void;
  /** However it ended: puts away what was shown meanwhile. */
  end(): void;
}

const FAR_ENOUGH = 5;

/**
 * Listens to presses that are drawn away, before whoever else would scroll or select by them.
 *
 * @param taken tells what begins at a press; nothing where the press is not meant
 * @param alone whether such a press is for nobody else
 */
export function listenToDrags(canvas: HTMLElement, taken: (event: MouseEvent) => (() => Drag) | undefined, alone: boolean): void {
  canvas.addEventListener('mousedown', start => {
    const begin = start.button === 0 ? taken(start) : undefined;
    if (!begin) {
      return;
    }
    if (alone) {
      start.stopPropagation();
    }
    let drag: Drag | undefined;
    const over = (event: MouseEvent): void => {
      if (drag || Math.hypot(event.clientX - start.clientX, event.clientY - start.clientY) > FAR_ENOUGH) {
        drag ??= begin();
        event.stopPropagation();
        event.preventDefault();
        drag.over(event);
      }
    };
    const finish = (): void => {
      document.removeEventListener('mousemove', over, true);
      document.removeEventListener('mouseup', up, true);
      document.removeEventListener('keydown', leave, true);
      drag?.end();
    };
    const up = (event: MouseEvent): void => {
      finish();
      if (drag && canvas.contains(document.elementFromPoint(event.clientX, event.clientY))) {
        drag.drop(event);
      }
    };
    const leave = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') {
        event.stopPropagation();
        finish();
      }
    };
    document.addEventListener('mousemove', over, true);
    document.addEventListener('mouseup', up, true);
    document.addEventListener('keydown', leave, true);
  }, true);
}
