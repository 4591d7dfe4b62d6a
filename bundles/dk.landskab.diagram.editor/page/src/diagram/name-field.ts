// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
import {
  ApplyLabelEditOperation, EditLabelAction, EditorContextService, GLabel, IActionDispatcher, IActionHandler,
  RequestEditValidationAction, SetEditValidationResultAction, TYPES, ValidationStatus, Viewport
} from '@eclipse-glsp/client';
import { inject, injectable } from 'inversify';
import { element } from '../dom/element';
import { Box } from './model';

const LEAST_WIDTH = 140;
const LEAST_SIZE = 13;

interface WriteName extends EditLabelAction {
  typed?: string;
  done?: boolean;
}

/** Opens a name with what was typed for it already, and whether that is all of it. */
export function writeName(labelId: string, typed: string, done: boolean): WriteName {
  return { ...EditLabelAction.create(labelId), typed, done };
}

/** The field in which a name is edited where it stands. */
@injectable()
export class NameField implements IActionHandler {
  @inject(TYPES.IActionDispatcher) private readonly dispatcher!: IActionDispatcher;
  @inject(EditorContextService) private readonly context!: EditorContextService;
  private close?: () => void;

  handle(action: WriteName): void {
    const label = this.context.modelRoot.index.getById(action.labelId);
    if (label instanceof GLabel) {
      this.close?.();
      this.open(label, action.typed ?? '', action.done ?? false);
    }
  }

  private open(label: GLabel, typed: string, done: boolean): void {
    const field = element('input', { class: 'name-field', value: typed || label.text, 'aria-label': label.text });
    const problem = element('p', { class: 'problem', role: 'alert' });
    const frame = element('div', { class: 'name-frame' }, field, problem);
    const stage = document.querySelector<HTMLElement>('.stage')!;
    let asked = 0;
    const close = (): void => {
      this.close = undefined;
      moved.dispose();
      drawn.dispose();
      frame.remove();
      stage.querySelector<SVGElement>('svg.diagram')?.focus();
    };
    const check = async (): Promise<boolean> => {
      const number = ++asked;
      const status = await this.check(label, field.value);
      if (number === asked) {
        problem.textContent = status.message ?? '';
        field.setAttribute('aria-invalid', String(ValidationStatus.isError(status)));
      }
      return !ValidationStatus.isError(status);
    };
    const apply = async (): Promise<void> => {
      if (this.close !== close) {
        return;
      }
      if (field.value === label.text) {
        close();
      } else if (await check() && this.close === close) {
        close();
        await this.dispatcher.dispatch(ApplyLabelEditOperation.create({ labelId: label.id, text: field.value }));
      }
    };
    field.addEventListener('input', () => void check());
    field.addEventListener('blur', () => void apply());
    field.addEventListener('keydown', event => {
      event.stopPropagation();
      if (event.key === 'Enter') {
        void apply();
      } else if (event.key === 'Escape') {
        close();
      }
    });
    const moved = this.context.onViewportChanged(() => this.place(frame, label));
    const drawn = this.context.onModelRootChanged(root => {
      const now = root.index.getById(label.id);
      if (now instanceof GLabel) {
        this.place(frame, now);
      } else {
        close();
      }
    });
    this.close = close;
    stage.append(frame);
    this.place(frame, label);
    field.focus();
    if (typed) {
      field.setSelectionRange(typed.length, typed.length);
    } else {
      field.select();
    }
    if (done) {
      void apply();
    }
  }

  private async check(label: GLabel, text: string): Promise<ValidationStatus> {
    const request = RequestEditValidationAction.create({ contextId: 'label-edit', modelElementId: label.id, text });
    const answer: SetEditValidationResultAction = await this.dispatcher.request(request);
    return answer.status;
  }

  private place(frame: HTMLElement, label: GLabel): void {
    const { scroll, zoom } = this.context.modelRoot as unknown as Viewport;
    const outer = label.parent instanceof Box ? label.parent.corner : { x: 0, y: 0 };
    const width = Math.max(LEAST_WIDTH, label.size.width * zoom + 16);
    const middle = (outer.x + label.position.x + label.size.width / 2 - scroll.x) * zoom;
    frame.style.left = `${middle - width / 2}px`;
    frame.style.top = `${(outer.y + label.position.y + label.size.height / 2 - scroll.y) * zoom}px`;
    frame.style.width = `${width}px`;
    frame.style.fontSize = `${Math.max(LEAST_SIZE, 13 * zoom)}px`;
  }
}
