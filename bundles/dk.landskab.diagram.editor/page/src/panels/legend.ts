// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
import { init, attributesModule, classModule, VNode } from 'snabbdom';
import { Bench } from '../bench';
import { argsOf, text } from '../diagram/model';
import { legendNode } from '../diagram/legend-view';
import { element } from '../dom/element';

const patch = init([attributesModule, classModule]);

/** What looks and signs mean, and what the diagram tells of itself. */
export class LegendPanel {
  readonly frame = element('div', { class: 'legend' });

  constructor(private readonly bench: Bench) {}

  refresh(): void {
    const { root } = this.bench.desk;
    this.frame.replaceChildren(element('p', {}, text(root, 'remarks')), this.holder('legend', 'on-screen'),
      this.holder('legendOnPaper', 'on-paper'));
  }

  /** A legend as wide as there is room for it. */
  private holder(name: string, where: string): HTMLElement {
    const { root } = this.bench.desk;
    const args = argsOf(root);
    const place = element('div');
    const holder = element('div', { class: where }, place);
    const width = Number(args[`${name}Width`]);
    const height = Number(args[`${name}Height`]);
    if (width && height) {
      const node: VNode = legendNode(text(root, name), width, height);
      patch(place, node);
    }
    return holder;
  }
}
