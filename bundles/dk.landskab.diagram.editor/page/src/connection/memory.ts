// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
import { SelectAction, SetViewportAction } from '@eclipse-glsp/client';
import { Desk } from '../diagram/desk';

interface Look {
  scroll: { x: number; y: number };
  zoom: number;
  selected: string[];
}

function key(): string {
  return `landskab.look${window.location.search}`;
}

/** Keeps where one looked over a reload of the page. */
export class Memory {
  constructor(private readonly desk: Desk) {
    window.addEventListener('pagehide', () => this.keep());
  }

  /** Looks again where one looked; false where one has not looked yet. */
  async restore(): Promise<boolean> {
    const kept = window.sessionStorage.getItem(key());
    if (!kept) {
      return false;
    }
    const { scroll, zoom, selected } = JSON.parse(kept) as Look;
    await this.desk.dispatch(SetViewportAction.create(this.desk.root.id, { scroll, zoom }, { animate: false }),
      SelectAction.create({ selectedElementsIDs: selected.filter(each => this.desk.find(each)) }));
    return true;
  }

  private keep(): void {
    const { scroll, zoom } = this.desk.viewport;
    const look: Look = { scroll: { ...scroll }, zoom, selected: this.desk.selected.map(each => each.id) };
    window.sessionStorage.setItem(key(), JSON.stringify(look));
  }
}
