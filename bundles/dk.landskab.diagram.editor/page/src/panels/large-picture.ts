// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
import { Bench } from '../bench';
import { argsOf } from '../diagram/model';
import { PictureCanvas } from '../diagram/picture-canvas';
import { onPaper } from '../diagram/picture-view';
import { ask } from '../protocol/requests';
import { theme } from '../theme';

/** The server's picture of a diagram that is too large to be edited here. */
export class LargePicture {
  private readonly bench: Bench;
  private readonly canvas = new PictureCanvas();

  constructor(bench: Bench) {
    this.bench = bench;
    bench.stage.frame.prepend(this.canvas.frame);
    bench.stage.onRoom(() => this.look());
    bench.desk.onViewport(() => this.look());
    theme.onChange(() => void this.load());
  }

  get isShown(): boolean {
    return argsOf(this.bench.desk.root).picture === true;
  }

  /** Fetches it in the colours of the theme. */
  async load(): Promise<void> {
    if (!this.isShown) {
      return this.canvas.clear();
    }
    const { desk } = this.bench;
    const answer = await desk.ask(ask.picture(theme.current));
    URL.revokeObjectURL(onPaper.address);
    onPaper.address = URL.createObjectURL(new Blob([answer.svg], { type: 'image/svg+xml' }));
    this.look();
    await this.canvas.show(onPaper.address);
    await desk.redraw();
  }

  private look(): void {
    this.canvas.look(this.bench.desk.viewport, this.bench.stage.size);
  }
}
