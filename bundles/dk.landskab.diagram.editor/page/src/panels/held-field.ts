// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors

type Written = HTMLInputElement | HTMLTextAreaElement;

function isWritten(field: Element | null | undefined): field is Written {
  return field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement;
}

/** Follows what is written in a panel: what was written in a field and not yet told is a draft. */
export function followDrafts(panel: HTMLElement): void {
  const field = (event: Event): HTMLElement => event.target as HTMLElement;
  panel.addEventListener('input', event => { field(event).dataset.draft = 'true'; });
  panel.addEventListener('change', event => { delete field(event).dataset.draft; });
}

/** Writes in a field as a person does: when it is left, it is changed. */
function write(field: Written, text: string): void {
  field.value = text;
  field.dataset.draft = 'true';
  const left = (): boolean => field.dispatchEvent(new Event('change', { bubbles: true }));
  field.addEventListener('blur', left, { once: true });
  field.addEventListener('change', () => field.removeEventListener('blur', left), { once: true });
}

/**
 * The field of a panel that has the focus, over a replacement of the panel: it keeps the focus, and what was written in it
 * and not yet left, since somebody else's change must not take away what one is writing.
 */
export class HeldField {
  private readonly feature: string;
  private readonly sheet?: string;
  private readonly draft?: string;
  private readonly selection?: [number | null, number | null];

  constructor(private readonly panel: HTMLElement) {
    const field = document.activeElement;
    this.feature = (panel.contains(field) && field?.getAttribute('data-feature')) || '';
    this.sheet = field?.closest<HTMLElement>('[data-element]')?.dataset.element;
    if (this.feature && isWritten(field) && field.dataset.draft) {
      this.draft = field.value;
      this.selection = field.selectionStart === null ? undefined : [field.selectionStart, field.selectionEnd];
    }
  }

  /** Gives the focus to the field that stands in its place now. */
  restore(): void {
    const sheets = [...this.panel.querySelectorAll<HTMLElement>('[data-element]')];
    const sheet = sheets.find(each => each.dataset.element === this.sheet);
    const again = this.feature && this.panel.isConnected
      ? (sheet ?? this.panel).querySelector<HTMLElement>(`[data-feature="${CSS.escape(this.feature)}"]`) : null;
    again?.focus();
    if (sheet && isWritten(again) && this.draft !== undefined) {
      write(again, this.draft);
      if (this.selection) {
        again.setSelectionRange(...this.selection);
      }
    }
  }
}
