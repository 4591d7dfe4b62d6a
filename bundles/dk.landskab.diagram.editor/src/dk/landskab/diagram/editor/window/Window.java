// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
package dk.landskab.diagram.editor.window;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.glsp.server.actions.Action;

import dk.landskab.design.Design;
import dk.landskab.design.DiagramKind;
import dk.landskab.diagram.plan.DiagramPlan;
import dk.landskab.editing.EditRefusedException;
import dk.landskab.editing.OpenLandscape;
import dk.landskab.model.edit.Language;
import dk.landskab.model.edit.Message;
import dk.landskab.rules.Finding;

/** A window: one diagram on one page. For the thread that owns the landscape. */
public final class Window implements AutoCloseable {

    /** What these show is written in texts: they are edited by deeds of cases, and in the texts. */
    private static final Set<DiagramKind> OF_CASES = EnumSet.of(DiagramKind.PIPELINE, DiagramKind.PROCESS);

    private final Desk desk;
    private final Page page;
    private final Language language;
    private final Tidings tidings;
    private String name = "";
    private String told = "";
    private String asked = "";
    private boolean isGone;
    private Optional<String> lost = Optional.empty();
    private List<String> selected = List.of();
    private Optional<Look> look = Optional.empty();
    private Draughtsman draughtsman;
    private Optional<Shown> shown = Optional.empty();
    private List<EObject> created = List.of();
    private boolean isNew;

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

        /** After a diagram was drawn anew, or cannot be drawn any more. */
        List<Action> ofDiagram(Window window);

        /** That something shall be selected and seen, which was chosen elsewhere. */
        Action ofChoice(Window window, String view);
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
        Optional<Choice> choice = desk.reading(
                () -> Choice.of(wanted, desk.place()).or(() -> desk.choices().stream().findFirst()));
        name = choice.map(Choice::name).orElse("");
        asked = Choice.isOfKind(wanted) ? wanted : name;
        isGone = false;
        lost = Optional.empty();
        look = Optional.empty();
        selected = List.of();
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

    /** The kind of diagram that is shown, as it is specified. */
    public DiagramPlan plan() {
        return desk.run().plan(diagram().choice().kind().id()).orElseThrow();
    }

    /** Whether what is shown can be edited at all. */
    public boolean mayEdit() {
        return desk.place().edited().isPresent() && shown.isPresent() && !isPicture()
                && !OF_CASES.contains(diagram().choice().kind());
    }

    /**
     * Does a gesture, as one step to be undone, whatever it consists of.
     *
     * @param what it is called
     */
    public void gesture(Message what, Runnable work) {
        refuseLookedAt();
        change(what, work);
    }

    /**
     * Refuses what may not be done to a diagram that is only looked at.
     *
     * @throws EditRefusedException that says why
     */
    public void refuseLookedAt() {
        landscape();
        if (!mayEdit()) {
            throw new EditRefusedException(Message.of(Window.class, isPicture() ? "picture" : "ofCases"));
        }
    }

    /** Does a gesture that concerns no diagram, or not the one that is shown. */
    public void change(Message what, Runnable work) {
        change(what, null, work);
    }

    /**
     * Does a gesture that goes on with a step, so that both are undone as one where nothing was done in between.
     *
     * @param step null for none
     */
    public void change(Message what, Command step, Runnable work) {
        OpenLandscape landscape = landscape();
        Command before = lastStep();
        String was = name;
        try {
            landscape.continuing(step, () -> {
                work.run();
                return null;
            });
        } catch (RuntimeException refused) {
            name = was;
            throw refused;
        }
        if (lastStep() != before) {
            desk.call(lastStep(), what);
        }
    }

    private Command lastStep() {
        return landscape().domain().getCommandStack().getUndoCommand();
    }

    /**
     * Does a gesture that creates something, which the page is told of when it is shown.
     *
     * @param what it is called
     * @param work gives what it created
     */
    public void create(Message what, Supplier<List<EObject>> work) {
        List<EObject> made = new ArrayList<>();
        gesture(what, () -> made.addAll(work.get()));
        desk.newborns().note(lastStep(), made);
        created = List.copyOf(made);
        isNew = true;
    }

    /** Has the page select what has another id now. */
    public void follow(EObject renamed) {
        created = List.of(renamed);
        isNew = false;
    }

    /** A view that the page is to select, and whether its name is to be written now. */
    public record Fresh(String view, boolean isNew) {
    }

    /** What was created here last and is shown now; told once. */
    public Optional<Fresh> fresh() {
        Optional<String> view = shown.flatMap(each -> created.stream().flatMap(made -> each.viewOf(made).stream())
                .findFirst());
        created = List.of();
        return view.map(each -> new Fresh(each, isNew));
    }

    /** Whether other diagrams are stored than the page was told last. */
    public boolean hasOtherDiagrams() {
        String now = desk.stored().map(each -> each.getId() + " " + each.getName()).collect(Collectors.joining("\n"));
        boolean other = !now.equals(told);
        told = now;
        return other;
    }

    /** The name of the stored diagram that was opened and is there no more; told once. */
    public Optional<String> gone() {
        boolean isNew = !isGone && lost.isPresent();
        isGone = lost.isPresent();
        return isNew ? lost : Optional.empty();
    }

    /** Shows from now on what is stored with an id. */
    public void rename(String id) {
        name = id;
    }

    /** The diagram as it would be drawn now; what is shown stays. */
    public Shown anew() {
        desk.forget();
        return draughtsman.anew(diagram().choice(), diagram().look());
    }

    /** Keeps the ways of lines that no file keeps, as another drawing of the diagram has them. */
    public void keep(Shown other) {
        draughtsman.keep(other);
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

    /** What all rules find on the day that is shown; kept until the landscape changes, since it takes the time of a check. */
    public List<Finding> findings() {
        return desk.findings(shown.flatMap(each -> each.look().date())
                .orElseGet(() -> LocalDate.now(desk.options().clock())));
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
        boolean isLost = name.equals(asked) && desk.reading(() -> Choice.of(name, desk.place())).isEmpty();
        lost = !isLost ? Optional.empty()
                : lost.or(() -> shown.flatMap(each -> each.choice().stored()).map(each -> String.valueOf(each.getName())));
        Optional<Choice> choice = desk.reading(() -> Choice.of(name, desk.place()).or(() -> shown.map(Shown::choice)
                .flatMap(each -> Choice.of(Choice.name(each.kind(), each.subject()), desk.place()))));
        shown = choice.map(each -> draughtsman.draw(each, look(each)));
        if (!name.isEmpty()) {
            desk.reading(() -> tidings.ofDiagram(this)).forEach(page::send);
        }
    }

    /** Is told by its page what is selected there. Whoever wants to know hears of it where it is something else. */
    public void selected(List<String> views) {
        if (!selected.equals(views)) {
            selected = List.copyOf(views);
            List<EObject> elements = shown.map(each -> each.elements(views)).orElse(List.of());
            if (!elements.isEmpty()) {
                desk.selected(this, elements);
            }
        }
    }

    /** Selects an element, where it is shown and is not selected. */
    void reveal(EObject element) {
        Optional<String> view = shown.flatMap(each -> each.viewOf(element));
        if (view.isPresent() && !shown.get().elements(selected).contains(element)) {
            selected = List.of(view.get());
            page.send(desk.reading(() -> tidings.ofChoice(this, view.get())));
        }
    }

    /** What was chosen elsewhere before this was opened, where it is shown: the page that asks for it selects it. */
    public Optional<String> chosen() {
        Optional<String> view = desk.chosen().flatMap(element -> shown.flatMap(each -> each.viewOf(element)));
        view.ifPresent(each -> selected = List.of(each));
        return view;
    }

    /** Tells the page something. */
    void send(Action action) {
        page.send(action);
    }

    /** Is not drawn any more. */
    @Override
    public void close() {
        desk.closed(this);
    }
}
