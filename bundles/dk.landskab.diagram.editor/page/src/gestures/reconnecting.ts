// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
import { Bounds, ReconnectEdgeOperation } from '@eclipse-glsp/client';
import { Bench } from '../bench';
import { border } from '../diagram/line-view';
import { Box, hasEnds, Line, text } from '../diagram/model';
import { Dialog } from '../dom/dialog';
import { element, freshId, words as said } from '../dom/element';
import { classIcon } from '../dom/icons';
import { Drag, listenToDrags } from './dragging';
import { mayConnect } from './hints';
import { boxesUnder, mark, pointOf } from './pointing';

export type End = 'source' | 'target';

const SVG = 'http://www.w3.org/2000/svg';

/** Moving the ends of lines to other boxes: by dragging an end, or by choosing a box. */
export class Reconnecting {
  constructor(private readonly bench: Bench) {
    listenToDrags(bench.stage.frame, event => {
      const handle = event.target instanceof Element ? event.target.closest<SVGElement>('[data-end]') : null;
      const line = handle && bench.desk.find(handle.getAttribute('data-for') ?? '');
      return line instanceof Line ? () => this.drag(line, handle!.getAttribute('data-end') as End) : undefined;
    }, true);
  }

  /** The selected line, where its ends can be moved. */
  get line(): Line | undefined {
    const [first] = this.bench.desk.selected;
    return first instanceof Line && hasEnds(first) ? first : undefined;
  }

  /** Asks where the selected line is to begin or end. */
  ask(end: End): void {
    const { words, messages } = this.bench;
    const { line } = this;
    if (!line) {
      messages.say(words.of('reconnect.nothing'), 'WARNING');
      return;
    }
    const sought = element('input', { id: freshId('end'), type: 'search', autocomplete: 'off' });
    const list = element('ul', { class: 'choices' });
    const dialog = new Dialog(words, words.of(`reconnect.${end}`, text(line, 'label')));
    const refresh = (): void => {
      const wanted = sought.value.toLocaleLowerCase(words.language);
      list.replaceChildren(...this.may(line, end).filter(each =>
        text(each, 'label').toLocaleLowerCase(words.language).includes(wanted)).slice(0, 100)
        .map(each => element('li', {}, element('button', {
          type: 'button', class: 'choice', click: () => { dialog.close(); void this.move(line, end, each); }
        }, classIcon(text(each, 'icon')), said(text(each, 'label')), element('small', {}, text(each, 'kind'))))));
    };
    sought.addEventListener('input', refresh);
    dialog.with(element('label', { for: sought.id }, words.of('connect.with')), sought, list)
      .button(words.of('cancel'), () => undefined, 'quiet').open();
    refresh();
  }

  /** The boxes that an end may be moved to. */
  private may(line: Line, end: End): Box[] {
    const { desk } = this.bench;
    const now = end === 'source' ? line.sourceId : line.targetId;
    return desk.boxes.filter(each => each.id !== now && mayConnect(desk, each, line.type, end));
  }

  private move(line: Line, end: End, to: Box): Promise<void> {
    return this.bench.desk.dispatch(ReconnectEdgeOperation.create({
      edgeElementId: line.id, sourceElementId: end === 'source' ? to.id : line.sourceId,
      targetElementId: end === 'target' ? to.id : line.targetId
    }));
  }

  private drag(line: Line, end: End): Drag {
    const { stage, messages, words, desk } = this.bench;
    const allowed = this.may(line, end);
    const held = line.ends?.[end === 'source' ? 1 : 0];
    const find = (id: string): Element | null => stage.find(id);
    const under = (event: MouseEvent): Box | undefined => boxesUnder(this.bench, event).find(each => allowed.includes(each));
    const drawing = document.createElementNS(SVG, 'svg');
    const way = document.createElementNS(SVG, 'path');
    drawing.setAttribute('class', 'dragged-line');
    drawing.append(way);
    stage.frame.append(drawing);
    stage.frame.classList.add('connecting', 'reconnecting');
    mark(stage.frame, find, 'may', allowed.map(each => each.id));
    messages.announce(words.of('reconnect.may', allowed.length));
    return {
      over: event => {
        const at = pointOf(this.bench, event);
        const to = under(event);
        const start = held ? border(held.place, to ? Bounds.center(to.place) : at) : at;
        const stop = to && held ? border(to.place, Bounds.center(held.place)) : at;
        const { scroll, zoom } = desk.viewport;
        const [a, b] = [start, stop].map(each => `${(each.x - scroll.x) * zoom},${(each.y - scroll.y) * zoom}`);
        way.setAttribute('d', `M${a}L${b}`);
        drawing.classList.toggle('refused', !to);
        stage.frame.classList.toggle('forbidden', !to);
        mark(stage.frame, find, 'receiving', to ? [to.id] : []);
      },
      drop: event => {
        const to = under(event);
        if (to) {
          void this.move(line, end, to);
        } else {
          messages.say(words.of('reconnect.refused'), 'WARNING');
        }
      },
      end: () => {
        drawing.remove();
        stage.frame.classList.remove('connecting', 'reconnecting', 'forbidden');
        ['may', 'receiving'].forEach(each => mark(stage.frame, find, each, []));
      }
    };
  }
}
