// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.ide.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dk.landskab.analysis.consolidation.ParameterFile;

/** Existing systems are measured as the landscape of the folder says. */
class MeasuredTest {

    @TempDir
    private Path folder;

    @Test
    void anEditorIsStillToldWhatTheRulesFindWhereTheMeasuresAreWrong() throws Exception {
        write("extend = much\n");
        try (Editor editor = Editor.on(Town.in(folder), new Ran())) {
            editor.open("case.acq", Town.CASE);

            editor.told("case.acq", told -> told.stream().anyMatch(each -> each.getCode().getLeft().equals(Ran.ID)));
        }
    }

    private void write(String text) throws IOException {
        Path file = folder.resolve(ParameterFile.PATH);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
