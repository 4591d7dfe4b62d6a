// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.landscape;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.Executor;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.swt.widgets.Display;

import dk.landskab.editing.OpenLandscape;
import dk.landskab.editing.model.OpenPart;
import dk.landskab.model.edit.Language;
import dk.landskab.model.edit.Message;
import dk.landskab.rules.Finding;
import dk.landskab.ui.acquisitions.Words;
import dk.landskab.ui.acquisitions.work.Span;
import dk.landskab.ui.acquisitions.work.Workroom;
import dk.landskab.ui.diagrams.Diagrams;
import dk.landskab.ui.landscape.Reopening.Opened;
import dk.landskab.ui.landscape.Workplace.Watcher;
import dk.landskab.ui.navigator.Deed;
import dk.landskab.ui.navigator.Desk;
import dk.landskab.ui.navigator.Filling;
import dk.landskab.ui.navigator.catalogue.Catalogue;
import dk.landskab.ui.versions.story.Place;

/** A landscape on the table: what is edited, whether it is saved, and what rules say of it. For the window's thread. */
public final class OpenDesk implements Desk {

    private final Opened opened;
    private final Workplace workplace;
    private final Catalogue catalogue;
    private final OutsideWatch outside;
    private final Checking checking;
    private final Beside beside = new Beside();
    private Optional<Filling> filling = Optional.empty();
    private Optional<Workroom> workroom = Optional.empty();
    private final List<AutoCloseable> listening;
    private final Diagrams diagrams;
    private final Past past;
    private final ISelectionChangedListener choosing = event -> chosen(event.getSelection());
    private final Map<String, List<Finding>> words = new ConcurrentSkipListMap<>();
    private List<Finding> findings = List.of();
    private boolean isChecked;

    OpenDesk(Opened opened, Workplace workplace) {
        this.opened = opened;
        this.workplace = workplace;
        this.catalogue = new Catalogue(opened.landscape(), workplace.language());
        this.outside = new OutsideWatch(this, workplace);
        this.checking = new Checking(opened.path(), opened.landscape(), words::containsKey, workplace.background(),
                this::found);
        this.listening = List.of(catalogue, opened.landscape().listen(checking::edited),
                opened.landscape().listen(workplace.background()::later, news -> workplace.tell(Watcher::changed)));
        this.past = new Past(workplace);
        this.diagrams = new Diagrams(this, name(), Display.getCurrent());
    }

    /** Begins what goes on beside the window as long as the landscape is open. */
    void begin() {
        checking.again();
        workplace.chosen().addSelectionChangedListener(choosing);
        filling = Optional.of(Filling.of(catalogue, Display.getCurrent()));
    }

    boolean isOpen() {
        return workplace.desk().filter(each -> each == this).isPresent();
    }

    private void found(List<Finding> news) {
        if (isOpen()) {
            findings = news;
            isChecked = true;
            tellFindings();
        }
    }

    private void tellFindings() {
        List<Finding> all = findings();
        workplace.tell(each -> each.found(all));
    }

    /** What the words of a text say wrong that is edited: it takes the place of what was said when the text was read. */
    public void words(String path, List<Finding> said) {
        if (isOpen() && !said.equals(words.put(path, said))) {
            tellFindings();
        }
    }

    /** A text is edited no more: what the rules said of it holds again. */
    public void wordless(String path) {
        if (words.remove(path) != null && isOpen()) {
            checking.toldNoMore();
            tellFindings();
        }
    }

    /** Where it was opened. */
    public Workplace workplace() {
        return workplace;
    }

    /** Where it lies: a folder, or one file. */
    public Path path() {
        return opened.path();
    }

    /** The same, as its versions are told to the reader. */
    public Place place() {
        return new Place(opened.path(), landscape().formats(), language(), ZoneId.systemDefault());
    }

    /** What a person calls it: the name of its folder. */
    public String name() {
        return opened.path().getFileName().toString();
    }

    /** What was remembered of the tabs it had when it was open last, as {@link #tabs(List)} was told. */
    public List<String> tabs() {
        return workplace.memory().tabs(path());
    }

    /** Remembers which tabs it has. */
    public void tabs(List<String> now) {
        workplace.memory().tabs(path(), now);
    }

    /** Whether something is not saved. */
    public boolean isDirty() {
        return !landscape().dirty().isEmpty();
    }

    /** Looks at what other programs did to the files. */
    void lookOutside() {
        outside.look();
    }

    /** Whether the rules ran to their end since it was opened. */
    public boolean isChecked() {
        return isChecked;
    }

    /** What the rules said when they last ran to their end, and what the words of texts that are edited say. */
    public List<Finding> findings() {
        return words.isEmpty() ? findings : Stream.concat(
                findings.stream().filter(each -> !Words.RULES.contains(each.rule())
                        || !words.containsKey(each.location().file())),
                words.entrySet().stream().filter(each -> landscape().text(each.getKey()).isPresent())
                        .flatMap(each -> each.getValue().stream())).sorted(Finding.ORDER).toList();
    }

    /** Its diagrams. */
    public Diagrams diagrams() {
        return diagrams;
    }

    /** The person wants to work with a diagram: the editor that shows it comes to the front. */
    public void openDiagram(String name) {
        workplace.tell(each -> each.wantedDiagram(name));
    }

    /** Diagrams show what is chosen, wherever it was chosen. */
    private void chosen(ISelection selection) {
        ChosenElements.of(selection).stream().findFirst().ifPresent(diagrams::reveal);
    }

    @Override
    public OpenLandscape landscape() {
        return opened.landscape();
    }

    @Override
    public Language language() {
        return workplace.language();
    }

    @Override
    public LocalDate today() {
        return LocalDate.now();
    }

    @Override
    public Catalogue catalogue() {
        return catalogue;
    }

    @Override
    public Executor background() {
        return beside;
    }

    @Override
    public void select(EObject object) {
        if (isHere(object)) {
            workplace.chosen().choose(object);
        }
    }

    @Override
    public void open(EObject object) {
        if (isHere(object)) {
            workplace.chosen().choose(object);
            workplace.tell(each -> each.wanted(object));
        }
    }

    /** Whether there is more of it than a reference to it; where not, says so. */
    private boolean isHere(EObject object) {
        if (object.eIsProxy()) {
            tell(Message.of(OpenDesk.class, "elsewhere", object, EcoreUtil.getURI(object).fragment()));
        }
        return !object.eIsProxy();
    }

    @Override
    public List<Deed> deeds(EObject object) {
        return Stream.concat(diagrams.deeds(object, this::openDiagram).stream(), past.deeds(object).stream()).toList();
    }

    @Override
    public List<Deed> deeds(EObject object, List<EStructuralFeature> path) {
        return past.deeds(object, path);
    }

    /** What happened to its elements, and how they are restored. */
    public Past past() {
        return past;
    }

    @Override
    public void tell(Message message) {
        workplace.talk().tell(message);
    }

    @Override
    public boolean agrees(Message question) {
        return workplace.talk().agrees(question);
    }

    @Override
    public List<Path> landscapes() {
        return Whereabouts.of(Optional.of(path()), workplace).landscapes();
    }

    @Override
    public void openLandscape(Path folder) {
        workplace.open(folder);
    }

    /** Where questions about texts of acquisitions are answered; made when somebody first asks for it. */
    public Workroom workroom() {
        if (workroom.isEmpty()) {
            workroom = Optional.of(new Workroom(this));
        }
        return workroom.get();
    }

    /** The person wants to work with a text, at a place of it. */
    public void openText(String path, Span span) {
        workplace.tell(each -> each.wantedText(path, span));
    }

    /** The path of the text in which an element of an open landscape stands; empty for one that stands in none. */
    public static Optional<String> textOf(EObject element) {
        return element.eResource() instanceof OpenPart part && part.text().isPresent() ? Optional.of(part.path())
                : Optional.empty();
    }

    void close() {
        checking.stop();
        filling.ifPresent(Filling::stop);
        workplace.chosen().removeSelectionChangedListener(choosing);
        diagrams.close();
        workroom.ifPresent(Workroom::close);
        beside.end();
        for (AutoCloseable each : listening) {
            try {
                each.close();
            } catch (Exception never) {
                throw new IllegalStateException(never);
            }
        }
        landscape().close();
    }
}
