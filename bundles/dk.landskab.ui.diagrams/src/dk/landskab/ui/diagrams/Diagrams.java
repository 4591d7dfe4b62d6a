// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.diagrams;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Display;

import dk.landskab.design.Design;
import dk.landskab.design.DiagramKind;
import dk.landskab.diagram.editor.EditorOptions;
import dk.landskab.diagram.editor.EditorServer;
import dk.landskab.diagram.editor.OpenPlace;
import dk.landskab.diagram.editor.window.Choice;
import dk.landskab.diagram.editor.window.Offer;
import dk.landskab.editing.EditRefusedException;
import dk.landskab.editing.gesture.CreateDiagram;
import dk.landskab.model.core.Element;
import dk.landskab.model.core.Identified;
import dk.landskab.model.edit.Message;
import dk.landskab.ui.navigator.Deed;
import dk.landskab.ui.navigator.Desk;

/**
 * The diagrams of an open landscape. They are served to the pages that show them from the first one that is wanted until
 * this is closed. For the thread of the window, which waits for nothing here.
 */
public final class Diagrams implements AutoCloseable {

    private final Desk desk;
    private final Display display;
    private final OpenPlace place;
    private final Doorway doorway = new Doorway();
    private Optional<CompletableFuture<EditorServer>> server = Optional.empty();
    private volatile Optional<EObject> chosen = Optional.empty();
    private boolean following;
    private boolean closed;

    /**
     * The diagrams of what lies on a desk.
     *
     * @param name of the landscape as a person calls it
     */
    public Diagrams(Desk desk, String name, Display display) {
        this.desk = desk;
        this.display = display;
        this.place = OpenPlace.edited(name, desk.landscape());
    }

    /** Whose diagrams they are. */
    Desk desk() {
        return desk;
    }

    /** All there are: those that are stored, then one of each kind that there is something for. Any thread may ask. */
    public List<Choice> all() {
        return desk.landscape().reading(() -> Choice.all(place));
    }

    /** What can be done with an element: diagrams of it that can be made. */
    public List<Deed> deeds(EObject element, Consumer<String> opened) {
        List<Deed> kinds = kindsAbout(element).stream().map(kind -> Deed.of(
                Message.of(Diagrams.class, "kind", Design.name(kind, desk.language())),
                () -> create(kind, (Element) element, opened))).toList();
        return kinds.isEmpty() ? kinds : List.of(Deed.menu(Message.of(Diagrams.class, "new"), kinds));
    }

    private void create(DiagramKind kind, Element subject, Consumer<String> opened) {
        try {
            opened.accept(create(kind, subject));
        } catch (EditRefusedException refused) {
            desk.tell(refused.what());
        }
    }

    /** The diagram with a name; empty where there is none, or none any more. */
    public Optional<Choice> named(String name) {
        return desk.landscape().reading(() -> Choice.of(name, place));
    }

    /** The kinds of diagram that can be about an element. */
    public static List<DiagramKind> kindsAbout(EObject element) {
        return element instanceof Element ? List.of(DiagramKind.values()).stream()
                .filter(kind -> kind.subject().accepts(element)).toList() : List.of();
    }

    /**
     * Stores a new diagram, as one gesture.
     *
     * @return what it is asked for with
     * @throws dk.landskab.editing.EditRefusedException where it cannot be; nothing has changed
     */
    public String create(DiagramKind kind, Element subject) {
        return new CreateDiagram(desk.landscape(), kind.id(), Design.title(kind, subject, desk.language()))
                .of(organisation(subject)).subject(subject).call().getId();
    }

    private static String organisation(Identified subject) {
        return subject.getId().split("\\.", 2)[0];
    }

    /**
     * Tells where the page of a diagram is, with the token, as soon as it is served.
     *
     * @param then not called once this is closed
     * @param failed told why nothing can be served
     */
    public void serve(String diagram, Consumer<URI> then, Consumer<Throwable> failed) {
        served().whenComplete((found, failure) -> later(() -> {
            if (failure == null) {
                then.accept(Address.of(found.uri(), diagram));
            } else {
                failed.accept(failure);
            }
        }));
    }

    /** Shows a diagram in the browser of the system. */
    public void openOutside(String diagram) {
        serve(diagram, address -> doorway.open(address, desk), failure -> desk.tell(Doorway.refused()));
    }

    /** Selects an element on every page that shows it, and on those that will be opened; no page takes the keyboard. */
    public void reveal(EObject element) {
        chosen = Optional.of(element);
        server.filter(each -> each.isDone() && !each.isCompletedExceptionally() && !closed && !following)
                .ifPresent(each -> each.join().reveal(element));
    }

    private CompletableFuture<EditorServer> served() {
        if (server.isEmpty()) {
            server = Optional.of(CompletableFuture.supplyAsync(this::start, desk.background()));
        }
        return server.get();
    }

    /** The window runs the rules itself, so that no page need do it. */
    private EditorServer start() {
        EditorServer started = EditorServer.start(place,
                EditorOptions.standard().in(desk.language()).checkedBy(List.of()));
        started.whenSelected(elements -> later(() -> follow(elements.getFirst())));
        started.offering(this::offers);
        chosen.ifPresent(started::reveal);
        return started;
    }

    /** What the window can do with an element; a page makes diagrams itself. */
    private List<Offer> offers(EObject element) {
        return desk.deeds(element).stream().filter(each -> each.within().isEmpty())
                .map(each -> new Offer(each.label().in(desk.language()), () -> later(each.action()))).toList();
    }

    /** What was selected on a page is chosen in the window; the pages know it already. */
    private void follow(EObject element) {
        following = true;
        try {
            desk.select(element);
        } finally {
            following = false;
        }
    }

    private void later(Runnable what) {
        if (!display.isDisposed()) {
            display.asyncExec(() -> {
                if (!closed) {
                    what.run();
                }
            });
        }
    }

    /** Serves nothing any more. Pages that are open somewhere say so. */
    @Override
    public void close() {
        closed = true;
        doorway.close();
        server.ifPresent(each -> each.thenAcceptAsync(EditorServer::close,
                end -> Thread.ofPlatform().daemon().name("landskab-editor-end").start(end)));
    }
}
