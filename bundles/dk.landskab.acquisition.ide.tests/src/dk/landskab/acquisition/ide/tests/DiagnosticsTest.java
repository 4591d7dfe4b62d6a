// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dk.landskab.acquisition.ide.service.Diagnostics;
import dk.landskab.acquisition.ide.text.TextBuffer;
import dk.landskab.model.procurement.Acquisition;
import dk.landskab.rules.Finding;
import dk.landskab.rules.Rule;
import dk.landskab.rules.RuleContext;
import dk.landskab.rules.Severity;
import dk.landskab.model.edit.Message;
import dk.landskab.testkit.TextsCheck;

class DiagnosticsTest {

    /** Wants a reason in every need. */
    private static final class Reasoned implements Rule {

        @Override
        public String id() {
            return "V-TEST-1";
        }

        @Override
        public Severity severity() {
            return Severity.WARNING;
        }

        @Override
        public Stream<Finding> check(RuleContext context) {
            return context.landscape().all(Acquisition.class).stream()
                    .filter(each -> !each.getNeed().contains("because") || each.getProcess().eIsProxy())
                    .map(each -> finding(context, each, "any"));
        }

        @Override
        public Message message(String variant, Object... arguments) {
            return Message.of(Diagnostics.class, "fix.name", "because");
        }
    }

    @TempDir
    private Path folder;
    private Editor editor;

    @BeforeEach
    void open() throws IOException {
        editor = Editor.on(Town.in(folder), new Reasoned());
    }

    @AfterEach
    void close() throws IOException {
        editor.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "target pay      ; target pai     ; pai          ; Did you mean pay?",
        "town.unit.it    ; town.unit.itt  ; town.unit.itt; Did you mean town.unit.it?",
        "result risk     ; result riks    ; riks         ; Did you mean risk?",
        "process town.process; process gone; gone        ; is not the name of anything here",
        "entered 2026    ; entered 20261  ; 20261-01-02  ; ",
    })
    void aWordThatMeansNothingIsToldWhereItStands(String right, String wrong, String at, String said)
            throws InterruptedException {
        String text = Town.CASE.replace(right, wrong);
        editor.open("case.acq", text);

        Diagnostic found = editor.told("case.acq", told -> told.stream()
                .anyMatch(each -> at.startsWith(text(text, each.getRange())))).getFirst();

        assertEquals(DiagnosticSeverity.Error, found.getSeverity());
        assertTrue(said == null || found.getMessage().getLeft().contains(said), found::toString);
    }

    @Test
    void whatRulesSayComesAfterTheWordsAndGoesWhenItIsMended() throws InterruptedException {
        editor.open("case.acq", Town.CASE);
        Diagnostic found = editor.told("case.acq", told -> !told.isEmpty()).getFirst();
        assertEquals("V-TEST-1 town.case.pay", found.getCode().getLeft() + " " + text(Town.CASE, found.getRange()));
        assertEquals(DiagnosticSeverity.Warning, found.getSeverity());

        Position slow = new TextBuffer(Town.CASE).position(Town.CASE.indexOf("slow"));
        editor.change("case.acq", 2, new Range(slow, slow), "because it is ");
        editor.told("case.acq", List::isEmpty);
    }

    @Test
    void anEditInOneTextIsSeenInTheOther() throws InterruptedException {
        editor.open("case.acq", Town.CASE.replace("is slow", "because"));
        editor.open("process.acq", Town.PROCESS);
        editor.told("case.acq", List::isEmpty);

        Position risk = new TextBuffer(Town.PROCESS).position(Town.PROCESS.indexOf("risk \"Risk"));
        editor.change("process.acq", 2, new Range(risk, risk), "great-");

        assertTrue(editor.told("case.acq", told -> !told.isEmpty()).getFirst().getMessage().getLeft().contains("risk"));
    }

    @Test
    void oneIdInTwoTextsIsToldInBoth() throws InterruptedException {
        editor.open("copy.acq", Town.CASE);

        assertTrue(editor.told("copy.acq", told -> told.stream()
                .anyMatch(each -> each.getMessage().getLeft().contains("case.acq"))).size() >= 1);
    }

    @Test
    void aCaseThatIsThereTwiceIsToldOnce() throws InterruptedException {
        editor.open("case.acq", Town.CASE + Town.CASE.substring(Town.CASE.indexOf('\n')));

        assertEquals(List.of("The id town.case.pay is given in case.acq too. Give one of the two another."),
                editor.told("case.acq", told -> !told.isEmpty()).stream().map(each -> each.getMessage().getLeft())
                        .toList());
    }

    @Test
    void whatIsClosedIsNoLongerTold() throws InterruptedException {
        editor.open("case.acq", Town.CASE.replace("target pay", "target pai"));
        editor.told("case.acq", told -> !told.isEmpty());

        editor.texts().didClose(new DidCloseTextDocumentParams(editor.document("case.acq")));

        editor.told("case.acq", List::isEmpty);
    }

    @Test
    void whatIsNoTextAtAllIsToldAndTheRestGoesOn() throws InterruptedException {
        editor.open("case.acq", Town.CASE);
        editor.open("bad.acq", "process p \"P\" {\n<<<<<<< ours\n");

        assertEquals(1, editor.told("bad.acq", told -> !told.isEmpty()).getFirst().getRange().getStart().getLine());
        editor.change("case.acq", 2, new Range(new Position(0, 0), new Position(0, 0)), "// a comment\n");
        editor.told("case.acq", told -> told.stream().anyMatch(each -> each.getRange().getStart().getLine() == 2));
    }

    @Test
    void everyTextIsThereInEveryLanguage() {
        TextsCheck.complete(Diagnostics.class);
    }

    private static String text(String text, Range range) {
        TextBuffer buffer = new TextBuffer(text);
        return text.substring(buffer.offset(range.getStart()), buffer.offset(range.getEnd()));
    }
}
