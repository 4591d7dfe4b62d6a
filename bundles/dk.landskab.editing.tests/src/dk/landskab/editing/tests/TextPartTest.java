// SPDX-License-Identifier: EPL-2.0
package dk.landskab.editing.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dk.landskab.editing.EditRefusedException;
import dk.landskab.editing.OpenLandscape;
import dk.landskab.editing.gesture.ChangeFeature;
import dk.landskab.editing.gesture.Connect;
import dk.landskab.editing.gesture.CreateDiagram;
import dk.landskab.editing.gesture.CreateElement;
import dk.landskab.editing.gesture.CreateText;
import dk.landskab.editing.gesture.Deletion;
import dk.landskab.editing.gesture.EditText;
import dk.landskab.editing.gesture.Link;
import dk.landskab.editing.model.Changes;
import dk.landskab.editing.model.TextChange;
import dk.landskab.model.application.ApplicationPackage;
import dk.landskab.model.core.CorePackage;
import dk.landskab.model.core.Element;
import dk.landskab.model.diagram.Diagram;
import dk.landskab.model.edit.Language;
import dk.landskab.model.procurement.Acquisition;
import dk.landskab.model.procurement.PhaseRecord;
import dk.landskab.store.TextEdit;
import dk.landskab.store.WriteRefusedException;

class TextPartTest {

    private static final String CASES = "town/buy.acq";
    private static final String PROCESS = "town/process.acq";

    @TempDir
    private Path temporary;
    private Town town;
    private OpenLandscape open;

    @BeforeEach
    void open() {
        town = Town.in(temporary);
        open = town.open();
    }

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void anEditOfATextIsOneStepAndItsObjectsFollow() throws IOException {
        Acquisition pay = pay();
        replace(CASES, "Pay runs", "Wages runs");

        assertSame(pay, pay());
        assertEquals("Wages", pay.getName());
        assertEquals(Set.of(CASES), open.dirty());
        Reread.check(open);

        open.undo();
        assertEquals("Pay", pay.getName());
        assertEquals(Set.of(), open.dirty());
        open.redo();
        open.save();
        assertTrue(town.files().get(CASES).contains("Wages runs"));
    }

    @Test
    void aCommentIsSavedAndNoObjectIsTold() throws Exception {
        List<Changes> heard = new ArrayList<>();
        try (AutoCloseable listening = open.listen(heard::add)) {
            replace(CASES, "# two cases", "# some cases");
        }
        assertEquals(List.of(List.of(), List.of(), List.of()), List.of(heard.getFirst().touched(),
                heard.getFirst().added(), heard.getFirst().removed()));
        assertEquals(Set.of(CASES), open.dirty());
        open.save();
        assertTrue(town.files().get(CASES).contains("# some cases"));
    }

    @Test
    void aTextWithAMistakeKeepsItsObjectsAndIsSavedAsItIs() throws IOException {
        replace(CASES, "case town.case.other", "!! town.case.other");
        replace(CASES, "Pay runs", "Wages runs");

        assertEquals("Pay", pay().getName());
        assertEquals("town/buy.acq:4:1", open.parts().stream().filter(part -> part.path().equals(CASES)).findFirst()
                .orElseThrow().problems().getFirst().location().toString());
        open.save();
        assertTrue(town.files().get(CASES).contains("!! town.case.other"));

        replace(CASES, "!! town.case.other", "case town.case.other");
        assertEquals("Wages", pay().getName());
        open.undo();
        assertEquals("Pay", pay().getName());
        Reread.check(open);
    }

    @Test
    void whatIsNoTextAtAllIsKeptInTheEditorAndNotSaved() throws IOException {
        Map<String, String> before = town.files();
        replace(CASES, "# two cases", "<<<<<<< ours");
        WriteRefusedException refused = assertThrows(WriteRefusedException.class, open::save);

        assertEquals("town/buy.acq:2:1", refused.location().toString());
        assertEquals(before, town.files());
        assertTrue(open.text(CASES).orElseThrow().content().contains("<<<<<<< ours"));
        assertEquals(Set.of(CASES), open.dirty());
        replace(CASES, "<<<<<<< ours", "# mended");
        open.save();
        assertTrue(town.files().get(CASES).contains("# mended"));
    }

    @Test
    void theReferencesOfOthersLiveOnAndWhatIsGoneIsKeptById() {
        Diagram diagram = new CreateDiagram(open, "ProcurementPipeline", "Case").of("town").subject(pay()).call();
        open.save();
        replace(CASES, "case town.case.pay", "case town.case.wages");

        assertEquals("town.case.pay", EcoreUtil.getURI(diagram.getSubject()).fragment());
        assertTrue(diagram.getSubject().eIsProxy());
        assertEquals(Set.of(CASES), open.dirty());

        replace(CASES, "case town.case.wages", "case town.case.pay");
        assertSame(pay(), diagram.getSubject());
        open.undo();
        open.undo();
        assertSame(pay(), diagram.getSubject());
        assertEquals(Set.of(), open.dirty());
    }

    @Test
    void aNameMeansWhateverHasItsIdAndTheTextIsNotTouched() throws Exception {
        Acquisition other = Town.find(open, "town.case.other", Acquisition.class);
        List<Changes> heard = new ArrayList<>();
        try (AutoCloseable listening = open.listen(heard::add)) {
            new CreateElement(open, ApplicationPackage.Literals.APPLICATION, "Gone by").of("town").call();
            new ChangeFeature(open).set(open.find("town.app.gone-by").orElseThrow(),
                    CorePackage.Literals.IDENTIFIED__ID, "town.app.gone").call();
        }
        assertEquals(List.of("Gone by"), other.getReplaces().stream().map(Element::getName).toList());
        assertTrue(heard.get(1).touched().contains(other));
        assertEquals(Set.of("town/application.landskab"), open.dirty());
        Reread.check(open);

        open.undo();
        assertTrue(other.getReplaces().getFirst().eIsProxy());
        Reread.check(open);
    }

    @Test
    void namesThatAreLocalToAProcessFollowItThroughOtherTexts() {
        PhaseRecord ask = Town.find(open, "town.case.pay.in.1", PhaseRecord.class);
        assertEquals("town.process.all.phase.ask", ask.getPhase().getId());

        replace(PROCESS, "phases pay", "phases pay ask");
        assertEquals("town.process.buy.phase.ask", ask.getPhase().getId());
        open.undo();
        replace(PROCESS, "adopts town.process.all", "");
        assertTrue(ask.getPhase().eIsProxy());
        Reread.check(open);
        open.undo();
        assertEquals("town.process.all.phase.ask", ask.getPhase().getId());
        Reread.check(open);
    }

    @Test
    void anIdThatChangesIsWrittenInTheFilesThatNameIt() throws IOException {
        new ChangeFeature(open).set(open.find("town.unit.hr").orElseThrow(), CorePackage.Literals.IDENTIFIED__ID,
                "town.unit.staff").call();

        assertEquals(Set.of("town/application.landskab", "town/business.landskab"), open.dirty());
        open.save();
        assertTrue(town.files().get("town/application.landskab").contains("owner=\"town.unit.staff\""));
    }

    @Test
    void typingIsOneStepForAWordAndAnotherForTheNextLine() {
        int at = open.text(CASES).orElseThrow().content().indexOf("two cases");
        for (char each : "two".toCharArray()) {
            new EditText(open).replace(CASES, at++, 0, String.valueOf(each)).by(this).typing().call();
        }
        new EditText(open).replace(CASES, at - 1, 1, "").by(this).typing().call();
        new EditText(open).replace(CASES, at - 1, 0, "\n").by(this).typing().call();
        new EditText(open).replace(CASES, at, 0, "x").by(this).typing().call();

        open.undo();
        open.undo();
        assertTrue(open.text(CASES).orElseThrow().content().contains("# twtwo cases"));
        open.undo();
        assertEquals(Set.of(), open.dirty());
        open.redo();
        assertTrue(open.text(CASES).orElseThrow().content().contains("# twtwo cases"));
    }

    @Test
    void typingThatWasSavedInBetweenIsTwoSteps() throws IOException {
        new EditText(open).replace(CASES, 0, 0, "# ").typing().call();
        open.save();
        new EditText(open).replace(CASES, 2, 0, "a").typing().call();
        open.undo();
        assertEquals(Set.of(), open.dirty());
        assertTrue(town.files().get(CASES).startsWith("# use"));
    }

    @Test
    void anEditorIsToldTheRangesThatOthersReplaceAndKnowsItsOwn() throws Exception {
        StringBuilder document = new StringBuilder(open.text(CASES).orElseThrow().content());
        List<Object> by = new ArrayList<>();
        try (AutoCloseable listening = open.listen(CASES, change -> {
            by.add(change.by());
            document.replace(change.offset(), change.offset() + change.length(), change.text());
        })) {
            new EditText(open).replace(CASES, 0, 3, "using").replace(CASES, 9, 0, "#").by(this).call();
            open.undo();
            open.redo();
            assertEquals(open.text(CASES).orElseThrow().content(), document.toString());
        }
        assertSame(this, by.getFirst());
        assertEquals(6, by.size());
        assertEquals(null, by.getLast());
        assertEquals(new TextChange("a", 0, 0, "", null), new TextChange("a", 0, 0, "", null));
    }

    @Test
    void aNewTextIsAFileLikeAnother() throws IOException {
        Map<String, String> before = town.files();
        new CreateText(open, "town/more.acq", "case town.case.more More replaces town.app.pay\n").call();
        Acquisition more = Town.find(open, "town.case.more", Acquisition.class);
        assertEquals("Pay", more.getReplaces().getFirst().getName());
        Reread.check(open);

        open.undo();
        assertEquals(Optional.empty(), open.find("town.case.more"));
        open.redo();
        assertSame(more, open.find("town.case.more").orElseThrow());
        open.save();
        assertTrue(town.files().containsKey("town/more.acq"));
        open.undo();
        open.save();
        assertEquals(before, town.files());
    }

    @Test
    void aTextAndTheModelChangeInOneStep() throws IOException {
        Map<String, String> before = Written.of(open);
        open.together(() -> {
            EObject aula = new CreateElement(open, ApplicationPackage.Literals.APPLICATION, "Aula").of("town").call();
            replace(CASES, "replaces app.time", "replaces app.time,app.aula");
            return aula;
        });
        assertEquals(List.of("Time", "Aula"), pay().getReplaces().stream().map(Element::getName).toList());
        open.undo();
        assertEquals(before, Written.of(open));
        assertEquals(List.of("Time"), pay().getReplaces().stream().map(Element::getName).toList());
    }

    @Test
    void whatIsNoTextOrHasChangedMeanwhileIsRefusedPlainly() {
        EditText noText = new EditText(open).replace("town/application.landskab", 0, 0, "x");
        EditText beyond = new EditText(open).replace(CASES, 100_000, 0, "x");
        CreateText taken = new CreateText(open, "Town/Buy.acq", "");
        CreateText other = new CreateText(open, "town/x.landskab", "");

        for (EditRefusedException each : List.of(assertThrows(EditRefusedException.class, noText::call),
                assertThrows(EditRefusedException.class, beyond::call),
                assertThrows(EditRefusedException.class, taken::call),
                assertThrows(EditRefusedException.class, other::call))) {
            assertTrue(each.what().in(Language.DA).matches("(?i).*(town/.*\\.).*"), each::getMessage);
        }
        assertEquals(Set.of(), open.dirty());
    }

    @Test
    void theObjectsOfATextAreNotEditedByForms() {
        ChangeFeature form = new ChangeFeature(open);
        assertThrows(EditRefusedException.class, () -> form.set(pay(), CorePackage.Literals.ELEMENT__NAME, "X"));
        EObject app = open.find("town.app.pay").orElseThrow();
        Link replaces = Link.between(pay(), open.find("town.app.time").orElseThrow()).stream()
                .filter(each -> each instanceof Link.Direct).findFirst().orElseThrow();
        Connect connect = new Connect(open, pay(), app);
        assertThrows(EditRefusedException.class, () -> connect.by(replaces, "town"));
    }

    @Test
    void whatATextNamesIsNotDeletedAndThePersonIsToldWhere() {
        Deletion deletion = new Deletion(open, List.of(open.find("town.app.time").orElseThrow()));
        assertEquals(List.of("town.case.pay"), deletion.named().stream()
                .map(each -> EcoreUtil.getID(each.source())).toList());

        EditRefusedException refused = assertThrows(EditRefusedException.class, deletion::call);

        assertTrue(refused.getMessage().contains("town.case.pay (town/buy.acq)"), refused::getMessage);
        replace(CASES, " replaces app.time", "");
        new Deletion(open, List.of(open.find("town.app.time").orElseThrow())).call();
        assertEquals(Optional.empty(), open.find("town.app.time"));
        Deletion ofText = new Deletion(open, List.of(pay()));
        assertTrue(assertThrows(EditRefusedException.class, ofText::call).what().in(Language.SV).contains(CASES));
    }

    @Test
    void whereTwoClaimAnIdTheFirstFileHasItAndTheNextWhenThatGoes() {
        Acquisition pay = pay();
        new CreateText(open, "town/a.acq", "case town.case.pay Copy\n").call();
        assertEquals("Copy", pay().getName());
        Diagram diagram = new CreateDiagram(open, "ProcurementPipeline", "Case").of("town").subject(pay()).call();

        replace("town/a.acq", "case town.case.pay", "case town.case.copy");

        assertSame(pay, pay());
        assertSame(pay, diagram.getSubject());
        open.undo();
        assertEquals("Copy", pay().getName());
    }

    @Test
    void severalEditsOfOneTextAreUndoneAsOne() throws IOException {
        String before = Files.readString(town.folder().resolve(CASES));
        new EditText(open).edits(CASES, List.of(TextEdit.insert(0, "# a\n"), new TextEdit(0, 3, "use"),
                TextEdit.insert(before.length(), "# z\n"))).call();
        assertEquals("# a\n" + before + "# z\n", open.text(CASES).orElseThrow().content());
        open.undo();
        assertEquals(before, open.text(CASES).orElseThrow().content());
    }

    private Acquisition pay() {
        return Town.find(open, "town.case.pay", Acquisition.class);
    }

    private void replace(String path, String words, String by) {
        int at = open.text(path).orElseThrow().content().indexOf(words);
        assertTrue(at >= 0, () -> words + " in " + open.text(path).orElseThrow().content());
        new EditText(open).replace(path, at, words.length(), by).call();
    }
}
