// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.ide.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dk.landskab.acquisition.AcquisitionFormat;
import dk.landskab.acquisition.rules.AcquisitionRules;
import dk.landskab.model.edit.Language;
import dk.landskab.rules.Check;
import dk.landskab.rules.Rule;
import dk.landskab.rules.Rules;
import dk.landskab.rules.reading.ReadingRule;
import dk.landskab.store.Landscape;
import dk.landskab.store.LandscapeFolder;
import dk.landskab.store.PartFormats;

/** An editor tells of an open text what a check of the files would tell when all were saved. */
class RulesToldTest {

    private static final List<Rule> RULES = Stream.of(List.of(new Ran()), Rules.ALL, AcquisitionRules.ALL)
            .flatMap(List::stream)
            .filter(rule -> !(rule instanceof ReadingRule)).map(Rule.class::cast).toList();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "case.acq            ; target pay               ; target pay",
        "case.acq            ; target pay               ; procurement eu-tender target time new target pay",
        "case.acq            ; = go on                  ; = no-go on",
        "case.acq process.acq; assessment risk          ; assessment idle \"Idle\" : security by it assessment risk",
        "process.acq case.acq; stop-go {                ; stop-go when personalData > none {",
        "case.acq process.acq; decided by board } }     ; decided by it } }",
        "process.acq         ; { requires risk          ; { criterion \"It works\" requires risk",
    })
    void anEditorTellsWhatACheckTells(String open, String before, String after) throws Exception {
        Town.in(folder);
        Path saved = Files.createDirectories(folder.resolve(".saved"));
        Town.in(saved);
        try (Editor editor = Editor.on(folder, RULES.toArray(Rule[]::new))) {
            for (String file : open.split(" ")) {
                String text = editor.read(file).replace(before, after);
                Files.writeString(saved.resolve(file), text);
                editor.open(file, text);
            }
            for (String file : Stream.of(open.split(" ")).sorted().toList()) {
                List<String> wanted = checked(saved, file);
                assertTrue(!wanted.isEmpty(), file);
                editor.told(file, told -> told.stream().map(each -> each.getCode().getLeft() + " "
                        + each.getMessage().getLeft()).sorted().toList().equals(wanted));
            }
        }
    }

    private static List<String> checked(Path folder, String file) throws IOException {
        Landscape landscape = LandscapeFolder.at(folder, PartFormats.standard().with(new AcquisitionFormat())).read();
        return Check.run(landscape, TODAY, RULES).findings().stream()
                .filter(each -> each.location().file().equals(file))
                .map(each -> each.rule() + " " + each.message().in(Language.EN)).sorted().toList();
    }
}
