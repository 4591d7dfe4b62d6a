// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
import { element } from '../dom/element';

/** The id of the element that the diagram is drawn in. */
export const CANVAS = 'canvas';

/** The id in the page of an element of the diagram. */
export function domId(id: string): string {
  return `${CANVAS}_${id}`;
}

/** Where the diagram is drawn. What is inside it is replaced at will by what draws, so listeners are on the frame. */
export class Stage {
  readonly frame = element('main', { class: 'stage' }, element('div', { id: CANVAS }));

  constructor() {
    this.frame.addEventListener('pointerdown', event => {
      if (this.drawing?.contains(event.target as Node)) {
        this.focus();
      }
    });
    window.addEventListener('beforeprint', () => this.showAll());
    window.addEventListener('afterprint', () => this.drawing?.removeAttribute('viewBox'));
  }

  /** The drawing takes the focus: keys are for it. */
  focus(): void {
    this.drawing?.focus({ preventScroll: true });
  }

  /** Escape in what stands beside it leads the keyboard back to the drawing. */
  calls(panel: HTMLElement): void {
    panel.addEventListener('keydown', event => {
      if (event.key === 'Escape' && !event.defaultPrevented) {
        event.preventDefault();
        this.focus();
      }
    });
  }

  /** Tells those who do not see it what it is. */
  describe(label: string): void {
    this.drawing?.setAttribute('role', 'application');
    this.drawing?.setAttribute('aria-label', label);
  }

  /** Tells what in it is selected. */
  point(id: string | undefined): void {
    if (id) {
      this.drawing?.setAttribute('aria-activedescendant', domId(id));
    } else {
      this.drawing?.removeAttribute('aria-activedescendant');
    }
  }

  /** The element that shows one of the diagram. */
  find(id: string): Element | null {
    return document.getElementById(domId(id));
  }

  /** Tells when there is more or less room for the drawing. */
  onRoom(listener: () => unknown): void {
    new ResizeObserver(listener).observe(this.frame);
  }

  /** Where the drawing is in the page. */
  get room(): { x: number; y: number; width: number; height: number } {
    const { left, top, width, height } = this.frame.getBoundingClientRect();
    return { x: left + window.scrollX, y: top + window.scrollY, width, height };
  }

  get size(): { width: number; height: number } {
    return { width: this.frame.clientWidth, height: this.frame.clientHeight };
  }

  /** On paper, all of the diagram is shown, wherever one looks on the screen. */
  private showAll(): void {
    const all = this.drawing?.getBBox();
    if (all) {
      this.drawing?.setAttribute('viewBox', `${all.x} ${all.y} ${all.width} ${all.height}`);
    }
  }

  private get drawing(): SVGSVGElement | null {
    return this.frame.querySelector('svg.diagram');
  }
}
