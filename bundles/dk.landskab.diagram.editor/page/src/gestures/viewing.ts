// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
import { Bounds, SelectAction, SetViewportAction, Viewport } from '@eclipse-glsp/client';
import { Desk } from '../diagram/desk';
import { Stage } from '../diagram/stage';
import { around, isAnother, LEAST, MOST, NEAR, opening, READABLE, reading, Room, showing, whole } from './sight';

const STEP = 1.25;

/** What is looked at, and how near. */
export class Viewing {
  /** What was looked at when the view was chosen for the reader last, how, and in how much room. */
  private given?: { looked: string; room: Room; again: () => Promise<void> };

  constructor(private readonly desk: Desk, private readonly stage: Stage) {}

  /** Shows all of it. */
  async fit(): Promise<void> {
    await this.look(whole(this.desk.content, this.stage.size));
    this.give(() => this.fit());
  }

  /** Shows it as one begins to read it: around a place, or around what is selected, where not all can be read at once. */
  async begin(place?: Bounds): Promise<void> {
    const [selected] = this.desk.selected;
    await this.look(opening(this.desk.content, this.desk.outermost, this.stage.size,
      place ?? (selected && placeOf(selected))));
    this.give(() => this.begin(place));
  }

  /** Where nobody has moved what they were given to see, and it is another window now, they are given it anew. */
  async spread(): Promise<void> {
    const { given } = this;
    if (given && this.isGiven && isAnother(given.room, this.stage.size)) {
      await given.again();
    }
  }

  private give(again: () => Promise<void>): void {
    this.given = { looked: this.looked, room: this.stage.size, again };
  }

  private get isGiven(): boolean {
    return this.given?.looked === this.looked;
  }

  private get looked(): string {
    const { scroll, zoom } = this.desk.viewport;
    return `${scroll.x} ${scroll.y} ${zoom}`;
  }

  larger(): Promise<void> {
    return this.zoom(this.desk.viewport.zoom * STEP);
  }

  smaller(): Promise<void> {
    return this.zoom(this.desk.viewport.zoom / STEP);
  }

  /** Zooms around the middle. */
  zoom(wanted: number): Promise<void> {
    const { x, y } = this.middle;
    return this.look(around({ x, y, width: 0, height: 0 }, this.stage.size, Math.min(MOST, Math.max(LEAST, wanted))));
  }

  /** Moves what is looked at by pixels of the screen. */
  scroll(dx: number, dy: number): Promise<void> {
    const { scroll, zoom } = this.desk.viewport;
    return this.look({ scroll: { x: scroll.x + dx / zoom, y: scroll.y + dy / zoom }, zoom });
  }

  /** Brings a point of the diagram into the middle, as near as it is. */
  go(to: { x: number; y: number }): Promise<void> {
    return this.look(around({ ...to, width: 0, height: 0 }, this.stage.size, this.desk.viewport.zoom));
  }

  /** The middle of what is looked at, in the diagram. */
  get middle(): { x: number; y: number } {
    const { scroll, zoom } = this.desk.viewport;
    const { width, height } = this.stage.size;
    return { x: scroll.x + width / 2 / zoom, y: scroll.y + height / 2 / zoom };
  }

  /** Selects an element and brings it into the middle. */
  reveal(id: string): Promise<void> {
    return this.led(id, place => this.show(place));
  }

  /** Selects an element, and goes just so far that it is seen. */
  select(id: string): Promise<void> {
    return this.led(id, place => this.move(showing(place, this.desk.viewport, this.stage.size)));
  }

  /** Selects an element that was chosen elsewhere, and looks elsewhere only where it is not read from here. */
  follow(id: string): Promise<void> {
    return this.led(id, place => this.read(place));
  }

  /** Looks elsewhere where a place is not read from here. */
  read(place: Bounds): Promise<void> {
    return this.move(reading(place, this.desk.viewport, this.stage.size));
  }

  /** Brings a place of the diagram into the middle, so near that it is read. */
  show(place: Bounds): Promise<void> {
    const { zoom } = this.desk.viewport;
    return this.look(around(place, this.stage.size, zoom >= READABLE ? zoom : NEAR));
  }

  /** Selects an element and looks at it; where the reader has moved nothing, what is seen then is still given to them. */
  private async led(id: string, look: (place: Bounds) => Promise<void>): Promise<void> {
    const isGiven = this.isGiven;
    await this.desk.dispatch(SelectAction.create({ selectedElementsIDs: [id], deselectedElementsIDs: true }));
    const found = this.desk.find(id);
    if (found) {
      const before = this.looked;
      await look(placeOf(found));
      if (isGiven && this.looked !== before) {
        this.give(() => this.begin());
      }
    }
  }

  private async move(to: Viewport): Promise<void> {
    const { scroll, zoom } = this.desk.viewport;
    if (to.zoom !== zoom || to.scroll.x !== scroll.x || to.scroll.y !== scroll.y) {
      await this.look(to);
    }
  }

  private look({ scroll, zoom }: Viewport): Promise<void> {
    return this.desk.dispatch(SetViewportAction.create(this.desk.root.id, { scroll, zoom }, { animate: false }));
  }
}

function placeOf(element: NonNullable<ReturnType<Desk['find']>>): Bounds {
  return 'place' in element ? element.place : element.bounds;
}
