// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
import { Words } from '../words';
import { Child, element, freshId } from './element';
import { icon } from './icons';

/** A dialog that takes the focus, keeps it, and gives it back. */
export class Dialog {
  private readonly frame: HTMLDialogElement;
  readonly body = element('div', { class: 'dialog-body' });
  readonly feet = element('div', { class: 'dialog-feet' });

  constructor(words: Words, title: string, look = '') {
    const heading = freshId('dialog');
    const close = element('button', {
      type: 'button', class: 'plain', 'aria-label': words.of('close'), title: words.of('close'), click: () => this.close()
    }, icon('close'));
    this.frame = element('dialog', { 'aria-labelledby': heading, class: look },
      element('header', { class: 'dialog-head' }, element('h2', { id: heading }, title), close), this.body, this.feet);
    this.frame.addEventListener('close', () => this.frame.remove());
    this.frame.addEventListener('keydown', event => event.stopPropagation());
  }

  with(...children: Child[]): this {
    this.body.append(...children.filter((each): each is Node | string => !!each));
    return this;
  }

  /** A button at the foot; it closes the dialog unless what it does answers false. */
  button(label: string, act: () => unknown, look = ''): this {
    this.feet.append(element('button', {
      type: 'button', class: look, click: async () => {
        if (await act() !== false) {
          this.close();
        }
      }
    }, label));
    return this;
  }

  open(): this {
    document.body.append(this.frame);
    this.frame.showModal();
    this.frame.querySelector<HTMLElement>('[aria-current], .dialog-body :is(input, select, textarea, a, button), .dialog-feet button')
      ?.focus();
    return this;
  }

  close(): void {
    this.frame.close();
  }
}
