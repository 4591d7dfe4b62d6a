// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
import { SetViewportAction } from '@eclipse-glsp/client';
import { Bench } from '../bench';
import { argsOf } from '../diagram/model';
import { shown } from '../diagram/picture-view';
import { ask } from '../protocol/requests';
import { theme } from '../theme';

/** The server's picture of a diagram that is too large to be edited here. */
export class LargePicture {
  private readonly bench: Bench;

  constructor(bench: Bench) {
    this.bench = bench;
    theme.onChange(() => void this.load());
  }

  get isShown(): boolean {
    return argsOf(this.bench.desk.root).picture === true;
  }

  /** Fetches it in the colours of the theme. */
  async load(): Promise<void> {
    if (!this.isShown) {
      return;
    }
    const { desk } = this.bench;
    const answer = await desk.ask(ask.picture(theme.current));
    URL.revokeObjectURL(shown.address);
    shown.address = URL.createObjectURL(new Blob([answer.svg], { type: 'image/svg+xml' }));
    const { scroll, zoom } = desk.viewport;
    await desk.dispatch(SetViewportAction.create(desk.root.id, { scroll, zoom }, { animate: false }));
  }
}
