// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
package dk.landskab.diagram.editor.window;

import java.util.List;
import java.util.Optional;

import org.eclipse.glsp.server.actions.Action;

import dk.landskab.design.Design;
import dk.landskab.editing.EditRefusedException;
import dk.landskab.editing.OpenLandscape;
import dk.landskab.model.edit.Language;
import dk.landskab.model.edit.Message;

/** A window: one diagram on one page. For the thread that owns the landscape. */
public final class Window implements AutoCloseable {

    private final Desk desk;
    private final Page page;
    private final Language language;
    private final Tidings tidings;
    private String name = "";
    private Optional<Look> look = Optional.empty();
    private Draughtsman draughtsman;
    private Optional<Shown> shown = Optional.empty();

    /**
     * A window that shows nothing yet.
     *
     * @param tidings what a page is told when a diagram has changed
     */
    public Window(Desk desk, Page page, Tidings tidings) {
        this.desk = desk;
        this.page = page;
        this.language = desk.options().language();
        this.tidings = tidings;
        this.draughtsman = new Draughtsman(desk, language);
    }

    /** What a page is told when a diagram has changed. */
    public interface Tidings {

        /** After a diagram was drawn anew. */
        List<Action> ofDiagram(Window window);

        /** After it was only saved. */
        List<Action> ofState(Window window);
    }

    /** What the windows share. */
    public Desk desk() {
        return desk;
    }

    /** The language of the reader. */
    public Language language() {
        return language;
    }

    /** A message in the language of the reader. */
    public String says(Message message) {
        return message.in(language);
    }

    /**
     * Shows a diagram.
     *
     * @param wanted its name, see {@link Choice}; empty for the first there is
     * @return empty where the landscape has nothing that could be shown
     */
    public Optional<Shown> show(String wanted) {
        Optional<Choice> choice = Choice.of(wanted, desk).or(() -> desk.choices().stream().findFirst());
        name = choice.map(Choice::name).orElse("");
        look = Optional.empty();
        draughtsman = new Draughtsman(desk, language);
        shown = choice.map(each -> draughtsman.draw(each, look(each)));
        desk.opened(this);
        return shown;
    }

    private Look look(Choice choice) {
        return look.or(() -> choice.stored().map(Look::of)).orElse(Look.standard());
    }

    /** A name of the specification in the language of the reader. */
    public String named(String written) {
        return Design.named(written, language);
    }

    /** Whether what is shown can be edited at all. */
    public boolean mayEdit() {
        return desk.place().edited().isPresent() && shown.isPresent() && !isPicture();
    }

    /** What is shown; empty where nothing is. */
    public Optional<Shown> shown() {
        return shown;
    }

    /** What is shown. */
    public Shown diagram() {
        return shown.orElseThrow(() -> new EditRefusedException(Message.of(Window.class, "noDiagram")));
    }

    /** The landscape, to be edited. */
    public OpenLandscape landscape() {
        return desk.place().edited()
                .orElseThrow(() -> new EditRefusedException(Message.of(Window.class, "readOnly")));
    }

    /** What stands above a diagram. */
    public String title(Choice choice) {
        return draughtsman.title(choice);
    }

    /** The diagram with everything where it is arranged best; what is shown stays. */
    public Shown arranged() {
        return draughtsman.arranged(diagram().choice(), diagram().look());
    }

    /** Looks at the diagram in another way, in this window alone. */
    public void look(Look other) {
        look = Optional.of(other);
        refresh();
    }

    /** Whether the diagram is too large to be edited, and shown as a picture. */
    public boolean isPicture() {
        return diagram().drawing().scene().boxes().count() > desk.options().mostBoxes();
    }

    /** Draws the diagram as it is now, and tells the page. */
    void refresh() {
        Optional<Choice> choice = Choice.of(name, desk).or(() -> shown.map(Shown::choice)
                .flatMap(each -> Choice.of(Choice.name(each.kind(), each.subject()), desk)));
        shown = choice.map(each -> draughtsman.draw(each, look(each)));
        if (shown.isPresent()) {
            tidings.ofDiagram(this).forEach(page::send);
        }
    }

    /** Tells the page what is saved, and what can be undone. */
    void tellState() {
        tidings.ofState(this).forEach(page::send);
    }

    /** Is not drawn any more. */
    @Override
    public void close() {
        desk.closed(this);
    }
}
