// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
import { CreateNodeOperation, GModelElement, Point, TriggerNodeCreationAction } from '@eclipse-glsp/client';
import { Bench } from '../bench';
import { Box } from '../diagram/model';
import { mayContain } from './hints';
import { Naming } from './naming';
import { Viewing } from './viewing';

/** Creating: a tool is taken from the palette by a click or dragged, and laid down where it may stand. */
export class Placing {
  /** All that can be created on this diagram. */
  tools: { label: string; icon: string; trigger: TriggerNodeCreationAction }[] = [];
  private taken?: TriggerNodeCreationAction;
  private readonly canvas: HTMLElement;

  constructor(private readonly bench: Bench, private readonly viewing: Viewing, private readonly naming: Naming,
      private readonly ended: () => void) {
    this.canvas = bench.stage.frame;
    this.canvas.addEventListener('pointermove', event => this.over(event), true);
    this.canvas.addEventListener('mousedown', event => this.swallow(event), true);
    this.canvas.addEventListener('mouseup', event => this.swallow(event), true);
    this.canvas.addEventListener('click', event => this.clicked(event), true);
    document.addEventListener('pointerup', event => this.dropped(event));
  }

  get isTaken(): boolean {
    return this.taken !== undefined;
  }

  take(tool: TriggerNodeCreationAction): void {
    this.taken = tool;
    this.canvas.classList.add('placing');
  }

  /** Lays the tool down; nothing is taken any more. */
  leave(): void {
    if (this.taken) {
      this.taken = undefined;
      this.canvas.classList.remove('placing');
      this.mark(undefined);
      this.ended();
    }
  }

  /** Creates without a mouse: in what is selected, else in the middle of what is looked at, else in the one box that may hold it. */
  async createHere(tool: TriggerNodeCreationAction): Promise<void> {
    const { desk } = this.bench;
    let container: GModelElement | undefined = desk.selected[0];
    while (container && !mayContain(desk, container, tool.elementTypeId)) {
      container = container instanceof Box || container === desk.selected[0] ? (container as Box).parent : undefined;
    }
    const fitting = desk.boxes.filter(each => mayContain(desk, each, tool.elementTypeId));
    const only = fitting.length === 1 ? fitting[0] : undefined;
    if (container instanceof Box) {
      this.naming.begin();
      await this.create(tool, container);
    } else if (mayContain(desk, desk.root, tool.elementTypeId)) {
      this.naming.begin();
      await this.create(tool, desk.root, this.viewing.middle);
    } else if (only) {
      this.naming.begin();
      await this.create(tool, only);
    } else {
      this.bench.messages.say(this.bench.words.of('create.where'), 'WARNING');
    }
  }

  private create(tool: TriggerNodeCreationAction, container: GModelElement, location?: Point): Promise<void> {
    return this.bench.desk.dispatch(CreateNodeOperation.create(tool.elementTypeId, {
      containerId: container.id, location, args: tool.args
    }));
  }

  /** The innermost container below the pointer that may hold what is taken. */
  private target(event: MouseEvent): GModelElement | undefined {
    const { desk } = this.bench;
    const at = this.point(event);
    const under = desk.boxes.filter(each => {
      const { x, y, width, height } = each.place;
      return at.x >= x && at.y >= y && at.x <= x + width && at.y <= y + height;
    });
    return [desk.root, ...under].reverse().find(each => mayContain(desk, each, this.taken!.elementTypeId));
  }

  private point(event: MouseEvent): Point {
    const { left, top } = this.canvas.getBoundingClientRect();
    const { scroll, zoom } = this.bench.desk.viewport;
    return { x: scroll.x + (event.clientX - left) / zoom, y: scroll.y + (event.clientY - top) / zoom };
  }

  private over(event: MouseEvent): void {
    if (this.taken) {
      const target = this.target(event);
      this.canvas.classList.toggle('forbidden', !target);
      this.mark(target instanceof Box ? target : undefined);
    }
  }

  private mark(target: Box | undefined): void {
    this.canvas.querySelectorAll('.receiving').forEach(each => each.classList.remove('receiving'));
    if (target) {
      this.bench.stage.find(target.id)?.classList.add('receiving');
    }
  }

  /** While a tool is taken, presses are not for what lies below. */
  private swallow(event: MouseEvent): void {
    if (this.taken) {
      event.stopPropagation();
    }
  }

  private clicked(event: MouseEvent): void {
    if (this.taken) {
      event.stopPropagation();
      void this.layDown(event);
    }
  }

  private dropped(event: PointerEvent): void {
    const isDrag = this.taken && document.body.classList.contains('dragging-tool');
    document.body.classList.remove('dragging-tool');
    if (isDrag && this.canvas.contains(document.elementFromPoint(event.clientX, event.clientY))) {
      void this.layDown(event);
    } else if (isDrag) {
      this.leave();
    }
  }

  private async layDown(event: MouseEvent): Promise<void> {
    const tool = this.taken;
    const target = tool && this.target(event);
    if (tool && target) {
      const location = this.point(event);
      if (!event.ctrlKey && !event.metaKey) {
        this.leave();
        this.naming.begin();
      }
      await this.create(tool, target, location);
    } else {
      this.bench.messages.say(this.bench.words.of('create.where'), 'WARNING');
    }
  }
}
