// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.landscape;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.emf.ecore.EObject;

import dk.landskab.editing.OpenLandscape;
import dk.landskab.model.edit.Language;
import dk.landskab.rules.Finding;
import dk.landskab.ui.landscape.Reopening.Opened;
import dk.landskab.ui.landscape.Workplace.Watcher;

/** A landscape on the table: what is edited, whether it is saved, and what rules say of it. For the window's thread. */
public final class OpenDesk {

    private final Opened opened;
    private final Workplace workplace;
    private final Checking checking;
    private final AutoCloseable listening;
    private List<Finding> findings = List.of();

    OpenDesk(Opened opened, Workplace workplace) {
        this.opened = opened;
        this.workplace = workplace;
        this.checking = new Checking(opened.landscape(), workplace.background(), this::found);
        this.listening = opened.landscape().listen(changes -> {
            checking.again();
            workplace.tell(Watcher::changed);
        });
    }

    private void found(List<Finding> news) {
        findings = news;
        workplace.tell(each -> each.found(news));
    }

    /** Where it lies: a folder, or one file. */
    public Path path() {
        return opened.path();
    }

    /** What a person calls it: the name of its folder. */
    public String name() {
        return opened.path().getFileName().toString();
    }

    /** What is edited. */
    public OpenLandscape landscape() {
        return opened.landscape();
    }

    /** The language in which it is shown. */
    public Language language() {
        return workplace.language();
    }

    /** Whether something is not saved. */
    public boolean isDirty() {
        return !landscape().dirty().isEmpty();
    }

    /** The person wants to work with an element: the part that shows it best comes to the front. */
    public void open(EObject element) {
        workplace.tell(each -> each.wanted(element));
    }

    /** What the rules said when they last ran to their end. */
    public List<Finding> findings() {
        return findings;
    }

    void check() {
        checking.again();
    }

    void save() {
        landscape().save();
    }

    void close() {
        checking.stop();
        try {
            listening.close();
        } catch (Exception never) {
            throw new IllegalStateException(never);
        }
        landscape().close();
    }
}
