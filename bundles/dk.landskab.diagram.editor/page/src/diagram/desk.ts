// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
import {
  Action, Bounds, EditorContextService, GModelRoot, IActionDispatcher, RequestAction, ResponseAction, SelectionService,
  SetViewportAction, TYPES, Viewport
} from '@eclipse-glsp/client';
import { Container } from 'inversify';
import { allBoxes, Box, boxesIn, Line, linesOf } from './model';
import { Relay } from './relay';

/** What panels and gestures know of the diagram: they need not know how it is drawn. */
export class Desk {
  private readonly dispatcher: IActionDispatcher;
  private readonly context: EditorContextService;
  private readonly selecting: SelectionService;
  private readonly relay: Relay;

  constructor(readonly container: Container) {
    this.dispatcher = container.get(TYPES.IActionDispatcher);
    this.context = container.get(EditorContextService);
    this.selecting = container.get(SelectionService);
    this.relay = container.get(Relay);
  }

  get root(): Readonly<GModelRoot> {
    return this.context.modelRoot;
  }

  get viewport(): Viewport {
    return this.root as unknown as Viewport;
  }

  /** The boxes and lines that are selected. */
  get selected(): (Box | Line)[] {
    return this.selecting.getSelectedElementIDs().map(id => this.find(id)).filter(each => each !== undefined);
  }

  get boxes(): Box[] {
    return allBoxes(this.root);
  }

  get lines(): Line[] {
    return linesOf(this.root);
  }

  /** What the boxes that stand in no other take up. */
  get outermost(): Bounds[] {
    return boxesIn(this.root).map(each => each.place);
  }

  /** All that boxes and lines take up; nothing where there are none. */
  get content(): Bounds {
    const all = [...this.outermost, ...this.lines.map(each => each.bounds)];
    return all.length > 0 ? all.reduce(Bounds.combine) : { x: 0, y: 0, width: 0, height: 0 };
  }

  find(id: string): Box | Line | undefined {
    const found = this.root.index.getById(id);
    return found instanceof Box || found instanceof Line ? found : undefined;
  }

  dispatch(...actions: Action[]): Promise<void> {
    return this.dispatcher.dispatchAll(actions);
  }

  ask<T extends ResponseAction>(request: RequestAction<T>): Promise<T> {
    return this.dispatcher.request(request);
  }

  /** Draws the same again, where something that is drawn was told apart from the model. */
  redraw(): Promise<void> {
    const { scroll, zoom } = this.viewport;
    return this.dispatch(SetViewportAction.create(this.root.id, { scroll, zoom }, { animate: false }));
  }

  onModel(listener: () => void): void {
    this.context.onModelRootChanged(() => listener());
  }

  onSelection(listener: () => void): void {
    this.selecting.onSelectionChanged(() => listener());
  }

  onViewport(listener: () => void): void {
    this.context.onViewportChanged(() => listener());
  }

  onTold<T extends Action>(kind: string, listener: (action: T) => void): void {
    this.relay.on(kind, listener);
  }
}
