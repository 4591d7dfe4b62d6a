// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
import { Bounds } from '@eclipse-glsp/client';
import { Bench } from '../bench';
import { element } from '../dom/element';
import { icon } from '../dom/icons';
import { isAllSeen } from '../gestures/sight';
import { Viewing } from '../gestures/viewing';

const SVG = 'http://www.w3.org/2000/svg';

/** Pixels of the screen that the picture has at most. */
const WIDTH = 150;
const HEIGHT = 96;

function rectangle(place: Bounds, kind: string): SVGRectElement {
  const drawn = document.createElementNS(SVG, 'rect');
  drawn.setAttribute('class', kind);
  lay(drawn, place);
  return drawn;
}

function lay(drawn: Element, place: Bounds): void {
  for (const each of ['x', 'y', 'width', 'height'] as const) {
    drawn.setAttribute(each, String(place[each]));
  }
}

/**
 * That there is more than what is seen: at the foot of the page the way to all of it, and in a corner of the drawing, where
 * there is room, all of it in small, where a click or a drag goes to what is seen there. Both go when all is seen. Whoever
 * uses no mouse has keys for the same.
 */
export class Overview {
  readonly more: HTMLElement;
  private readonly frame: HTMLElement;
  private readonly picture = document.createElementNS(SVG, 'svg');
  private readonly boxes = document.createElementNS(SVG, 'g');
  private readonly seen = rectangle({ x: 0, y: 0, width: 0, height: 0 }, 'seen');
  private content: Bounds = { x: 0, y: 0, width: 0, height: 0 };

  constructor(private readonly bench: Bench, private readonly viewing: Viewing) {
    const { words, desk, stage } = bench;
    this.picture.setAttribute('aria-hidden', 'true');
    this.picture.append(this.boxes, this.seen);
    this.more = element('button', { type: 'button', class: 'more', hidden: true, click: () => this.showAll() }, icon('fit'),
      element('span', {}, words.of('overview.more')), element('kbd', {}, '0'));
    this.frame = element('div', { class: 'overview', title: words.of('overview.help'), hidden: true }, this.picture);
    this.picture.addEventListener('pointerdown', event => this.take(event));
    this.picture.addEventListener('pointermove', event => this.picture.hasPointerCapture(event.pointerId) && this.go(event));
    stage.frame.append(this.frame);
    desk.onViewport(() => this.look());
    stage.onRoom(() => this.look());
  }

  /** Draws the diagram anew. */
  refresh(): void {
    const { desk } = this.bench;
    this.content = desk.content;
    const { x, y, width, height } = this.content;
    const scale = Math.min(WIDTH / width, HEIGHT / height);
    this.picture.setAttribute('viewBox', `${x} ${y} ${width} ${height}`);
    this.picture.setAttribute('width', String(Math.max(1, width * scale)));
    this.picture.setAttribute('height', String(Math.max(1, height * scale)));
    this.boxes.replaceChildren(...desk.boxes.map(each => rectangle(each.place, each.isContainer ? 'container' : 'leaf')));
    this.look();
  }

  private look(): void {
    const { desk, stage } = this.bench;
    const { viewport: { scroll, zoom } } = desk;
    const { width, height } = stage.size;
    // Before there is a diagram there is nothing to look at.
    const isAll = this.content.width === 0 || isAllSeen(this.content, { scroll, zoom }, stage.size);
    this.more.hidden = this.frame.hidden = isAll;
    if (!isAll) {
      lay(this.seen, { ...scroll, width: width / zoom, height: height / zoom });
    }
  }

  private showAll(): void {
    void this.viewing.fit();
    this.bench.stage.focus();
  }

  private take(event: PointerEvent): void {
    event.preventDefault();
    this.picture.setPointerCapture(event.pointerId);
    this.go(event);
  }

  private go(event: PointerEvent): void {
    const { left, top, width, height } = this.picture.getBoundingClientRect();
    const { content } = this;
    void this.viewing.go({
      x: content.x + (event.clientX - left) / width * content.width,
      y: content.y + (event.clientY - top) / height * content.height
    });
  }
}
