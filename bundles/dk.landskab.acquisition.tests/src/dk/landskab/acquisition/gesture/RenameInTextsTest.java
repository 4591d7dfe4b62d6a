// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.gesture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dk.landskab.acquisition.AcquisitionFormat;
import dk.landskab.editing.OpenLandscape;
import dk.landskab.editing.gesture.Rename;
import dk.landskab.editing.recovery.Journal;
import dk.landskab.model.core.Identified;
import dk.landskab.model.edit.Language;
import dk.landskab.store.LandscapeFolder;
import dk.landskab.store.PartDraft;
import dk.landskab.store.PartFormats;
import dk.landskab.testkit.Sketch;

class RenameInTextsTest {

    private static final PartFormats FORMATS = PartFormats.standard().with(new AcquisitionFormat());

    @TempDir
    private Path temporary;
    private LandscapeFolder folder;
    private OpenLandscape open;

    @BeforeEach
    void open() {
        folder = LandscapeFolder.at(temporary.resolve("k"), FORMATS);
        folder.save(List.of(PartDraft.added("k.landskab", Sketch.of("""
                Organisation k "K"
                  OrgUnit k.board "Board"
                Application k.app.old "Old"
                Subject kle.29.15.04 number=29.15.04 scheme=KLE
                """).parts().getFirst().roots().getFirst()),
                PartDraft.text("process.acq", """
                        process k.flow "Process" {
                          organisation k version "1"
                          body board "Board" is k.board
                          phase ask "Ask" { gate go "Go" approval { decided by board } }
                        }
                        """, Optional.empty()),
                PartDraft.text("a.acq", """
                        use k // app.old is not renamed here
                        acquisition k.a "A" {
                          process flow need "n"
                          supports kle "29.15.04"
                          replaces app.old
                          phase ask entered 2026-01-02 { gate go = go on 2026-01-03 by board }
                        }
                        """, Optional.empty())));
        open = OpenLandscape.open(folder, new Journal.Folder(temporary.resolve("journals")), Language.EN);
    }

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void theTextsHaveNoMistakes() {
        assertEquals(List.of(), open.problems().stream().map(each -> each.location() + " "
                + each.what().in(Language.EN)).toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "k.app.old               | k.app.new               | replaces app.old     | replaces app.new",
        "k.app.old               | x.app                   | replaces app.old     | replaces x.app",
        "k.app.old               | k.app                   | replaces app.old     | replaces app",
        "k.flow               | k.way                   | process flow need | process way need",
        "k.flow.phase.ask     | k.flow.phase.request | phase ask entered    | phase request entered",
        "k.flow.phase.ask.gate.go | k.flow.phase.ask.gate.yes | gate go = | gate yes =",
        "k.flow.body.board    | k.flow.body.council  | by board             | by council",
        "k.board                 | k.council               | by board             | by board",
        "k.a                     | k.b                     | acquisition k.a      | acquisition k.b",
        "kle.29.15.04            | kle.29.15.05            | kle \"29.15.04\"     | kle \"29.15.05\"",
    })
    void whateverIsRenamedTheTextsFollowAndReadTheSame(String old, String id, String before, String after) {
        Identified object = open.find(old).orElseThrow();
        String text = open.text("a.acq").orElseThrow().content();

        new Rename(open, object, id).call();

        assertSame(object, open.find(id).orElseThrow());
        assertEquals(text.replace(before, after), open.text("a.acq").orElseThrow().content());
        open.save();
        assertEquals(List.of(), folder.read().problems().stream().map(each -> each.location() + " "
                + each.what().in(Language.EN)).toList());
        TreeMap<String, String> ids = new TreeMap<>();
        folder.read().objects().filter(Identified.class::isInstance).map(Identified.class::cast)
                .forEach(each -> ids.put(each.getId(), each.eClass().getName()));
        ids.forEach((each, type) -> assertEquals(type, open.find(each).orElseThrow(() -> new AssertionError(each))
                .eClass().getName()));
        open.undo();
        assertSame(object, open.find(old).orElseThrow());
        assertEquals(text, open.text("a.acq").orElseThrow().content());
    }
}
