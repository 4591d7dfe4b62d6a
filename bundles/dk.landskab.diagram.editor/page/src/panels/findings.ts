// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
import { RequestMarkersAction } from '@eclipse-glsp/client';
import { Bench } from '../bench';
import { element, words as said } from '../dom/element';
import { text } from '../diagram/model';
import { remarks } from '../diagram/remarks';
import { Viewing } from '../gestures/viewing';
import { Marker, Markers } from '../protocol/answers';

const ORDER = ['error', 'warning', 'info'];

/**
 * What the diagram's own validation and the rules say, worst first; each leads to its element. All of it is asked for after
 * each change, and what was found before stands until then: what the server tells unasked is only a part.
 */
export class FindingsPanel {
  readonly frame = element('div', { class: 'findings' });
  private markers: Marker[] = [];

  constructor(private readonly bench: Bench, private readonly viewing: Viewing,
      private readonly counted: (number: number) => void) {}

  async load(): Promise<void> {
    const { desk } = this.bench;
    const answer = await desk.ask(RequestMarkersAction.create([desk.root.id])) as unknown as Markers;
    this.show(answer);
  }

  private show({ markers }: Markers): void {
    const { words } = this.bench;
    this.markers = [...markers].sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
    this.counted(this.markers.length);
    remarks.set(this.markers);
    void this.bench.desk.redraw();
    this.frame.replaceChildren(this.markers.length === 0
      ? element('p', { class: 'hint' }, words.of('findings.none'))
      : element('ul', { class: 'results' }, ...this.markers.map(each => this.row(each))));
  }

  /** What is said of an element. */
  of(id: string): Marker[] {
    return this.markers.filter(each => each.elementId === id);
  }

  private row(marker: Marker): HTMLElement {
    const { desk, words } = this.bench;
    const found = desk.find(marker.elementId);
    return element('li', {}, element('button', {
      type: 'button', class: `result ${marker.kind}`, click: () => void this.viewing.reveal(marker.elementId)
    }, element('span', { class: 'sign', role: 'img', 'aria-label': words.of(`level.${marker.kind}`) }),
    element('span', {}, element('strong', {}, said(found ? text(found, 'label') : '')), marker.description)));
  }
}
