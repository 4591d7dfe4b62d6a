// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
import {
  CreateEdgeOperation, DrawFeedbackEdgeAction, EnableDefaultToolsAction, TriggerEdgeCreationAction
} from '@eclipse-glsp/client';
import { Bench } from '../bench';
import { Box, text } from '../diagram/model';
import { chooseByKeys } from '../dom/choosing';
import { Dialog } from '../dom/dialog';
import { element, freshId, words as said } from '../dom/element';
import { classIcon } from '../dom/icons';
import { mayConnect } from './hints';

/** A tool of the palette that draws lines. */
export interface LineTool {
  label: string;
  trigger: TriggerEdgeCreationAction;
}

/** Connecting: shows where a line may begin and end, and does without a mouse what the tool does with one. */
export class Connecting {
  private readonly canvas: HTMLElement;
  private taken?: TriggerEdgeCreationAction;
  private left = Promise.resolve();
  tools: LineTool[] = [];

  constructor(private readonly bench: Bench, private readonly ended: () => void) {
    this.canvas = bench.stage.frame;
    // The tool itself tells where it is: it has begun a line, or has ended, however it came to that.
    bench.desk.onTold<DrawFeedbackEdgeAction>(DrawFeedbackEdgeAction.KIND, () => this.taken && this.hint('target'));
    bench.desk.onTold(EnableDefaultToolsAction.KIND, () => this.taken && this.stop());
  }

  get isTaken(): boolean {
    return this.taken !== undefined;
  }

  async take(tool: TriggerEdgeCreationAction): Promise<void> {
    await this.left;
    this.taken = tool;
    await this.bench.desk.dispatch(tool);
    // Only now do presses draw lines.
    if (this.taken === tool) {
      this.hint('source');
    }
  }

  leave(): Promise<void> {
    if (this.taken) {
      this.stop();
      this.left = this.bench.desk.dispatch(EnableDefaultToolsAction.create());
    }
    return this.left;
  }

  private stop(): void {
    this.taken = undefined;
    this.canvas.classList.remove('connecting');
    this.canvas.querySelectorAll('.may').forEach(each => each.classList.remove('may'));
    this.ended();
  }

  /** What may be chosen stands out, all else steps back. */
  private hint(end: 'source' | 'target'): void {
    const type = this.taken!.elementTypeId;
    this.canvas.classList.add('connecting');
    for (const each of this.bench.desk.boxes) {
      this.bench.stage.find(each.id)?.classList.toggle('may', mayConnect(this.bench.desk, each, type, end));
    }
  }

  /** Asks what to connect the selected box with, and how. */
  ask(): void {
    const { desk, words, messages } = this.bench;
    const from = desk.selected[0];
    const tools = from instanceof Box
      ? this.tools.filter(each => mayConnect(desk, from, each.trigger.elementTypeId, 'source')) : [];
    if (!(from instanceof Box) || tools.length === 0) {
      messages.say(words.of('connect.nothing'), 'WARNING');
      return;
    }
    const chosen = element('select', { id: freshId('tool') },
      ...tools.map((each, index) => element('option', { value: index }, each.label)));
    const sought = element('input', { id: freshId('target'), type: 'search', autocomplete: 'off' });
    const list = element('ul', { class: 'choices' });
    const dialog = new Dialog(words, words.of('connect.title', text(from, 'label')));
    const refresh = (): void => {
      const tool = tools[Number(chosen.value)].trigger;
      const wanted = sought.value.toLocaleLowerCase(words.language);
      const targets = desk.boxes.filter(each => each.id !== from.id && mayConnect(desk, each, tool.elementTypeId, 'target')
        && text(each, 'label').toLocaleLowerCase(words.language).includes(wanted));
      list.replaceChildren(...targets.slice(0, 100).map(each => element('li', {}, element('button', {
        type: 'button', class: 'choice', click: () => {
          dialog.close();
          void desk.dispatch(CreateEdgeOperation.create({
            elementTypeId: tool.elementTypeId, sourceElementId: from.id, targetElementId: each.id, args: tool.args
          }));
        }
      }, classIcon(text(each, 'icon')), said(text(each, 'label')), element('small', {}, text(each, 'kind'))))));
    };
    chosen.addEventListener('change', refresh);
    sought.addEventListener('input', refresh);
    chooseByKeys(sought, list);
    dialog.with(element('label', { for: chosen.id }, words.of('connect.how')), chosen,
      element('label', { for: sought.id }, words.of('connect.with')), sought, list).open();
    refresh();
    sought.focus();
  }
}
