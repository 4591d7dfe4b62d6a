// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
import { Bounds, CenterAction, FitToScreenAction, SelectAction, SetViewportAction } from '@eclipse-glsp/client';
import { Desk } from '../diagram/desk';
import { Stage } from '../diagram/stage';

const STEP = 1.25;
const LEAST = 0.05;
const MOST = 4;

/** How many times as much room is another window, and not a panel that was opened beside the drawing. */
const MUCH = 1.6;

/** Pixels of the screen around what is brought into view. */
const ROOM = 16;

/** How far a window on a line has to go to show a stretch of it; nothing where it shows it. The beginning counts most. */
function beyond(start: number, length: number, from: number, shown: number, room: number): number {
  const isSeen = start >= from && start + length <= from + shown;
  const atEnd = start + length + room - from - shown;
  return isSeen ? 0 : atEnd > 0 && length + 2 * room <= shown ? atEnd : start - room - from;
}

/** What is looked at, and how near. */
export class Viewing {
  /** What was looked at when all was shown last, and in how much room. */
  private whole = { looked: '', area: 0 };

  constructor(private readonly desk: Desk, private readonly stage: Stage) {}

  async fit(): Promise<void> {
    await this.desk.dispatch(FitToScreenAction.create([], { padding: 24, maxZoom: 1, animate: false }));
    this.whole = { looked: this.looked, area: this.area };
  }

  /** Where all is shown as it was, and there is much more room for it now or much less, all is shown in that. */
  async spread(): Promise<void> {
    const [less, more] = [this.area, this.whole.area].sort((one, other) => one - other);
    if (this.whole.looked === this.looked && more > MUCH * less) {
      await this.fit();
    }
  }

  private get looked(): string {
    const { scroll, zoom } = this.desk.viewport;
    return `${scroll.x} ${scroll.y} ${zoom}`;
  }

  private get area(): number {
    const { width, height } = this.stage.size;
    return width * height;
  }

  larger(): Promise<void> {
    return this.zoom(this.desk.viewport.zoom * STEP);
  }

  smaller(): Promise<void> {
    return this.zoom(this.desk.viewport.zoom / STEP);
  }

  /** Zooms around the middle. */
  zoom(wanted: number): Promise<void> {
    const { scroll, zoom } = this.desk.viewport;
    const next = Math.min(MOST, Math.max(LEAST, wanted));
    const { width, height } = this.stage.size;
    const shift = 1 / zoom - 1 / next;
    return this.set({ x: scroll.x + width / 2 * shift, y: scroll.y + height / 2 * shift }, next);
  }

  /** Moves what is looked at by pixels of the screen. */
  scroll(dx: number, dy: number): Promise<void> {
    const { scroll, zoom } = this.desk.viewport;
    return this.set({ x: scroll.x + dx / zoom, y: scroll.y + dy / zoom }, zoom);
  }

  /** The middle of what is looked at, in the diagram. */
  get middle(): { x: number; y: number } {
    const { scroll, zoom } = this.desk.viewport;
    const { width, height } = this.stage.size;
    return { x: scroll.x + width / 2 / zoom, y: scroll.y + height / 2 / zoom };
  }

  /** Selects an element and brings it into the middle. */
  async reveal(id: string): Promise<void> {
    await this.desk.dispatch(SelectAction.create({ selectedElementsIDs: [id], deselectedElementsIDs: true }));
    await this.desk.dispatch(CenterAction.create([id], { animate: false, retainZoom: this.desk.viewport.zoom >= 0.5 }));
  }

  /** Selects an element, and goes just so far that it is seen. */
  async select(id: string): Promise<void> {
    await this.desk.dispatch(SelectAction.create({ selectedElementsIDs: [id], deselectedElementsIDs: true }));
    const found = this.desk.find(id);
    if (found) {
      const { scroll, zoom } = this.desk.viewport;
      const shift = this.missing('place' in found ? found.place : found.bounds);
      if (shift.x !== 0 || shift.y !== 0) {
        await this.set({ x: scroll.x + shift.x, y: scroll.y + shift.y }, zoom);
      }
    }
  }

  /** Brings a place of the diagram into the middle. */
  show(place: Bounds): Promise<void> {
    const zoom = Math.max(0.8, this.desk.viewport.zoom);
    const { width, height } = this.stage.size;
    const middle = Bounds.center(place);
    return this.set({ x: middle.x - width / 2 / zoom, y: middle.y - height / 2 / zoom }, zoom);
  }

  /** How far the view is from showing a place, with a little room around it. */
  private missing(place: Bounds): { x: number; y: number } {
    const { scroll, zoom } = this.desk.viewport;
    const { width, height } = this.stage.size;
    return {
      x: beyond(place.x, place.width, scroll.x, width / zoom, ROOM / zoom),
      y: beyond(place.y, place.height, scroll.y, height / zoom, ROOM / zoom)
    };
  }

  private set(scroll: { x: number; y: number }, zoom: number): Promise<void> {
    return this.desk.dispatch(SetViewportAction.create(this.desk.root.id, { scroll, zoom }, { animate: false }));
  }
}
