// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
import { Bench } from '../bench';
import { nameOf } from '../diagram/model';
import { writeName } from '../diagram/name-field';
import { element } from '../dom/element';
import { Created } from '../protocol/answers';
import { Kind } from '../protocol/kinds';
import { Viewing } from './viewing';

/** Longer than this nobody waits for a box: keys are for the diagram again. */
const PATIENCE = 5000;

/**
 * Writing the name of what was just created. From the moment that it is asked for, keys are for its name, although the
 * place for it is known only when the box is there: until then they go into a field that nobody sees.
 */
export class Naming {
  private waiting?: { field: HTMLInputElement; done: boolean };

  constructor(private readonly bench: Bench, private readonly viewing: Viewing) {
    bench.desk.onTold<Created>(Kind.created, each => void this.created(each));
    bench.desk.onTold('message', () => this.end());
  }

  /** Keeps what is typed from now on for the name of the box to come. */
  begin(): void {
    this.end();
    const field = element('input', { class: 'name-to-come', 'aria-label': this.bench.words.of('naming') });
    const waiting = { field, done: false };
    this.waiting = waiting;
    field.addEventListener('keydown', event => {
      event.stopPropagation();
      waiting.done ||= event.key === 'Enter';
      if (event.key === 'Escape') {
        this.end();
      }
    });
    field.addEventListener('blur', () => this.end());
    document.body.append(field);
    field.focus();
    setTimeout(() => this.waiting === waiting && this.end(), PATIENCE);
  }

  private end(): void {
    const waiting = this.waiting;
    this.waiting = undefined;
    if (waiting) {
      const hadFocus = document.activeElement === waiting.field;
      waiting.field.remove();
      if (hadFocus) {
        this.bench.stage.focus();
      }
    }
  }

  /** Selects what was created, and opens its name with what was typed meanwhile. */
  private async created({ view, name }: Created): Promise<void> {
    if (name && !this.waiting) {
      return;
    }
    await this.viewing.select(view);
    const found = this.bench.desk.find(view);
    const label = found && nameOf(found);
    const waiting = this.waiting;
    if (name && label && waiting) {
      const typed = waiting.field.value;
      this.end();
      await this.bench.desk.dispatch(writeName(label.id, typed, waiting.done));
    }
  }
}
