// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.library;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

import dk.landskab.model.procurement.ProcessDefinition;
import dk.landskab.store.Landscape;
import dk.landskab.store.LandscapeAssembly;
import dk.landskab.store.Origin;
import dk.landskab.store.PartSource;

/**
 * A process that ships with the product, with bodies that nobody is bound to yet.
 *
 * @param name as people type it, such as {@code four-phases}
 * @param text of its file
 */
public record LibraryProcess(String name, String text) {

    /** Refuses nulls. */
    public LibraryProcess {
        Objects.requireNonNull(name);
        Objects.requireNonNull(text);
    }

    /** The id of its process, the same in every landscape. */
    public String id() {
        return "library." + name;
    }

    /** Where adopting it puts its file within a landscape, with {@code /} between folders. */
    public String path() {
        return "library/" + name + ".acq";
    }

    /** The process itself, read anew each time. */
    public ProcessDefinition definition() {
        PartSource source = PartSource.of(path(), text.getBytes(StandardCharsets.UTF_8));
        Landscape alone = LandscapeAssembly.of(Origin.of(path()), List.of(Reading.FORMAT.read(source)));
        return alone.all(ProcessDefinition.class).getFirst();
    }
}
