// SPDX-License-Identifier: EPL-2.0
package dk.landskab.analysis.consolidation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import dk.landskab.model.edit.Message;
import dk.landskab.store.Location;
import dk.landskab.store.PartSource;
import dk.landskab.store.UnreadableException;

/** The parameters that lie with a landscape, for whoever measures by them; without a file, the defaults. */
public final class StoredParameters {

    private interface Bytes {
        byte[] read() throws IOException;
    }

    private StoredParameters() {
    }

    /**
     * Those of a landscape on disk, as its file stands now.
     *
     * @param place the folder of the landscape, or one file of it
     * @throws UnreadableException where the file cannot be read or says what cannot be
     */
    public static ConsolidationParameters at(Path place) {
        Path folder = Files.isDirectory(place) ? place : place.toAbsolutePath().getParent();
        Path file = folder.resolve(ParameterFile.PATH);
        return Files.isRegularFile(file) ? read(() -> Files.readAllBytes(file)) : ConsolidationParameters.DEFAULT;
    }

    /**
     * Those that a file of a revision sets.
     *
     * @param file the one at {@link ParameterFile#PATH}; empty where there is none
     * @throws UnreadableException where the file cannot be read or says what cannot be
     */
    public static ConsolidationParameters of(Optional<PartSource> file) {
        return file.map(each -> read(each::bytes)).orElse(ConsolidationParameters.DEFAULT);
    }

    private static ConsolidationParameters read(Bytes bytes) {
        try {
            return ParameterFile.read(ParameterFile.PATH, new String(bytes.read(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UnreadableException(Location.of(ParameterFile.PATH),
                    Message.of(StoredParameters.class, "file.unreadable"), e);
        }
    }
}
