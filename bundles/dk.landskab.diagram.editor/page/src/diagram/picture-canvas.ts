// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
import { Viewport } from '@eclipse-glsp/client';
import { element } from '../dom/element';

/** A view that has not moved for so many milliseconds rests. */
const REST = 120;

/** The longer side of what is kept of the whole picture, in pixels. */
const COARSE = 2400;

interface Room {
  width: number;
  height: number;
}

/** A part of a picture in its own units. */
interface Part extends Room {
  x: number;
  y: number;
}

/** A part that is drawn, with so many pixels for one of its units. */
interface Patch extends Part {
  pixels: HTMLCanvasElement;
  scale: number;
}

/**
 * Shows a large picture as maps are shown. To draw a thousand boxes takes a tenth of a second, so that it is not done while
 * the view moves: then a coarse copy of the whole is shifted and enlarged, and upon it the sharp part that was last looked
 * at. Once the view rests, what is looked at is drawn sharply.
 */
export class PictureCanvas {
  readonly frame = element('canvas', { class: 'picture', 'aria-hidden': 'true' });
  private image?: HTMLImageElement;
  private whole?: Patch;
  private sharp?: Patch;
  private view: Viewport = { scroll: { x: 0, y: 0 }, zoom: 1 };
  private room: Room = { width: 0, height: 0 };
  private timer?: ReturnType<typeof setTimeout>;

  /** Shows another picture, once it is there. */
  async show(address: string): Promise<void> {
    const image = new Image();
    this.image = image;
    image.src = address;
    await image.decode();
    if (this.image === image) {
      const { naturalWidth: width, naturalHeight: height } = image;
      this.whole = this.draw({ x: 0, y: 0, width, height }, Math.min(1, COARSE / Math.max(width, height)));
      this.rest();
    }
  }

  /** Shows nothing; takes no time where nothing is shown, as after each edit of a smaller diagram. */
  clear(): void {
    if (!this.image) {
      return;
    }
    clearTimeout(this.timer);
    this.image = this.whole = this.sharp = undefined;
    delete this.frame.dataset.sharp;
    this.paint();
  }

  /** Shows what is seen from somewhere. */
  look(view: Viewport, room: Room): void {
    this.view = { scroll: { ...view.scroll }, zoom: view.zoom };
    this.room = { ...room };
    clearTimeout(this.timer);
    if (this.whole) {
      delete this.frame.dataset.sharp;
      this.timer = setTimeout(() => this.rest(), REST);
      this.paint();
    }
  }

  private rest(): void {
    const { scroll: { x, y }, zoom } = this.view;
    this.sharp = this.draw({ x, y, width: this.room.width / zoom, height: this.room.height / zoom }, zoom * devicePixelRatio);
    this.paint();
    this.frame.dataset.sharp = 'true';
  }

  private draw({ x, y, width, height }: Part, scale: number): Patch {
    const pixels = element('canvas', { width: Math.ceil(width * scale), height: Math.ceil(height * scale) });
    const pen = pixels.getContext('2d')!;
    pen.setTransform(scale, 0, 0, scale, -x * scale, -y * scale);
    pen.drawImage(this.image!, 0, 0);
    return { pixels, scale, x, y, width: pixels.width / scale, height: pixels.height / scale };
  }

  private paint(): void {
    this.frame.width = Math.round(this.room.width * devicePixelRatio);
    this.frame.height = Math.round(this.room.height * devicePixelRatio);
    const pen = this.frame.getContext('2d')!;
    const { scroll, zoom } = this.view;
    const scale = zoom * devicePixelRatio;
    pen.setTransform(scale, 0, 0, scale, -scroll.x * scale, -scroll.y * scale);
    // The sharpest above the others: what was drawn from far away may be coarser than the copy of the whole.
    const patches = [this.whole, this.sharp].filter(each => each !== undefined).sort((one, other) => one.scale - other.scale);
    for (const { pixels, x, y, width, height } of patches) {
      pen.clearRect(x, y, width, height);
      pen.drawImage(pixels, x, y, width, height);
    }
  }
}
