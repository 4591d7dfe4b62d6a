// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.analyses.question;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

import dk.landskab.editing.OpenLandscape;
import dk.landskab.model.edit.Message;
import dk.landskab.store.LandscapeFolder;
import dk.landskab.store.Location;
import dk.landskab.store.PartFormats;
import dk.landskab.store.WriteRefusedException;

/**
 * Where the plan of a merger lies.
 *
 * @param folder of the plan, and of nothing else
 * @param open where the plan is the landscape that is edited: it is read from there, and what is new is a gesture there
 * @param isUpdate whether what is new is added to a plan that is there
 */
public record PlanPlace(Path folder, Optional<OpenLandscape> open, boolean isUpdate) {

    LandscapeFolder files(PartFormats formats) {
        return LandscapeFolder.at(folder, formats);
    }

    /**
     * Sees to it that a new plan may be put there.
     *
     * @throws WriteRefusedException where something else lies there
     */
    void refuseUnlessFree() {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> content = Files.isDirectory(folder) ? Files.list(folder) : Stream.of(folder)) {
            if (content.anyMatch(each -> !each.getFileName().toString().startsWith("."))) {
                throw refused("plan.occupied");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    WriteRefusedException refused(String key) {
        return new WriteRefusedException(Location.of(folder.toString()), Message.of(PlanPlace.class, key));
    }
}
