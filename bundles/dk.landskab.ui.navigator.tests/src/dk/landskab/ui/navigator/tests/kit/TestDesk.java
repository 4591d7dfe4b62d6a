// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.navigator.tests.kit;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.widgets.Shell;

import dk.landskab.editing.OpenLandscape;
import dk.landskab.model.edit.Language;
import dk.landskab.model.edit.Message;
import dk.landskab.ui.navigator.Deed;
import dk.landskab.ui.navigator.Desk;
import dk.landskab.ui.navigator.Finder;
import dk.landskab.ui.navigator.Navigator;
import dk.landskab.ui.navigator.catalogue.Catalogue;

/** A desk that remembers what it was told, and answers every question with yes or with no. */
public final class TestDesk implements Desk {

    public final List<EObject> selected = new ArrayList<>();
    public final List<EObject> opened = new ArrayList<>();
    public final List<String> told = new ArrayList<>();
    public final List<String> asked = new ArrayList<>();
    public final List<String> done = new ArrayList<>();
    /** What the person was asked to find. */
    public final List<String> sought = new ArrayList<>();
    /** What the person finds, in turn; nothing when there is no more. */
    public final Deque<Path> found = new ArrayDeque<>();
    /** Other landscapes that the person is likely to mean. */
    public final List<Path> landscapes = new ArrayList<>();
    /** Landscapes that the person wanted to work with in place of the town. */
    public final List<Path> landscapesOpened = new ArrayList<>();
    public boolean answer = true;
    public boolean offers;
    private final Town town;
    private final Language language;

    public TestDesk(Town town, Language language) {
        this.town = town;
        this.language = language;
    }

    @Override
    public OpenLandscape landscape() {
        return town.open();
    }

    @Override
    public Language language() {
        return language;
    }

    @Override
    public LocalDate today() {
        return LocalDate.of(2026, 11, 25);
    }

    @Override
    public Catalogue catalogue() {
        return town.catalogue();
    }

    @Override
    public Executor background() {
        return work -> Thread.ofPlatform().daemon().start(work);
    }

    @Override
    public void select(EObject object) {
        selected.add(object);
    }

    @Override
    public void open(EObject object) {
        opened.add(object);
    }

    @Override
    public List<Deed> deeds(EObject object) {
        return offers ? List.of(Deed.of(Message.of(Navigator.class, "menu.rename"),
                () -> done.add(EcoreUtil.getID(object)))) : List.of();
    }

    @Override
    public List<Deed> deeds(EObject object, List<EStructuralFeature> path) {
        return offers ? List.of(Deed.of(Message.of(Navigator.class, "menu.open"),
                () -> done.add(EcoreUtil.getID(object) + " " + path.stream().map(EStructuralFeature::getName).toList())))
                : List.of();
    }

    @Override
    public void tell(Message message) {
        told.add(message.in(language));
    }

    @Override
    public boolean agrees(Message question) {
        asked.add(question.in(language));
        return answer;
    }

    @Override
    public List<Path> landscapes() {
        return List.copyOf(landscapes);
    }

    @Override
    public void openLandscape(Path folder) {
        landscapesOpened.add(folder);
    }

    @Override
    public Finder finder(Shell shell) {
        return new Finder() {
            @Override
            public Optional<Path> folder(String what) {
                return find("folder " + what);
            }

            @Override
            public Optional<Path> file() {
                return find("file");
            }

            @Override
            public Optional<Path> newFile(String name) {
                return find("new file " + name);
            }
        };
    }

    private Optional<Path> find(String what) {
        sought.add(what.strip());
        return Optional.ofNullable(found.poll());
    }
}
