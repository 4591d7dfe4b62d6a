// SPDX-License-Identifier: EPL-2.0
package dk.landskab.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import dk.landskab.acquisition.rules.RuleInputs;
import dk.landskab.analysis.consolidation.ConsolidationParameters;
import dk.landskab.analysis.consolidation.ParameterFile;
import dk.landskab.exchange.Places;
import dk.landskab.model.edit.Message;
import dk.landskab.store.Landscape;
import dk.landskab.store.Location;
import dk.landskab.store.PartSource;
import dk.landskab.store.UnreadableException;

/** How the existing systems of a landscape are measured: by the landscape's own file, where it has one. */
final class Measure {

    private Measure() {
    }

    /**
     * The parameters, as the revision has them that was read.
     *
     * @param place of the landscape, as the user named it
     * @throws UnreadableException where the file cannot be read or says what cannot be
     */
    static ConsolidationParameters of(Environment environment, Places places, Landscape landscape, String place) {
        if (landscape.origin().commit().isEmpty()) {
            return onDisk(Path.of(environment.place(place)));
        }
        Places.Revision revision = places.revision(environment.place(place));
        PartSource source = revision.landscapes().tree(revision.name()).files().get(ParameterFile.PATH);
        return source == null ? ConsolidationParameters.DEFAULT : read(source::bytes, ParameterFile.PATH);
    }

    private static ConsolidationParameters onDisk(Path place) {
        Path folder = Files.isDirectory(place) ? place : place.toAbsolutePath().getParent();
        Path file = folder.resolve(ParameterFile.PATH);
        return !Files.isRegularFile(file) ? ConsolidationParameters.DEFAULT
                : read(() -> Files.readAllBytes(file), ParameterFile.PATH);
    }

    /** What rules are told where a place is checked: the real day, and the place's own measure. */
    static RuleInputs inputs(Environment environment, Places places, Landscape landscape, String place) {
        return RuleInputs.NONE.on(environment.today()).measuring(of(environment, places, landscape, place));
    }

    private interface Bytes {
        byte[] read() throws IOException;
    }

    private static ConsolidationParameters read(Bytes bytes, String path) {
        try {
            return ParameterFile.read(path, new String(bytes.read(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UnreadableException(Location.of(path), Message.of(Measure.class, "measure.unreadable"), e);
        }
    }
}
