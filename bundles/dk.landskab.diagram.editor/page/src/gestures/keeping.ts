// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
import { SelectAction } from '@eclipse-glsp/client';
import { Desk } from '../diagram/desk';
import { text } from '../diagram/model';

/** Keeps selected what was selected, where another box or line shows it by now: after it was put elsewhere. */
export class Keeping {
  private views: string[] = [];
  private elements: string[] = [];

  constructor(private readonly desk: Desk) {
    desk.onSelection(() => this.note());
    desk.onModel(() => void this.restore());
  }

  private note(): void {
    const { selected } = this.desk;
    if (selected.length > 0 || this.views.some(each => this.desk.find(each))) {
      this.views = selected.map(each => each.id);
      this.elements = selected.map(each => text(each, 'element')).filter(each => each);
    }
  }

  private async restore(): Promise<void> {
    const { desk } = this;
    if (desk.selected.length === 0 && this.elements.length > 0 && !this.views.some(each => desk.find(each))) {
      const shown = [...desk.boxes, ...desk.lines];
      const views = this.elements.flatMap(element => shown.find(each => text(each, 'element') === element)?.id ?? []);
      if (views.length > 0) {
        await desk.dispatch(SelectAction.create({ selectedElementsIDs: views, deselectedElementsIDs: true }));
      }
    }
  }
}
