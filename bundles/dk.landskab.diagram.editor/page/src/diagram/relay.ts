// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
import { Action, IActionHandler } from '@eclipse-glsp/client';
import { injectable } from 'inversify';

type Listener = (action: Action) => void;

/** Passes on what the server tells, and what tools do, to whoever shows it. */
@injectable()
export class Relay implements IActionHandler {
  private readonly listeners = new Map<string, Listener[]>();

  /** Listens to a kind of action. */
  on<T extends Action>(kind: string, listener: (action: T) => void): void {
    this.listeners.set(kind, [...(this.listeners.get(kind) ?? []), listener as Listener]);
  }

  handle(action: Action): void {
    this.listeners.get(action.kind)?.forEach(each => each(action));
  }
}
