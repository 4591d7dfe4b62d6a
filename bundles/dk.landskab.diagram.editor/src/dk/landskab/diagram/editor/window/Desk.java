// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
package dk.landskab.diagram.editor.window;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.glsp.server.actions.Action;

import dk.landskab.design.Design;
import dk.landskab.design.DiagramKind;
import dk.landskab.diagram.DiagramRun;
import dk.landskab.diagram.editor.EditorOptions;
import dk.landskab.diagram.editor.OpenPlace;
import dk.landskab.diagram.editor.outside.Watch;
import dk.landskab.diagram.expression.Interpreter;
import dk.landskab.diagram.expression.Services;
import dk.landskab.diagram.run.SemanticModel;
import dk.landskab.diagram.specification.Specification;
import dk.landskab.editing.model.Changes;
import dk.landskab.editing.news.News;
import dk.landskab.model.core.Identified;
import dk.landskab.model.diagram.Diagram;
import dk.landskab.model.edit.Message;
import dk.landskab.rules.Check;
import dk.landskab.rules.Finding;

/**
 * What the windows on one landscape share. Everything but {@link #owner()} and {@link #options()} is for the thread that
 * owns the landscape.
 *
 * <p>When a gesture is done, undone or done again, whoever did it, every window is drawn anew, once for all gestures
 * that were done in one go.
 */
public final class Desk implements AutoCloseable {

    private final OpenPlace place;
    private final EditorOptions options;
    private final Executor owner;
    private final DiagramRun run;
    private final Interpreter interpreter;
    private final Set<Window> windows = new CopyOnWriteArraySet<>();
    private final List<AutoCloseable> listening;
    private final Map<Command, Message> called = new WeakHashMap<>();
    private final Newborns newborns = new Newborns();
    private final Optional<Watch> watch;
    private final Map<LocalDate, List<Finding>> found = new ConcurrentHashMap<>();
    private Optional<SemanticModel> model = Optional.empty();
    private Optional<EObject> chosen = Optional.empty();
    private volatile Optional<Consumer<List<EObject>>> selecting = Optional.empty();
    private volatile Function<EObject, List<Offer>> offering = element -> List.of();

    /**
     * A desk without windows.
     *
     * @param owner runs what concerns the landscape, one after another
     */
    public Desk(OpenPlace place, EditorOptions options, Executor owner) {
        this.place = place;
        this.options = options;
        this.owner = owner;
        Services services = Services.of(Design.services().toArray(Class<?>[]::new));
        this.run = new DiagramRun(Specification.read(Design.FILE, Design.specification()), services);
        this.interpreter = new Interpreter(services);
        this.watch = place.edited().map(landscape -> new Watch(landscape, this::call));
        this.listening = place.edited().stream().flatMap(landscape -> Stream.of(
                landscape.listen((Changes changes) -> forget()), landscape.listen(owner, this::changed))).toList();
    }

    /** The landscape. */
    public OpenPlace place() {
        return place;
    }

    /** How the editor is served. */
    public EditorOptions options() {
        return options;
    }

    /** The thread that owns the landscape. */
    public Executor owner() {
        return owner;
    }

    /** The diagrams. */
    public DiagramRun run() {
        return run;
    }

    /** Calls what the specification of the diagrams says. */
    public Interpreter interpreter() {
        return interpreter;
    }

    /**
     * Looks at the landscape while nobody changes it, on whatever thread that would be.
     *
     * @param look must not wait for another thread, nor take long
     */
    public <T> T reading(Supplier<T> look) {
        return place.edited().map(landscape -> landscape.reading(look)).orElseGet(look);
    }

    /**
     * Tells somebody what is selected in a window, whenever that is something else; on the thread of {@link #owner()}. All
     * windows are theirs then, and follow each other; without, each may be somebody else's and is left alone.
     */
    public void whenSelected(Consumer<List<EObject>> listener) {
        selecting = Optional.of(listener);
    }

    /** Lets somebody offer, for every element, what can be done with it beside the page. */
    public void offering(Function<EObject, List<Offer>> offers) {
        offering = offers;
    }

    /** What can be done with an element beside the page. */
    public List<Offer> offers(EObject element) {
        return offering.apply(element);
    }

    /** Is told what is selected in a window now. */
    void selected(Window where, List<EObject> elements) {
        selecting.ifPresent(listener -> {
            chosen = Optional.of(elements.getFirst());
            windows.stream().filter(each -> each != where).forEach(each -> each.reveal(elements.getFirst()));
            listener.accept(elements);
        });
    }

    /** Selects an element in every window that shows it and has not selected it yet, and in those that will be opened. */
    public void reveal(EObject element) {
        chosen = Optional.of(element);
        windows.forEach(each -> each.reveal(element));
    }

    /** What was chosen last by the person whose windows they all are; empty where each may be somebody else's. */
    Optional<EObject> chosen() {
        return chosen;
    }

    /** The landscape as the diagrams see it. */
    public SemanticModel model() {
        if (model.isEmpty()) {
            model = Optional.of(SemanticModel.of(place.roots()));
        }
        return model.get();
    }

    /** What was created here and has not been named or saved yet. */
    public Newborns newborns() {
        return newborns;
    }

    /** Who looks at what other programs do to the files; empty where nothing is edited. */
    public Optional<Watch> watch() {
        return watch;
    }

    /** Tells something to every window. */
    public void tell(Function<Window, Action> what) {
        windows.forEach(window -> window.send(what.apply(window)));
    }

    /** What all rules find on a day. */
    List<Finding> findings(LocalDate day) {
        List<Finding> findings = found.get(day);
        if (findings == null) {
            findings = Check.run(place.landscape(), day, options.rules()).findings();
            found.put(day, findings);
        }
        return findings;
    }

    /** Lists a window, which is drawn anew from now on. */
    void opened(Window window) {
        windows.add(window);
    }

    /** Forgets a window. */
    void closed(Window window) {
        windows.remove(window);
    }

    /** What was drawn of the landscape says no more how it is. */
    void forget() {
        model = Optional.empty();
        found.clear();
    }

    private void changed(News news) {
        forget();
        if (place.edited().filter(each -> each.dirty().isEmpty()).isPresent()) {
            newborns.saved();
        }
        windows.forEach(Window::refresh);
    }

    /** Names a gesture, for whoever undoes it. */
    void call(Command gesture, Message what) {
        called.put(gesture, what);
    }

    /** What a gesture is called; a gesture that was done elsewhere is a change. */
    public Message nameOf(Command gesture) {
        return called.getOrDefault(gesture, Message.of(Desk.class, "gesture.other"));
    }

    /** Stops listening. The landscape stays open. */
    @Override
    public void close() {
        windows.clear();
        listening.forEach(Desk::close);
    }

    private static void close(AutoCloseable handle) {
        try {
            handle.close();
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** All diagrams: those that are stored, by name, then one of each kind that the landscape has something for. */
    public List<Choice> choices() {
        return Choice.all(place);
    }

    /** What a kind of diagram is about where nobody says. */
    public Optional<Identified> standard(DiagramKind kind) {
        return Choice.standard(kind, place);
    }

    /** The diagrams that are stored, by name. */
    Stream<Diagram> stored() {
        return Choice.stored(place);
    }
}
