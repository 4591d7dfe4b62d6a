// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.library;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dk.landskab.acquisition.library.AdoptedFile.State;
import dk.landskab.model.business.Organisation;
import dk.landskab.model.core.Identified;
import dk.landskab.model.edit.Language;
import dk.landskab.model.edit.Message;
import dk.landskab.model.procurement.ProcessDefinition;
import dk.landskab.store.Landscape;
import dk.landskab.store.LandscapeFolder;
import dk.landskab.store.LoadedPart;
import dk.landskab.store.Location;
import dk.landskab.store.UnreadableException;
import dk.landskab.store.WriteRefusedException;
import dk.landskab.store.disk.Disk;

/** Makes a process of the library one of an organisation's own. */
public final class Adoption {

    private final Path folder;
    private final Disk disk;

    private Adoption(Path folder, Disk disk) {
        this.folder = folder;
        this.disk = disk;
    }

    /** Adopts into the landscape in a folder. */
    public static Adoption into(Path folder) {
        return into(folder, Disk.real());
    }

    /** Adopts into the landscape in a folder that is written through a given disk. */
    public static Adoption into(Path folder, Disk disk) {
        return new Adoption(folder, disk);
    }

    /**
     * Writes the copy of a process and the skeleton of the organisation's own, as far as they are not there.
     *
     * @param organisation the id of an organisation in the landscape
     * @param language of the comments in the skeleton
     * @return both files, the copy first
     * @throws UnreadableException where the landscape cannot be read
     * @throws WriteRefusedException where there is no such organisation, an id that is to be given means something else,
     *             a file is in the way, or the disk refuses; nothing was changed then
     */
    public List<AdoptedFile> adopt(LibraryProcess process, String organisation, Language language) {
        Landscape landscape = LandscapeFolder.at(folder, Reading.FORMATS).read();
        if (landscape.find(organisation, Organisation.class).isEmpty()) {
            throw refused(folder.toString(), "organisation", organisation, organisations(landscape));
        }
        Skeleton skeleton = new Skeleton(process, organisation, language);
        Map<String, String> texts = new LinkedHashMap<>();
        Optional<AdoptedFile> copy = process(landscape, process.id()).map(each -> compared(landscape, each, process));
        if (copy.isEmpty()) {
            texts.put(process.path(), process.text());
        }
        Optional<AdoptedFile> own = own(landscape, process, organisation).or(() -> process(landscape, skeleton.id()))
                .map(each -> new AdoptedFile(path(landscape, each), State.BOUND));
        if (own.isEmpty()) {
            texts.put(skeleton.path(), skeleton.text());
        }
        new NewFiles(disk, folder).write(texts);
        return List.of(copy.orElseGet(() -> new AdoptedFile(process.path(), State.WRITTEN)),
                own.orElseGet(() -> new AdoptedFile(skeleton.path(), State.WRITTEN)));
    }

    /** The process with an id; refuses where the id means something else. */
    private Optional<ProcessDefinition> process(Landscape landscape, String id) {
        Optional<Identified> found = landscape.find(id);
        found.filter(each -> !(each instanceof ProcessDefinition)).ifPresent(other -> {
            throw refused(path(landscape, other), "taken", id);
        });
        return found.map(ProcessDefinition.class::cast);
    }

    private static Optional<ProcessDefinition> own(Landscape landscape, LibraryProcess process, String organisation) {
        return landscape.all(ProcessDefinition.class).stream()
                .filter(each -> each.getAdopts() != null && process.id().equals(each.getAdopts().getId()))
                .filter(each -> each.getOrganisation() != null && organisation.equals(each.getOrganisation().getId()))
                .findFirst();
    }

    private static AdoptedFile compared(Landscape landscape, ProcessDefinition copy, LibraryProcess process) {
        LoadedPart part = landscape.partOf(copy).orElseThrow();
        try {
            boolean same = Arrays.equals(part.source().bytes(), process.text().getBytes(StandardCharsets.UTF_8));
            return new AdoptedFile(part.path(), same ? State.THERE : State.DIFFERS);
        } catch (IOException e) {
            throw new UnreadableException(Location.of(part.path()), Message.of(Adoption.class, "gone"), e);
        }
    }

    private static String organisations(Landscape landscape) {
        return String.join(", ", landscape.all(Organisation.class).stream().map(Organisation::getId).sorted().toList());
    }

    private String path(Landscape landscape, Identified object) {
        return landscape.partOf(object).map(LoadedPart::path).orElse(folder.toString());
    }

    private static WriteRefusedException refused(String file, String key, Object... arguments) {
        return new WriteRefusedException(Location.of(file), Message.of(Adoption.class, key, arguments));
    }
}
