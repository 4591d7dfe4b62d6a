// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.FoldingRangeRequestParams;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.ReferenceContext;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.SemanticTokensParams;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dk.landskab.acquisition.ide.service.Colours;
import dk.landskab.acquisition.ide.text.TextBuffer;

class NavigationTest {

    @TempDir
    private Path folder;
    private Editor editor;

    @BeforeEach
    void open() throws IOException {
        editor = Editor.on(Town.in(folder));
    }

    @AfterEach
    void close() throws IOException {
        editor.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "process |town.process      ; process.acq  ; town.process",
        "requested by town.u|nit.it ; town.landskab; town.unit.it",
        "target pa|y                ; town.landskab; town.app.pay",
        "phase |want entered        ; process.acq  ; want",
        "result risk| =             ; process.acq  ; risk",
        "|town.case.pay             ; case.acq     ; town.case.pay",
    })
    void aNameLeadsToWhatItStandsFor(String at, String file, String there) throws IOException {
        Position caret = editor.open("case.acq", Town.CASE.replace(at.replace("|", ""), at));

        Location found = definition("case.acq", caret);

        assertEquals(editor.uri(file), found.getUri());
        assertEquals(there, text(file, found));
    }

    @Test
    void anIdInAFileOfTheLandscapeLeadsIntoTheText() throws IOException {
        Position caret = editor.open("town.landskab", editor.read("town.landskab").replace("acquisitions=\"town",
                "acquisitions=\"|town"));

        assertEquals("town.case.pay", text("case.acq", definition("town.landskab", caret)));
    }

    @Test
    void whatIsTypedAndNotSavedIsWhatCounts() throws IOException {
        editor.open("process.acq", Town.PROCESS.replace("phase want \"Want\"", "\n\n  phase want \"Want\""));
        Position caret = editor.open("case.acq", Town.CASE.replace("phase want", "phase w|ant"));

        assertEquals(9, definition("case.acq", caret).getRange().getStart().getLine());
    }

    @Test
    void everyFileThatNamesSomethingIsTold() throws IOException {
        Position caret = editor.open("case.acq", Town.CASE.replace("acquisition town.case", "acquisition town.|case"));
        ReferenceParams asked = new ReferenceParams(editor.document("case.acq"), caret, new ReferenceContext(true));

        assertEquals(List.of("case.acq", "town.landskab"), Editor.answer(editor.texts().references(asked)).stream()
                .map(each -> each.getUri().substring(each.getUri().lastIndexOf('/') + 1)).toList());
    }

    @Test
    void aReferenceInATextThatIsNotOpenIsFoundAtItsPlace() throws IOException {
        Position caret = editor.open("process.acq", Town.PROCESS.replace("assessment risk", "assessment |risk"));
        ReferenceParams asked = new ReferenceParams(editor.document("process.acq"), caret, new ReferenceContext(false));

        assertEquals(List.of("process.acq 9", "case.acq 6"), Editor.answer(editor.texts().references(asked)).stream()
                .map(each -> each.getUri().substring(each.getUri().lastIndexOf('/') + 1) + " "
                        + each.getRange().getStart().getLine()).toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "en; **Wages \\*2\\*** – Application; Accountable unit: Human resources; in operation; Pays people",
        "da; – It-system                    ; Ansvarlig enhed: Human resources; i drift       ; Pays people",
        "sv; – It-system                    ; Ansvarig enhet: Human resources; i drift      ; Pays people",
    })
    void aNameTellsWhatStandsBehindIt(String locale, String first, String owner, String status, String text)
            throws IOException {
        try (Editor speaking = Editor.on(folder, locale)) {
            Position caret = speaking.open("case.acq", Town.CASE.replace("target pay", "target p|ay"));
            Hover hover = Editor.answer(speaking.texts().hover(new HoverParams(speaking.document("case.acq"), caret)));
            String said = hover.getContents().getRight().getValue();

            for (String each : List.of(first, owner, status, text, "`town.app.pay`")) {
                assertTrue(said.contains(each.strip()), () -> each + " in " + said);
            }
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', value = {
        "en; gate ready = go      ; gate re|ady = go     ; **Ready to buy** – Gate",
        "en; gate ready = go      ; gate re|ady = go     ; Requires: Risk profile",
        "en; gate ready = go      ; gate re|ady = go     ; Decided by: The board",
        "da; gate ready = go      ; gate re|ady = go     ; Besluttes af: The board",
        "en; result risk          ; result ri|sk         ; Carried out by: The IT office",
        "en; phase want           ; phase wa|nt          ; Gates: Ready to buy",
        "en; pool fund            ; pool fu|nd           ; Amount: 1 250 000 DKK",
        "en; need \"The           ; ne|ed \"The          ; **need** – Need (Acquisition)",
        "en; need \"The           ; ne|ed \"The          ; After it: a text in double quotes",
        "sv; need \"The           ; ne|ed \"The          ; Efter det: en text inom dubbla citattecken",
        "en; phase want           ; ph|ase want          ; **phase** – Phase (Course of a phase)",
        "en; contracted           ; contr|acted          ; **contracted** – Certainty of an amount: contract",
        "en; invoiced             ; invoi|ced            ; **invoiced** – Certainty of an amount: invoice",
        "en; target pay           ; tar|get pay          ; **target** – Application (Target application)",
    })
    void namesOfTheProcessAndWordsOfTheLanguageAreExplained(String language, String at, String caret, String said)
            throws IOException {
        String text = Town.CASE.replace("2026-01-03 }", "2026-01-03 gate ready = go on 2026-01-04 }")
                .replace("target pay", "target pay money { pool fund licence 5 DKK once in 2026 contracted"
                        + " operation 6 DKK yearly from 2026 invoiced }").replace("use town.app", "use town.app use town");
        Files.writeString(editor.file("town.landskab"), Files.readString(editor.file("town.landskab")).replace("</core:Part>",
                "<elements xsi:type=\"governance:BudgetPool\" id=\"town.fund\" name=\"Fund\" year=\"2026\""
                        + " amount=\"1250000\" currency=\"DKK\"/></core:Part>").replace("xmlns:change=",
                                "xmlns:governance=\"https://landskab.dk/model/governance\" xmlns:change="));
        try (Editor speaking = Editor.on(folder, language)) {
            Position position = speaking.open("case.acq", text.replace(at, caret));
            Hover hover = Editor.answer(speaking.texts().hover(new HoverParams(speaking.document("case.acq"), position)));

            assertTrue(hover.getContents().getRight().getValue().contains(said),
                    () -> hover.getContents().getRight().getValue());
        }
    }

    @Test
    void whereNoNameIsNothingIsSaid() throws IOException {
        Position caret = editor.open("case.acq", Town.CASE.replace("need \"The", "need \"T|he"));

        assertNull(Editor.answer(editor.texts().hover(new HoverParams(editor.document("case.acq"), caret))));
        assertEquals(List.of(), Editor.answer(editor.texts().definition(
                new DefinitionParams(editor.document("case.acq"), caret))).getLeft());
    }

    @Test
    void theOutlineHasWhatPeopleCallThings() {
        editor.open("process.acq", Town.PROCESS);
        editor.open("case.acq", Town.CASE);

        assertEquals("How we buy(The IT office, The board, Small purchase, Request, Risk profile, "
                + "Want(Ready to buy), Obtain(done))", outline("process.acq"));
        assertEquals("A new pay system(Want)", outline("case.acq"));
    }

    @Test
    void blocksAndLongCommentsFold() {
        editor.open("a.acq", "/* one\ntwo */\nprocess p \"P\" {\n  phase f \"F\" {\n    task \"T\"\n  }\n}\n");

        assertEquals(List.of("0-1", "2-5", "3-4"), Editor.answer(editor.texts().foldingRange(
                new FoldingRangeRequestParams(editor.document("a.acq")))).stream()
                .map(each -> each.getStartLine() + "-" + each.getEndLine()).sorted().toList());
    }

    @Test
    void everyWordHasItsColour() {
        String text = "process p \"P\" { // why\n  body it \"IT\" is town.unit.it\n"
                + "  assessment a \"A\" : risk by it valid 12 months\n}\n";
        editor.open("a.acq", text);
        List<Integer> data = Editor.answer(editor.texts().semanticTokensFull(
                new SemanticTokensParams(editor.document("a.acq")))).getData();

        assertEquals("process=keyword p=class \"P\"=string // why=comment body=keyword it=class \"IT\"=string is=keyword "
                + "town.unit.it=variable assessment=keyword a=class \"A\"=string risk=enumMember by=keyword it=variable "
                + "valid=keyword 12=number months=keyword", coloured(new TextBuffer(text), data));
    }

    private static String coloured(TextBuffer text, List<Integer> data) {
        StringBuilder words = new StringBuilder();
        int line = 0;
        int column = 0;
        for (int i = 0; i < data.size(); i += 5) {
            column = data.get(i) == 0 ? column + data.get(i + 1) : data.get(i + 1);
            line += data.get(i);
            int start = text.offset(new Position(line, column));
            words.append(text.text(), start, start + data.get(i + 2)).append('=')
                    .append(Colours.KINDS.get(data.get(i + 3))).append(' ');
        }
        return words.toString().strip();
    }

    private Location definition(String path, Position caret) {
        return Editor.answer(editor.texts().definition(new DefinitionParams(editor.document(path), caret))).getLeft()
                .getFirst();
    }

    private String text(String path, Location at) throws IOException {
        TextBuffer file = new TextBuffer(editor.read(path));
        return file.text().substring(file.offset(at.getRange().getStart()), file.offset(at.getRange().getEnd()));
    }

    private String outline(String path) {
        return Editor.answer(editor.texts().documentSymbol(new DocumentSymbolParams(editor.document(path)))).stream()
                .map(each -> written(each.getRight())).collect(Collectors.joining(", "));
    }

    private static String written(DocumentSymbol symbol) {
        return symbol.getName() + (symbol.getChildren().isEmpty() ? "" : symbol.getChildren().stream()
                .map(NavigationTest::written).collect(Collectors.joining(", ", "(", ")")));
    }
}
