// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
import { Bench } from '../bench';
import { Dialog } from '../dom/dialog';
import { element, words as said } from '../dom/element';
import { icon } from '../dom/icons';
import { Differences, Outside } from '../protocol/answers';
import { Kind } from '../protocol/kinds';
import { ask, change, look } from '../protocol/requests';

/** So often the files are looked at while the page is seen. */
const PERIOD = 5000;
const NAMED = 3;

/** What other programs did to the files, below the bar: what was read anew, and what a person has to decide. */
export class OutsidePanel {
  readonly frame = element('div', { class: 'outside', hidden: true });
  /** Said at once, since it is about what may be lost. */
  private readonly decisions = element('div', { class: 'decisions', role: 'alert' });
  private readonly news = element('div', { class: 'taken', role: 'status' });

  constructor(private readonly bench: Bench) {
    this.frame.append(this.decisions, this.news);
    bench.desk.onTold<Outside>(Kind.outside, each => this.show(each));
    const watch = (): void => {
      if (document.visibilityState === 'visible') {
        void bench.desk.dispatch(look());
      }
    };
    window.addEventListener('focus', watch);
    document.addEventListener('visibilitychange', watch);
    window.setInterval(watch, PERIOD);
  }

  private show({ taken, conflicts, unreadable }: Outside): void {
    this.decisions.replaceChildren(...conflicts.map(each => this.decision(each)),
      ...unreadable.map(each => element('p', {}, this.bench.words.of('outside.unreadable', each.why))));
    if (taken.length > 0) {
      this.news.replaceChildren(element('p', {}, this.bench.words.of('outside.taken', taken.join(', '))), this.close());
    } else if (conflicts.length > 0) {
      this.news.replaceChildren();
    }
    this.toggle();
  }

  private close(): HTMLElement {
    return element('button', {
      type: 'button', class: 'plain', 'aria-label': this.bench.words.of('close'), title: this.bench.words.of('close'),
      click: () => { this.news.replaceChildren(); this.toggle(); }
    }, icon('close'));
  }

  private toggle(): void {
    this.frame.hidden = !this.decisions.hasChildNodes() && !this.news.hasChildNodes();
  }

  private decision(path: string): HTMLElement {
    const { words } = this.bench;
    const names = element('span', { class: 'names' });
    void this.differences(path).then(each => names.replaceChildren(...this.names(each)), () => undefined);
    return element('div', { class: 'decision' },
      element('p', {}, element('strong', {}, words.of('outside.conflict', path)), ' ', names),
      element('div', { class: 'deeds' }, ...this.deeds(path), element('button', {
        type: 'button', click: () => void this.explain(path)
      }, words.of('outside.show'))));
  }

  private deeds(path: string, done: () => void = () => undefined): HTMLElement[] {
    const { desk, words } = this.bench;
    const deed = (key: 'keepMine' | 'takeTheirs'): HTMLElement => element('button', {
      type: 'button', title: words.of(`outside.${key}.help`), click: () => { done(); void desk.dispatch(change[key](path)); }
    }, words.of(`outside.${key}`));
    return [deed('keepMine'), deed('takeTheirs')];
  }

  private differences(path: string): Promise<Differences> {
    return this.bench.desk.ask(ask.differences(path));
  }

  private names({ elements, more }: Differences): (string | HTMLElement)[] {
    const others = elements.length - NAMED + more;
    return elements.slice(0, NAMED).flatMap((each, index) => [index > 0 ? ', ' : '', said(each.label)])
      .concat(others > 0 ? [` ${this.bench.words.of('more', others)}`] : []);
  }

  private async explain(path: string): Promise<void> {
    const { words } = this.bench;
    const { elements, more } = await this.differences(path);
    const dialog = new Dialog(words, words.of('outside.title', path), 'wide');
    dialog.with(element('p', { class: 'help' }, words.of(elements.length > 0 ? 'outside.explain' : 'outside.same')),
      element('ul', { class: 'plain-list' }, ...elements.map(each => element('li', {},
        element('strong', {}, said(each.label)), ' ', element('small', {}, each.kind),
        element('ul', { class: 'changes' }, ...each.changes.map(change => element('li', {}, said(change))))))),
      more > 0 && element('p', { class: 'hint' }, words.of('more', more)));
    dialog.feet.append(...this.deeds(path, () => dialog.close()));
    dialog.open();
  }
}
