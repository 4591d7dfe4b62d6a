// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.wizard.merging;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Shell;

import dk.landskab.editing.OpenLandscape;
import dk.landskab.editing.recovery.Journal;
import dk.landskab.model.core.CoreFactory;
import dk.landskab.model.core.Part;
import dk.landskab.model.edit.Language;
import dk.landskab.model.edit.Message;
import dk.landskab.store.LandscapeFolder;
import dk.landskab.store.Location;
import dk.landskab.store.PartDraft;
import dk.landskab.store.WriteRefusedException;
import dk.landskab.store.disk.DiskReason;
import dk.landskab.ui.landscape.Beside;
import dk.landskab.ui.landscape.Whereabouts;
import dk.landskab.ui.landscape.Workplace;
import dk.landskab.ui.navigator.Desk;
import dk.landskab.ui.navigator.Finder;
import dk.landskab.ui.navigator.catalogue.Catalogue;

/** A desk with nothing on it, for what is done where no landscape is open. Its folder goes with it. */
final class EmptyDesk implements Desk, AutoCloseable {

    private static final String FILE = "nothing.landskab";

    private final Workplace workplace;
    private final Beside beside = new Beside();
    private final Path folder;
    private final OpenLandscape landscape;
    private final Catalogue catalogue;

    /** @throws WriteRefusedException where there is no room for nothing on the disk */
    EmptyDesk(Workplace workplace) {
        this.workplace = workplace;
        folder = temporary();
        Part root = CoreFactory.eINSTANCE.createPart();
        root.setId("nothing");
        root.setFormatVersion(1);
        LandscapeFolder place = LandscapeFolder.at(folder);
        place.save(List.of(PartDraft.added(FILE, root)));
        landscape = OpenLandscape.open(place, new Journal.Folder(folder.resolve("journal")), workplace.language());
        catalogue = new Catalogue(landscape, workplace.language());
    }

    private static Path temporary() {
        try {
            return Files.createTempDirectory("landskab");
        } catch (IOException e) {
            throw refused(Path.of(System.getProperty("java.io.tmpdir")), e);
        }
    }

    private static WriteRefusedException refused(Path place, IOException why) {
        return new WriteRefusedException(Location.of(place.toString()),
                Message.of(EmptyDesk.class, "temporary", DiskReason.of(why)));
    }

    @Override
    public OpenLandscape landscape() {
        return landscape;
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
        // Nothing here can be chosen.
    }

    @Override
    public void open(EObject object) {
        // Nothing here can be opened.
    }

    @Override
    public Finder finder(Shell shell) {
        return Whereabouts.of(workplace).finder(shell);
    }

    @Override
    public void tell(Message message) {
        workplace.talk().tell(message);
    }

    @Override
    public boolean agrees(Message question) {
        return workplace.talk().agrees(question);
    }

    /** @throws WriteRefusedException where its folder cannot be taken away */
    @Override
    public void close() {
        beside.end();
        landscape.close();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        } catch (IOException e) {
            throw refused(folder, e);
        }
    }
}
