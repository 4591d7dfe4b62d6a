// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
import {
  PaletteItem, RequestContextActions, SetContextActions, TriggerEdgeCreationAction, TriggerNodeCreationAction
} from '@eclipse-glsp/client';
import { Bench } from '../bench';
import { element } from '../dom/element';
import { classIcon, icon } from '../dom/icons';
import { Connecting } from '../gestures/connecting';
import { Placing } from '../gestures/placing';

const DRAG = 5;

/** The tools that make something, in a panel of its own beside the diagram. */
export class Palette {
  readonly frame = element('nav', { class: 'palette' });
  private readonly select: HTMLButtonElement;

  constructor(private readonly bench: Bench, private readonly placing: () => Placing,
      private readonly connecting: () => Connecting) {
    const { words } = bench;
    this.frame.setAttribute('aria-label', words.of('palette'));
    this.frame.addEventListener('keydown', event => this.step(event));
    this.select = element('button', { type: 'button', class: 'tool', 'aria-pressed': 'true', click: () => this.rest() },
      icon('select'), element('span', {}, words.of('palette.select')));
  }

  /** Arrows go from tool to tool. */
  private step(event: KeyboardEvent): void {
    const tools = [...this.frame.querySelectorAll<HTMLElement>('button')];
    const way = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key];
    const from = tools.indexOf(document.activeElement as HTMLElement);
    if (way && from >= 0) {
      event.preventDefault();
      tools[(from + way + tools.length) % tools.length].focus();
    }
  }

  async load(): Promise<void> {
    const answer: SetContextActions = await this.bench.desk.ask(RequestContextActions.create({
      contextId: 'tool-palette', editorContext: { selectedElementIds: [] }
    }));
    const groups = (answer.actions as PaletteItem[]).filter(each => each.children?.length);
    this.connecting().tools = groups.flatMap(each => each.children!).flatMap(each => each.actions
      .filter(TriggerEdgeCreationAction.is).map(trigger => ({ label: each.label, trigger })));
    this.placing().tools = groups.flatMap(each => each.children!).flatMap(each => each.actions
      .filter(TriggerNodeCreationAction.is).map(trigger => ({ label: each.label, icon: each.icon ?? 'Element', trigger })));
    this.frame.replaceChildren(this.select, ...groups.map(each => this.group(each)));
    this.frame.hidden = groups.length === 0;
  }

  /** Nothing is taken any more. */
  ended(): void {
    this.press(this.select);
  }

  focus(): void {
    this.frame.querySelector<HTMLElement>('button')?.focus();
  }

  private group(group: PaletteItem): HTMLElement {
    return element('section', {}, element('h2', {}, group.label), ...group.children!.map(each => this.tool(each)));
  }

  private tool(item: PaletteItem): HTMLElement {
    const trigger = item.actions[0];
    const isLine = TriggerEdgeCreationAction.is(trigger);
    const button = element('button', {
      type: 'button', class: 'tool', 'aria-pressed': 'false', title: this.bench.words.of(isLine ? 'palette.line' : 'palette.box')
    }, item.icon ? classIcon(item.icon) : icon('connect'), element('span', {}, item.label));
    button.addEventListener('click', event => {
      if (TriggerNodeCreationAction.is(trigger) && event.detail === 0) {
        void this.placing().createHere(trigger);
      } else if (isLine && event.detail === 0) {
        this.connecting().ask();
      } else {
        this.take(button, trigger as TriggerNodeCreationAction | TriggerEdgeCreationAction);
      }
    });
    if (TriggerNodeCreationAction.is(trigger)) {
      button.addEventListener('pointerdown', event => this.drag(button, trigger, event));
    }
    return button;
  }

  private take(button: HTMLElement, trigger: TriggerNodeCreationAction | TriggerEdgeCreationAction): void {
    const isPressed = button.getAttribute('aria-pressed') === 'true';
    this.rest();
    if (!isPressed) {
      this.press(button);
      if (TriggerNodeCreationAction.is(trigger)) {
        this.placing().take(trigger);
      } else {
        void this.connecting().take(trigger);
      }
    }
  }

  /** A press that is drawn away is a drag. */
  private drag(button: HTMLElement, trigger: TriggerNodeCreationAction, start: PointerEvent): void {
    const move = (event: PointerEvent): void => {
      if (Math.hypot(event.clientX - start.clientX, event.clientY - start.clientY) > DRAG) {
        end();
        this.rest();
        this.press(button);
        document.body.classList.add('dragging-tool');
        this.placing().take(trigger);
      }
    };
    const end = (): void => {
      document.removeEventListener('pointermove', move);
      document.removeEventListener('pointerup', end);
    };
    document.addEventListener('pointermove', move);
    document.addEventListener('pointerup', end);
  }

  private rest(): void {
    this.placing().leave();
    void this.connecting().leave();
    this.press(this.select);
  }

  private press(button: HTMLElement): void {
    this.frame.querySelectorAll('.tool').forEach(each => each.setAttribute('aria-pressed', String(each === button)));
  }
}
