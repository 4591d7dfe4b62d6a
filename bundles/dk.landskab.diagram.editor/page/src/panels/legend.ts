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
    const holder = element('div');
    this.frame.replaceChildren(element('p', {}, text(root, 'remarks')), holder);
    const { legendWidth, legendHeight } = argsOf(root);
    if (legendWidth && legendHeight) {
      const node: VNode = legendNode(text(root, 'legend'), Number(legendWidth), Number(legendHeight));
      patch(holder, node);
    }
  }
}
