// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dk.landskab.acquisition.ide.text.TextBuffer;
import dk.landskab.store.TextEdit;

class CompletionTest {

    private static final String CASE = "use town.app\nacquisition town.case.x \"X\" { process town.process ";

    @TempDir
    private static Path folder;
    private static Editor editor;

    @BeforeAll
    static void open() throws IOException {
        editor = Editor.on(Town.in(folder));
    }

    @AfterAll
    static void close() throws IOException {
        editor.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "'|'                                                           ; acquisition, process, use",
        "'acq|'                                                        ; acquisition",
        "'process p \"P\" { body b \"B\" is |'                         ; town.unit.hr, town.unit.it",
        "'use town.unit\nprocess p \"P\" { body b \"B\" is |'          ; hr, it",
        "'process p \"P\" { body b \"B\" is human|'                    ; town.unit.hr",
        "'process p \"P\" { currency |'                                ; DKK, EUR, NOK, SEK",
        "'process p \"P\" { assessment a \"A\" : ai-|'                 ; ai-classification, ai-fundamental-rights",
        "'process p \"P\" { phase f \"F\" { gate g stop-go when personalData > cr|' ; criminal",
        "'process p \"P\" { phase f \"F\" { gate g stop-go when confidentiality > |' ; 0, 1, 2, 3, 4",
        "'process p \"P\" { phase f \"F\" { gate g stop-go when risk >= me|' ; medium",
        "'process p \"P\" { phase f \"F\" { gate g stop-go when ai and buy = |' ; consulting, hardware, service, software",
        "'process p \"P\" { category c \"C\" phase f \"F\" { gate g stop-go when category = |' ; c",
        "'process p \"P\" { phase f \"F\" { gate g stop-go when tender=|'        ; no, yes",
        "'process p \"P\" { phase f \"F\" { gate g stop-go when person|'         ; personalData",
    })
    void whatFitsIsOffered(String text, String offered) {
        assertEquals(List.of(offered.split(", ")), labels("a.acq", text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "'category |'                                     ; small",
        "'phase |'                                        ; obtain, want",
        "'phase want { gate |'                            ; ready",
        "'phase obtain { gate |'                             ; done",
        "'phase want { result |'                          ; risk",
        "'phase want { result risk = go-|'                ; go-with-conditions",
        "'phase want { received req|'                     ; request",
        "'target |'                                       ; pay, time",
        "'target sheet|'                                  ; time",
        "'requested on |'                                 ; 2026-11-25",
        "'money { operation 1 000 |'                      ; DKK, EUR, NOK, SEK",
        "'supports kle \"05.|'                             ; \"05.09\"",
        "'supports kle \"parking|\"'                       ; \"05.09\"",
        "'money { operation 1 DKK once in 2028-01 c|'      ; charged, consulting, contracted",
        "'need \"one|'                                     ; ''",
        "'phase want { gate ready = go by |'              ; board, it, town.unit.hr, town.unit.it",
    })
    void aCaseIsOfferedWhatItsProcessNames(String text, String offered) {
        assertEquals(offered.isEmpty() ? List.of() : List.of(offered.split(", ")), labels("b.acq", CASE + text));
    }

    @Test
    void aNameTellsWhatItMeansAndIsFoundByIt() {
        CompletionItem item = complete("c.acq", CASE + "target tim|").getItems().getFirst();

        assertEquals("Time sheets", item.getDetail());
        assertTrue(item.getFilterText().contains("Time sheets"));
        assertEquals("time", item.getTextEdit().getLeft().getNewText());
    }

    @Test
    void aNumberInQuotesIsReplacedWithItsQuotes() {
        String text = CASE + "supports kle \"05.|\" need \"n\"";
        CompletionItem item = complete("q.acq", text).getItems().getFirst();

        assertEquals(CASE + "supports kle \"05.09\" need \"n\"", new TextBuffer(text.replace("|", "")).changed(List.of(
                new TextDocumentContentChangeEvent(item.getTextEdit().getLeft().getRange(),
                        item.getTextEdit().getLeft().getNewText()))).text());
    }

    @Test
    void aClauseThatMayStandOnceIsNotOfferedAgain() {
        List<String> labels = labels("o.acq", CASE + "need \"n\" replaces pay requirement R \"r\" money { operation 5 DKK"
                + " yearly from 2026 } |");

        assertEquals(List.of("true", "true", "false", "false", "true"), Stream.of("replaces", "requirement", "need",
                "process", "category").map(each -> "" + labels.contains(each)).toList(), labels::toString);
    }

    @Test
    void aNameThatIsAWordOfTheLanguageIsWrittenInBackticks() {
        CompletionItem item = complete("e.acq", "use town\nacquisition town.case.y \"Y\" { process proc|").getItems()
                .getFirst();

        assertEquals("`process`", item.getTextEdit().getLeft().getNewText());
    }

    @Test
    void wordsAreOfferedWithinABlock() {
        List<String> labels = labels("d.acq", CASE + "|");

        assertTrue(labels.containsAll(List.of("need", "money", "phase", "information", "}")), labels::toString);
        assertFalse(labels.contains("process p"));
    }

    private static List<String> labels(String path, String text) {
        return complete(path, text).getItems().stream()
                .sorted((one, other) -> one.getSortText().compareTo(other.getSortText()))
                .map(CompletionItem::getLabel).toList();
    }

    private static CompletionList complete(String path, String text) {
        Position caret = editor.open(path, text);
        return Editor.answer(editor.texts().completion(new CompletionParams(editor.document(path), caret))).getRight();
    }
}
