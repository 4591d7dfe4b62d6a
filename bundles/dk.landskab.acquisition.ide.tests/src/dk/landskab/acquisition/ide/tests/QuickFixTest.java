// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.Range;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dk.landskab.acquisition.rules.AcquisitionRules;
import dk.landskab.rules.Rule;

class QuickFixTest {

    @TempDir
    private Path folder;
    private Editor editor;

    @BeforeEach
    void open() throws IOException {
        editor = Editor.on(Town.in(folder),
                Stream.concat(Stream.of(new Ran()), AcquisitionRules.ALL.stream()).toArray(Rule[]::new));
    }

    @AfterEach
    void close() throws IOException {
        editor.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "target pay   ; target pai   ; Write pay",
        "process town.; process towm.; Write town.process",
        "want entered ; wand entered ; Write want",
    })
    void aNearNameIsOneStepAway(String right, String wrong, String title) throws InterruptedException {
        String text = Town.CASE.replace(right, wrong);
        editor.open("case.acq", text);

        CodeAction fix = fixes("case.acq", "V-ID-2").getFirst();

        assertEquals(title, fix.getTitle());
        assertEquals(Town.CASE, editor.after("case.acq", text, fix.getEdit().getChanges()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "buys software   ; buys sofware    ; Write software",
        "need \"          ; ned \"          ; Write need",
        "category `need` ; category need   ; Write `need`",
    })
    void aWordOfTheLanguageIsOneStepAway(String right, String wrong, String title) throws InterruptedException {
        String text = Town.CASE.replace("target pay", "target pay buys software category `need`");
        editor.open("case.acq", text.replace(right, wrong));

        CodeAction fix = fixes("case.acq", "V-FILE-5").getFirst();

        assertEquals(title, fix.getTitle());
        assertEquals(text, editor.after("case.acq", text.replace(right, wrong), fix.getEdit().getChanges()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "use town.app; use town; use town.app.*",
        "use town.app; // none; use town.app.*",
        "town.unit.it on; unit.it on; use town.*",
    })
    void aMissingPrefixIsToldOnceAndOneStepAway(String right, String wrong, String added) throws InterruptedException {
        String text = Town.CASE.replace("target pay", "target pay target time").replace(right, wrong);
        editor.open("case.acq", text);
        List<Diagnostic> found = found("case.acq", "V-ID-2");
        assertEquals(1, found.size(), found::toString);
        CodeAction fix = fixes("case.acq", found).getFirst();
        assertEquals("Write “" + added + "” at the top", fix.getTitle());

        String mended = editor.after("case.acq", text, fix.getEdit().getChanges());
        editor.change("case.acq", 2, null, mended);

        assertTrue(mended.lines().anyMatch(added::equals), mended);
        editor.told("case.acq", told -> told.stream().noneMatch(each -> isOf(each, "V-ID-2"))
                && told.stream().anyMatch(each -> isOf(each, Ran.ID)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "V-PD-1 ; process.acq; category small; assessment idle \"Idle\" : security by it category small",
        "V-ACQ-9; case.acq   ; target pay    ; procurement eu-tender target pay",
    })
    void whatARuleKnowsToMendIsOneStepAway(String rule, String file, String before, String after) throws Exception {
        String wrong = editor.read(file).replace(before, after);
        editor.open(file, wrong);
        CodeAction fix = fixes(file, rule).getFirst();

        editor.change(file, 2, null, editor.after(file, wrong, fix.getEdit().getChanges()));

        editor.told(file, told -> told.stream().noneMatch(each -> isOf(each, rule))
                && told.stream().anyMatch(each -> isOf(each, Ran.ID)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "buys hardware                       ; buys software",
        "need \"It is slow\"                 ; target pay new",
        "information { ai none }             ; information { ai yes }",
        "pilot from 2026-01-01 to 2026-02-01 ; pilot from 2026-01-02 to 2026-02-01",
        "requested by town.unit.hr           ; target pay new",
    })
    void aClauseThatIsNotReadIsTakenAwayWithItsLine(String unread, String again) throws Exception {
        String right = Town.CASE.replace("target pay new", again).replace("process town", "// first\n  // rest\n  process town");
        String wrong = right.replace("// first\n", "// first\n  " + unread + "\n");
        editor.open("case.acq", wrong);
        CodeAction fix = fixes("case.acq", "V-FILE-5").getFirst();

        assertEquals(right, editor.after("case.acq", wrong, fix.getEdit().getChanges()));
        assertEquals("Take the one in line 4 away, which is not read", fix.getTitle());
        editor.change("case.acq", 2, null, right);
        editor.told("case.acq", told -> told.stream().noneMatch(each -> isOf(each, "V-FILE-5"))
                && told.stream().anyMatch(each -> isOf(each, Ran.ID)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "buys hardware buys software // yes  ; buys software // yes",
        "/* a */ buys hardware /* b */ buys software ; /* a */ /* b */ buys software",
    })
    void aClauseWithinALineIsTakenOutAlone(String wrong, String right) throws InterruptedException {
        String text = Town.CASE.replace("target pay new", wrong);
        editor.open("case.acq", text);

        assertEquals(Town.CASE.replace("target pay new", right), editor.after("case.acq", text,
                fixes("case.acq", "V-FILE-5").getFirst().getEdit().getChanges()));
    }

    /** Without its unit the date would have no words before it that say what it is. */
    @Test
    void aClauseStaysThatAnotherNeedsUntilThatIsTakenOut() throws Exception {
        String text = Town.CASE.replace("target pay new", "requested by town.unit.hr on 2026-01-01 target pay new");
        editor.open("case.acq", text);

        List<CodeAction> fixes = fixes("case.acq", "V-FILE-5");

        assertEquals(List.of(text.replace("town.unit.it on 2026-01-02", "town.unit.it")), fixes.stream()
                .map(each -> editor.after("case.acq", text, each.getEdit().getChanges())).toList());
    }

    @Test
    void aClauseWithACommentInItStays() throws InterruptedException {
        editor.open("case.acq", Town.CASE.replace("target pay new", "buys /* not */ hardware buys software"));

        assertEquals(List.of(), fixes("case.acq", "V-FILE-5"));
    }

    @Test
    void aCaseIsGivenTheIdOfItsOrganisationWhereverItIsNamed() throws Exception {
        String wrong = Town.CASE.replace("town.case.pay", "pay-case");
        Files.writeString(editor.file("town.landskab"), editor.read("town.landskab").replace("town.case.pay", "pay-case"));
        Files.writeString(editor.file("case.acq"), wrong);
        editor.open("case.acq", wrong);
        CodeAction fix = fixes("case.acq", found("case.acq", "V-ACQ-24")).getFirst();

        assertEquals("Call it town.pay-case everywhere", fix.getTitle());
        String right = editor.after("case.acq", wrong, fix.getEdit().getChanges());
        assertEquals(Town.CASE.replace("town.case.pay", "town.pay-case"), right);
        assertTrue(editor.after("town.landskab", editor.read("town.landskab"), fix.getEdit().getChanges())
                .contains("acquisitions=\"town.pay-case\""), fix::toString);
        editor.change("case.acq", 2, null, right);
        editor.told("case.acq", told -> told.stream().noneMatch(each -> isOf(each, "V-ACQ-24"))
                && told.stream().anyMatch(each -> isOf(each, Ran.ID)));
    }

    @Test
    void nothingIsOfferedForAFindingThatIsNoLongerTrue() throws Exception {
        editor.open("case.acq", Town.CASE.replace("target pay", "procurement eu-tender target pay"));
        List<Diagnostic> found = found("case.acq", "V-ACQ-9");

        editor.change("case.acq", 2, null, Town.CASE);

        assertEquals(List.of(), fixes("case.acq", found));
    }

    @Test
    void nothingIsOfferedForWhatSomebodyElseFound() {
        editor.open("case.acq", Town.CASE);
        Diagnostic without = new Diagnostic(new Range(), "mine");
        Diagnostic other = new Diagnostic(new Range(), "theirs");
        other.setCode(7);

        assertEquals(List.of(), fixes("case.acq", List.of(without, other)));
    }

    private List<CodeAction> fixes(String file, String code) throws InterruptedException {
        List<CodeAction> fixes = fixes(file, found(file, code));
        assertTrue(fixes.stream().allMatch(each -> each.getEdit().getChanges().keySet().equals(
                Set.of(editor.uri(file)))), fixes::toString);
        return fixes;
    }

    private List<Diagnostic> found(String file, String code) throws InterruptedException {
        return editor.told(file, told -> told.stream().anyMatch(each -> isOf(each, code))).stream()
                .filter(each -> isOf(each, code)).toList();
    }

    private static boolean isOf(Diagnostic found, String code) {
        return found.getCode().getLeft().equals(code);
    }

    private List<CodeAction> fixes(String file, List<Diagnostic> found) {
        return Editor.answer(editor.texts().codeAction(new CodeActionParams(editor.document(file),
                found.isEmpty() ? new Range() : found.getFirst().getRange(), new CodeActionContext(found)))).stream()
                .map(each -> each.getRight()).toList();
    }
}
