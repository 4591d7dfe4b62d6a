// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dk.landskab.acquisition.ide.service.Measured;
import dk.landskab.acquisition.rules.AcquisitionRules;
import dk.landskab.acquisition.rules.OverlookedSystem;
import dk.landskab.acquisition.rules.RuleInputs;
import dk.landskab.analysis.consolidation.ParameterFile;
import dk.landskab.rules.Rule;
import dk.landskab.store.UnreadableException;

/** Existing systems are measured as the landscape of the folder says. */
class MeasuredTest {

    @TempDir
    private Path folder;

    @Test
    void aLandscapeWithoutMeasuresHasTheUsualOnes() {
        assertSame(AcquisitionRules.ALL, Measured.in(folder, AcquisitionRules.ALL));
    }

    @Test
    void theMeasuresOfTheFolderCountForTheRuleThatMeasures() throws IOException {
        String text = "reuse = 90\nextend = 80\n";
        write(text);
        List<Rule> wanted = AcquisitionRules.with(RuleInputs.NONE.measuring(ParameterFile.read("p", text)));

        List<Rule> rules = Measured.in(folder, AcquisitionRules.ALL);

        assertEquals(measuring(wanted), measuring(rules));
        assertEquals(wanted.stream().map(Rule::id).toList(), rules.stream().map(Rule::id).toList());
    }

    @Test
    void aMeasureThatIsNoneIsToldWithItsLine() throws IOException {
        write("reuse = 90\nextend = much\n");

        UnreadableException refused = assertThrows(UnreadableException.class,
                () -> Measured.in(folder, AcquisitionRules.ALL));

        assertEquals(ParameterFile.PATH + ":2:1", refused.location().toString());
    }

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

    private static List<Rule> measuring(List<Rule> rules) {
        return rules.stream().filter(OverlookedSystem.class::isInstance).toList();
    }
}
