// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
import { Action, InitializeCanvasBoundsAction } from '@eclipse-glsp/client';
import { Bench } from './bench';
import { Memory } from './connection/memory';
import { argsOf, isReadonly, text } from './diagram/model';
import { element } from './dom/element';
import { Tabs } from './dom/tabs';
import { Gestures } from './gestures/gestures';
import { hearNoSignsWithoutKeyboard, Keys, pressEscape } from './gestures/keys';
import { shortcuts } from './gestures/shortcuts';
import { Bar } from './panels/bar';
import { sayGone } from './panels/diagram-deeds';
import { openDiagrams } from './panels/diagrams';
import { FindingsPanel } from './panels/findings';
import { LargePicture } from './panels/large-picture';
import { LayersPanel } from './panels/layers';
import { LegendPanel } from './panels/legend';
import { Overview } from './panels/overview';
import { OutsidePanel } from './panels/outside';
import { ContextMenu } from './panels/menu';
import { Palette } from './panels/palette';
import { PropertiesPanel } from './panels/properties';
import { SearchPanel } from './panels/search';
import { openShortcuts } from './panels/shortcuts';
import { DiagramGone, History, Reveal, Setting } from './protocol/answers';
import { Kind } from './protocol/kinds';
import { ask, tell } from './protocol/requests';
import { host } from './host';
import { theme } from './theme';

/** The page: the bar, the palette, the diagram, the panels, the foot; and who hears of what. */
export class Workbench {
  private readonly count = element('span', { class: 'count-all' });
  private readonly gestures: Gestures;
  private readonly keys: Keys;
  private readonly bar: Bar;
  private readonly palette: Palette;
  private readonly tabs: Tabs;
  private readonly side: HTMLElement;
  private readonly properties: PropertiesPanel;
  private readonly layers: LayersPanel;
  private readonly findings: FindingsPanel;
  private readonly search: SearchPanel;
  private readonly legend: LegendPanel;
  private readonly picture: LargePicture;
  private readonly overview: Overview;
  private readonly menu: ContextMenu;

  constructor(private readonly bench: Bench) {
    const { words, messages } = bench;
    const foot = element('footer', { class: 'foot' }, messages.foot, this.count);
    const app = element('div', { class: 'app' });
    document.body.append(app);
    app.append(bench.stage.frame);
    this.gestures = new Gestures(bench, () => this.palette.ended());
    const { viewing } = this.gestures;
    this.palette = new Palette(bench, () => this.gestures.placing, () => this.gestures.connecting);
    this.findings = new FindingsPanel(bench, viewing, number => this.tabs.count('findings', number));
    this.properties = new PropertiesPanel(bench, id => this.findings.of(id), id => this.gestures.caseMoving.ask(id));
    this.layers = new LayersPanel(bench);
    this.search = new SearchPanel(bench, viewing);
    this.legend = new LegendPanel(bench);
    this.picture = new LargePicture(bench);
    this.overview = new Overview(bench, viewing);
    this.count.before(this.overview.more);
    this.menu = new ContextMenu(bench, this.gestures, this.places());
    this.tabs = new Tabs(words.of('panels'), [
      { name: 'properties', label: words.of('properties'), panel: this.properties.frame },
      { name: 'layers', label: words.of('layers'), panel: this.layers.frame },
      { name: 'findings', label: words.of('findings'), panel: this.findings.frame },
      { name: 'search', label: words.of('search'), panel: this.search.frame },
      { name: 'legend', label: words.of('legend'), panel: this.legend.frame }
    ]);
    this.bar = this.makeBar();
    hearNoSignsWithoutKeyboard();
    host.onEscape(pressEscape);
    this.keys = new Keys(shortcuts(this.gestures, this.places()), bench.stage.frame);
    this.bar.keyed(explained => this.keys.hint(explained, words));
    app.prepend(this.bar.frame, new OutsidePanel(bench).frame, this.palette.frame);
    this.side = element('aside', { class: 'side', 'aria-label': words.of('panels') }, this.tabs.frame);
    app.append(this.side, foot);
    [this.bar.frame, this.palette.frame, this.side].forEach(each => bench.stage.calls(each));
    this.bar.themed(theme.wish);
    document.documentElement.classList.toggle('hosted', host.isThere);
    this.listen();
  }

  /** Called once, when the diagram is there. */
  async ready(): Promise<void> {
    const { desk } = this.bench;
    // First, since without tools there is no palette, and more room for the diagram.
    await this.each(this.palette.load());
    await this.measure();
    if (!await new Memory(desk).restore()) {
      await this.begin();
    }
    await this.each(this.layers.load(), this.search.load(), this.changed());
    desk.onModel(() => void this.changed());
    this.bar.zoomed(desk.viewport.zoom);
    document.body.dataset.ready = 'true';
    this.bench.stage.focus();
  }

  /** Shows the diagram for the first time, with what is chosen beside it selected. */
  private async begin(): Promise<void> {
    const { viewing } = this.gestures;
    const { view, at } = await this.bench.desk.ask(ask.chosen());
    if (view) {
      await viewing.select(view);
    }
    await viewing.begin(at);
  }

  /** What one panel cannot be told keeps no other from being shown. */
  private async each(...loading: Promise<void>[]): Promise<void> {
    for (const each of await Promise.allSettled(loading)) {
      if (each.status === 'rejected') {
        this.bench.messages.fail(each.reason);
      }
    }
  }

  private measure(): Promise<void> {
    const { desk, stage } = this.bench;
    return desk.dispatch(InitializeCanvasBoundsAction.create(stage.room));
  }

  private makeBar(): Bar {
    const { viewing } = this.gestures;
    return new Bar(this.bench, {
      diagrams: () => openDiagrams(this.bench), undo: () => this.gestures.undo(), redo: () => this.gestures.redo(),
      save: () => this.gestures.save(), arrange: () => this.gestures.arrange(), smaller: () => viewing.smaller(),
      larger: () => viewing.larger(), actual: () => viewing.zoom(1), fit: () => viewing.fit(),
      print: () => window.print(), keys: () => openShortcuts(this.keys, this.bench.words),
      panels: () => this.side.classList.toggle('shown'),
      theme: () => { theme.turn(); this.bar.themed(theme.wish); }
    });
  }

  private places() {
    const turn = (name: 'properties' | 'search', focus: () => void) => () => {
      this.side.classList.add('shown');
      this.tabs.show(name);
      focus();
    };
    return {
      search: turn('search', () => this.search.focus()),
      properties: turn('properties', () => this.properties.focus()),
      palette: () => this.palette.focus(),
      diagrams: () => openDiagrams(this.bench),
      menu: () => this.menu.open(),
      shortcuts: () => openShortcuts(this.keys, this.bench.words)
    };
  }

  private listen(): void {
    const { desk, messages, stage } = this.bench;
    const { viewing } = this.gestures;
    desk.onSelection(() => {
      messages.announce(this.gestures.said());
      stage.point(desk.selected[0]?.id);
      void this.properties.refresh();
      void desk.dispatch(tell.selected(desk.selected.map(each => each.id)));
    });
    desk.onTold<Reveal>(Kind.reveal, each => void (each.at ? viewing.read(each.at) : viewing.follow(each.view)));
    stage.onRoom(async () => {
      await this.measure();
      await this.gestures.viewing.spread();
    });
    desk.onViewport(() => this.bar.zoomed(desk.viewport.zoom));
    desk.onTold<History>(Kind.history, each => this.bar.history(each));
    desk.onTold<Setting>(Kind.setting, each => this.layers.show(each));
    desk.onTold<DiagramGone>(Kind.diagramGone, each => sayGone(this.bench, each.title, () => openDiagrams(this.bench)));
    desk.onTold<Action & { message: string; severity?: string }>('message', each => messages.say(each.message, each.severity));
    desk.onTold<Action & { message: string }>('rejectRequest', each => messages.say(each.message, 'ERROR'));
  }

  /** The model is another one: what is told of it is asked for again. */
  private async changed(): Promise<void> {
    const { desk, words, stage } = this.bench;
    const { root } = desk;
    const title = text(root, 'title');
    document.title = words.of('title', title);
    this.bar.name(title);
    this.bar.editable(!isReadonly(root));
    stage.describe(words.of('canvas', title));
    stage.frame.classList.toggle('many', desk.boxes.length > 300);
    this.count.textContent = argsOf(root).picture ? words.of('picture') : words.of(
      isReadonly(root) ? 'count.readonly' : 'count', desk.boxes.length, desk.lines.length);
    this.legend.refresh();
    this.overview.refresh();
    await this.picture.load();
    await this.findings.load();
    await this.properties.refresh();
    await this.search.load();
  }
}
