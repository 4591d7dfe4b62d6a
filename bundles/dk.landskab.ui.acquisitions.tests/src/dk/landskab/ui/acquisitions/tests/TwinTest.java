// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.acquisitions.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.Document;
import org.eclipse.text.undo.DocumentUndoManagerRegistry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import dk.landskab.acquisition.gesture.CaseStep;
import dk.landskab.editing.gesture.EditText;
import dk.landskab.editing.gesture.Rename;
import dk.landskab.model.core.Identified;
import dk.landskab.model.edit.Language;
import dk.landskab.model.procurement.Acquisition;
import dk.landskab.model.procurement.GateDef;
import dk.landskab.model.governance.Outcome;
import dk.landskab.testkit.Share;
import dk.landskab.ui.acquisitions.twin.Twin;
import dk.landskab.ui.navigator.tests.kit.Town;

class TwinTest {

    @TempDir
    private Path temporary;
    private final Deque<Runnable> window = new ArrayDeque<>();
    private final Document document = new Document();
    private Town town;
    private Twin twin;
    private int asked;

    static LongStream seeds() {
        return LongStream.range(0, Share.of(300));
    }

    @BeforeEach
    void open() {
        town = CaseTown.in(temporary, Language.EN);
        twin = new Twin(town.open(), CaseTown.PATH, document, window::add, () -> asked++);
    }

    @AfterEach
    void close() throws Exception {
        twin.close();
        town.close();
    }

    @Test
    void theDocumentSaysWhatTheTextSays() {
        assertEquals(CaseTown.CASE, document.get());
        assertFalse(twin.isAhead());
    }

    @Test
    void whatIsTypedIsInTheLandscapeAndItsObjectsFollow() throws BadLocationException {
        document.replace(document.get().indexOf("A new pay system"), 16, "Wages for all");

        assertTrue(twin.isAhead());
        assertTrue(twin.send(document.get()));

        assertEquals(document.get(), content());
        assertEquals("Wages for all", town.find("town.case.pay", Acquisition.class).getName());
        run();
        assertFalse(twin.isAhead());
    }

    @Test
    void aWordThatIsTypedLetterByLetterIsOneStepOfTheLandscape() throws BadLocationException {
        int at = document.get().indexOf("by hand");
        for (char each : "slowly ".toCharArray()) {
            document.replace(at++, 0, String.valueOf(each));
            assertTrue(twin.send(document.get()));
            run();
        }

        assertTrue(town.open().undo());

        assertEquals(CaseTown.CASE, content());
        run();
        assertEquals(CaseTown.CASE, document.get());
    }

    @Test
    void aGateThatIsRecordedElsewhereIsOneStepOfTheTextsOwnUndo() throws ExecutionException {
        GateDef gate = town.find("town.case.pay", Acquisition.class).getProcess().getAdopts().getPhases().getFirst()
                .getGates().getFirst();
        new CaseStep(town.open(), "town.case.pay").gate(gate, Outcome.GO, LocalDate.of(2026, 3, 1), List.of(), null)
                .call();
        run();
        assertEquals(content(), document.get());
        assertTrue(document.get().contains("2026-03-01"), document.get());

        DocumentUndoManagerRegistry.getDocumentUndoManager(document).undo();
        twin.settle();

        assertEquals(CaseTown.CASE, document.get());
        assertEquals(CaseTown.CASE, content());
    }

    @Test
    void aRenameThatReachesSeveralPlacesIsOneStep() throws ExecutionException {
        new Rename(town.open(), town.find("town.case.pay", Identified.class), "town.case.wages").call();
        new Rename(town.open(), town.find("town.app.pay"), "town.app.wages").call();
        run();
        assertTrue(document.get().contains("app.wages") && document.get().contains("town.case.wages"), document.get());

        DocumentUndoManagerRegistry.getDocumentUndoManager(document).undo();

        assertTrue(document.get().contains("app.pay") && document.get().contains("town.case.wages"), document.get());
    }

    @Test
    void whatIsBeingTypedStaysWhereSomethingElseComesInBeforeIt() throws BadLocationException {
        document.replace(document.get().indexOf("by hand"), 0, "slowly ");
        new EditText(town.open()).replace(CaseTown.PATH, 0, 0, "// First\n").call();

        assertFalse(twin.send(document.get()), "the document has to hear first");
        run();

        assertEquals("// First\n" + CaseTown.CASE.replace("by hand", "slowly by hand"), document.get());
        assertEquals(1, asked);
        twin.settle();
        assertEquals(document.get(), content());
    }

    @Test
    void whatIsBeingTypedIsKeptWhereItsSentenceIsReplaced() throws BadLocationException {
        int at = document.get().indexOf("by hand");
        document.replace(at, 0, "slowly ");
        new EditText(town.open()).replace(CaseTown.PATH, CaseTown.CASE.indexOf("Wages are"), 27, "Too slow.").call();
        run();
        twin.settle();

        assertTrue(document.get().contains("Too slow.slowly "), document.get());
        assertEquals(document.get(), content());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whoeverEditsBothSayTheSameInTheEnd(long seed) throws BadLocationException {
        Random random = new Random(seed);
        for (int i = 0; i < 20; i++) {
            String mark = "<" + i + ">";
            switch (random.nextInt(5)) {
                case 0, 1 -> document.replace(random.nextInt(document.getLength() + 1), 0, mark);
                case 2 -> {
                    int from = random.nextInt(content().length());
                    new EditText(town.open()).replace(CaseTown.PATH, from,
                            Math.min(content().length() - from, random.nextInt(4)), mark).call();
                }
                case 3 -> town.open().undo();
                default -> twin.send(document.get());
            }
            if (random.nextBoolean()) {
                run();
            }
        }
        run();
        twin.settle();
        assertEquals(content(), document.get());
    }

    @Test
    void aTextThatIsNoMoreTakesNothing() {
        assertTrue(twin.isThere());
        new dk.landskab.editing.gesture.DeleteFile(town.open(), CaseTown.PATH).call();

        assertFalse(twin.isThere());
        assertFalse(twin.send("something"));
    }

    private String content() {
        return town.open().text(CaseTown.PATH).orElseThrow().content();
    }

    private void run() {
        while (!window.isEmpty()) {
            window.poll().run();
        }
    }
}
