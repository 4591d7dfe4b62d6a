// SPDX-License-Identifier: EPL-2.0
package dk.landskab.analysis.tests.consolidation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dk.landskab.analysis.consolidation.ConsolidationParameters;
import dk.landskab.analysis.consolidation.ParameterFile;
import dk.landskab.analysis.consolidation.StoredParameters;
import dk.landskab.store.PartSource;
import dk.landskab.store.UnreadableException;

class StoredParametersTest {

    private static final String TEXT = "reuse = 90\nextend = 80\n";

    @TempDir
    private Path folder;

    @Test
    void aLandscapeWithoutAFileIsMeasuredAsUsual() {
        assertSame(ConsolidationParameters.DEFAULT, StoredParameters.at(folder));
        assertSame(ConsolidationParameters.DEFAULT, StoredParameters.of(Optional.empty()));
    }

    @Test
    void theFileOfTheFolderCountsForTheFolderAndForEachOfItsFiles() throws IOException {
        write(TEXT);
        ConsolidationParameters wanted = ParameterFile.read("p", TEXT);

        assertEquals(wanted, StoredParameters.at(folder));
        assertEquals(wanted, StoredParameters.at(folder.resolve("town.landskab")));
    }

    @Test
    void theFileOfARevisionCountsTheSame() {
        assertEquals(ParameterFile.read("p", TEXT), StoredParameters.of(Optional.of(
                PartSource.of(ParameterFile.PATH, TEXT.getBytes(StandardCharsets.UTF_8)))));
    }

    @Test
    void aMeasureThatIsNoneIsToldWithItsLine() throws IOException {
        write("reuse = 90\nextend = much\n");

        UnreadableException refused = assertThrows(UnreadableException.class, () -> StoredParameters.at(folder));

        assertEquals(ParameterFile.PATH + ":2:1", refused.location().toString());
    }

    private void write(String text) throws IOException {
        Path file = folder.resolve(ParameterFile.PATH);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
