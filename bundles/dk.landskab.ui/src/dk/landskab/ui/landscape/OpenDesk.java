// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.landscape;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Executor;

import org.eclipse.emf.ecore.EObject;

import dk.landskab.editing.OpenLandscape;
import dk.landskab.model.edit.Language;
import dk.landskab.model.edit.Message;
import dk.landskab.rules.Finding;
import dk.landskab.ui.landscape.Reopening.Opened;
import dk.landskab.ui.landscape.Workplace.Watcher;
import dk.landskab.ui.navigator.Desk;
import dk.landskab.ui.navigator.catalogue.Catalogue;

/** A landscape on the table: what is edited, whether it is saved, and what rules say of it. For the window's thread. */
public final class OpenDesk implements Desk {

    /** So many cards are written in a millisecond or two, and then the window has its turn. */
    private static final int CARDS = 200;

    private final Opened opened;
    private final Workplace workplace;
    private final Catalogue catalogue;
    private final OutsideWatch outside;
    private final Checking checking;
    private final Beside beside = new Beside();
    private final List<AutoCloseable> listening;
    private List<Finding> findings = List.of();

    OpenDesk(Opened opened, Workplace workplace) {
        this.opened = opened;
        this.workplace = workplace;
        this.catalogue = new Catalogue(opened.landscape(), workplace.language());
        this.outside = new OutsideWatch(this, workplace);
        this.checking = new Checking(opened.landscape(), workplace.background(), this::found);
        this.listening = List.of(catalogue, opened.landscape().listen(changes -> checking.again()),
                opened.landscape().listen(workplace.background()::later, news -> workplace.tell(Watcher::changed)));
    }

    /** Begins what goes on beside the window as long as the landscape is open. */
    void begin() {
        checking.again();
        workplace.background().later(this::fill);
    }

    private void fill() {
        if (isOpen() && catalogue.fill(CARDS)) {
            workplace.background().later(this::fill);
        }
    }

    boolean isOpen() {
        return workplace.desk().filter(each -> each == this).isPresent();
    }

    private void found(List<Finding> news) {
        if (isOpen()) {
            findings = news;
            workplace.tell(each -> each.found(news));
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

    /** What a person calls it: the name of its folder. */
    public String name() {
        return opened.path().getFileName().toString();
    }

    /** Whether something is not saved. */
    public boolean isDirty() {
        return !landscape().dirty().isEmpty();
    }

    /** Looks at what other programs did to the files. */
    void lookOutside() {
        outside.look();
    }

    /** What the rules said when they last ran to their end. */
    public List<Finding> findings() {
        return findings;
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
        workplace.chosen().choose(object);
    }

    @Override
    public void open(EObject object) {
        workplace.chosen().choose(object);
        workplace.tell(each -> each.wanted(object));
    }

    @Override
    public void tell(Message message) {
        workplace.talk().tell(message);
    }

    @Override
    public boolean agrees(Message question) {
        return workplace.talk().agrees(question);
    }

    void close() {
        checking.stop();
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
