// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
import { Bench } from '../bench';
import { Dialog } from '../dom/dialog';
import { element, freshId, words as said } from '../dom/element';
import { classIcon } from '../dom/icons';
import { Diagrams, Subject } from '../protocol/answers';
import { ask } from '../protocol/requests';

/** Asks of what kind a new diagram is and what it is about; only what fits the kind is offered. */
export class NewDiagram {
  private readonly kind: HTMLSelectElement;
  private readonly sought = element('input', { id: freshId('subject'), type: 'search', autocomplete: 'off' });
  private readonly about = element('label', { for: this.sought.id });
  private readonly list = element('ul', { class: 'choices', role: 'listbox', tabindex: 0, id: freshId('subjects') });
  private readonly name = element('input', { id: freshId('name') });
  private readonly why = element('p', { class: 'help', role: 'status', id: freshId('why') });
  private readonly create: HTMLButtonElement;
  private readonly dialog: Dialog;
  private subjects: Subject[] = [];
  private chosen?: Subject;

  constructor(private readonly bench: Bench, private readonly diagrams: Diagrams, private readonly go: (id: string) => void) {
    const { words } = bench;
    this.kind = element('select', { id: freshId('kind') },
      ...diagrams.kinds.map(each => element('option', { value: each.id }, each.label)));
    this.create = element('button', {
      type: 'button', class: 'main', 'aria-describedby': this.why.id, click: () => void this.make()
    }, words.of('diagrams.create'));
    this.list.setAttribute('aria-label', words.of('diagrams.subjects'));
    this.sought.setAttribute('aria-controls', this.list.id);
    this.dialog = new Dialog(words, words.of('diagrams.new'))
      .with(element('label', { for: this.kind.id }, words.of('diagrams.kind')), this.kind, this.about, this.sought,
        this.list, element('label', { for: this.name.id }, words.of('diagrams.name')), this.name, this.why)
      .button(words.of('cancel'), () => undefined, 'quiet');
    this.dialog.feet.append(this.create);
    this.kind.addEventListener('change', () => { this.sought.value = ''; void this.refresh(); });
    this.sought.addEventListener('input', () => void this.refresh());
    this.dialog.body.addEventListener('keydown', event => this.press(event));
  }

  async open(): Promise<void> {
    this.dialog.open();
    await this.refresh();
  }

  private press(event: KeyboardEvent): void {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (event.key === 'Enter' && !event.isComposing) {
      event.preventDefault();
      void this.make();
    } else if (step !== 0 && (event.target === this.sought || event.target === this.list)) {
      event.preventDefault();
      const at = this.chosen ? this.subjects.indexOf(this.chosen) : -1;
      this.choose(this.subjects[Math.max(0, Math.min(this.subjects.length - 1, at + step))]);
    }
  }

  /** Asks what fits; what was chosen stays so where it still fits. */
  private async refresh(): Promise<void> {
    const kind = this.kind.value;
    const text = this.sought.value.trim();
    this.about.textContent = this.bench.words.of('diagrams.about', this.needed(kind));
    const answer = await this.bench.desk.ask(ask.subjects(kind, text));
    if (kind !== this.kind.value || text !== this.sought.value.trim()) {
      return;
    }
    this.subjects = answer.subjects;
    this.list.replaceChildren(...answer.subjects.map(each => this.option(each)),
      ...(answer.more > 0 ? [element('li', { class: 'hint', role: 'presentation' }, this.bench.words.of('more', answer.more))] : []));
    this.choose(answer.subjects.find(each => each.id === this.chosen?.id) ?? answer.subjects[0]);
  }

  private needed(kind: string): string {
    return this.diagrams.kinds.find(each => each.id === kind)?.about ?? '';
  }

  private option(subject: Subject): HTMLElement {
    return element('li', {
      class: 'choice', role: 'option', id: freshId('option'), 'data-subject': subject.id,
      click: () => this.choose(subject), dblclick: () => void this.make()
    }, classIcon(subject.icon), said(subject.label), element('small', {}, subject.kind));
  }

  private choose(subject: Subject | undefined): void {
    const { words } = this.bench;
    this.chosen = subject;
    for (const each of this.list.querySelectorAll<HTMLElement>('[role=option]')) {
      const isChosen = each.dataset.subject === subject?.id;
      each.setAttribute('aria-selected', String(isChosen));
      if (isChosen) {
        this.list.setAttribute('aria-activedescendant', each.id);
        this.sought.setAttribute('aria-activedescendant', each.id);
        each.scrollIntoView({ block: 'nearest' });
      }
    }
    this.name.placeholder = subject?.title ?? '';
    this.create.disabled = !subject;
    this.why.textContent = subject ? words.of('diagrams.name.help') : this.sought.value.trim()
      ? words.of('diagrams.notfound', this.sought.value.trim()) : words.of('diagrams.nothing', this.needed(this.kind.value));
  }

  private async make(): Promise<void> {
    if (!this.chosen || this.create.disabled) {
      return;
    }
    this.create.disabled = true;
    try {
      const opened = await this.bench.desk.ask(ask.newDiagram(this.kind.value, this.chosen.id, this.name.value.trim()));
      this.dialog.close();
      this.go(opened.diagram);
    } catch (refused) {
      this.create.disabled = false;
      this.why.textContent = refused instanceof Error ? refused.message : String(refused);
    }
  }
}
