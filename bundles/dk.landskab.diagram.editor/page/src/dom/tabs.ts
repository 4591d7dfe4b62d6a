// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
import { element, freshId } from './element';
import { icon, IconName } from './icons';

interface Tab {
  name: IconName;
  label: string;
  panel: HTMLElement;
}

/** Panels of which one is shown, as tabs: arrow keys go between them. */
export class Tabs {
  readonly frame = element('div', { class: 'tabs' });
  private readonly list: HTMLElement;
  private readonly tabs = new Map<IconName, { button: HTMLButtonElement; sheet: HTMLElement }>();

  constructor(label: string, tabs: Tab[]) {
    this.list = element('div', { role: 'tablist', 'aria-label': label });
    this.frame.append(this.list);
    tabs.forEach(each => this.add(each));
    this.list.addEventListener('keydown', event => this.turn(event));
    this.show(tabs[0].name);
  }

  private add({ name, label, panel }: Tab): void {
    const button = element('button', {
      type: 'button', role: 'tab', id: freshId('tab'), title: label, 'aria-label': label, click: () => this.show(name)
    }, icon(name));
    const sheet = element('div', { role: 'tabpanel', id: freshId('sheet'), 'aria-labelledby': button.id, tabindex: -1 },
      element('h2', {}, label), panel);
    button.setAttribute('aria-controls', sheet.id);
    this.list.append(button);
    this.frame.append(sheet);
    this.tabs.set(name, { button, sheet });
  }

  show(name: IconName): void {
    for (const [each, { button, sheet }] of this.tabs) {
      button.setAttribute('aria-selected', String(each === name));
      button.tabIndex = each === name ? 0 : -1;
      sheet.hidden = each !== name;
    }
  }

  /** A number beside a tab's icon; nothing for 0. */
  count(name: IconName, number: number): void {
    const button = this.tabs.get(name)!.button;
    button.querySelector('.count')?.remove();
    if (number > 0) {
      button.append(element('span', { class: 'count' }, String(number)));
    }
  }

  private turn(event: KeyboardEvent): void {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (step !== 0) {
      const names = [...this.tabs.keys()];
      const at = names.findIndex(each => this.tabs.get(each)!.button.getAttribute('aria-selected') === 'true');
      const next = names[(at + step + names.length) % names.length];
      this.show(next);
      this.tabs.get(next)!.button.focus();
      event.preventDefault();
    }
  }
}
