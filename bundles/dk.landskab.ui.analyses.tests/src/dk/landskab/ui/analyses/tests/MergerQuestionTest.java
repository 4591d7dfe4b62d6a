// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.analyses.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dk.landskab.editing.OpenLandscape;
import dk.landskab.editing.recovery.Journal;
import dk.landskab.model.change.Merger;
import dk.landskab.model.change.PlateauItem;
import dk.landskab.model.edit.Labels;
import dk.landskab.model.edit.Language;
import dk.landskab.store.Landscape;
import dk.landskab.store.LandscapeFolder;
import dk.landskab.store.PartDraft;
import dk.landskab.store.PartFormats;
import dk.landskab.store.WriteRefusedException;
import dk.landskab.testkit.Sketch;
import dk.landskab.ui.analyses.question.Answer;
import dk.landskab.ui.analyses.question.MergerQuestion;
import dk.landskab.ui.analyses.question.MergerTerms;
import dk.landskab.ui.analyses.question.PlanPlace;
import dk.landskab.ui.analyses.question.Source;

/** Two towns become one: the plan is written last, and whole, or not at all. */
class MergerQuestionTest {

    private static final MergerTerms TERMS = new MergerTerms(LocalDate.of(2026, 11, 25),
            Optional.of(LocalDate.of(2028, 1, 1)), Optional.empty(), Optional.empty(), new TreeMap<>(),
            Optional.empty(), Optional.empty());

    @TempDir
    private Path temporary;
    private Path plan;

    @BeforeEach
    void twoTowns() {
        plan = temporary.resolve("plan");
        write("one", "Organisation one \"One\"", "Application one.app.pay \"Payroll\" lifecycle.activeFrom=2020-01-01",
                "Application one.app.web \"Website\" lifecycle.activeFrom=2020-01-01");
        write("two", "Organisation two \"Two\"", "Application two.app.pay \"Payroll\" lifecycle.activeFrom=2020-01-01");
    }

    private Path write(String name, String... lines) {
        Path folder = temporary.resolve(name);
        LandscapeFolder.at(folder).save(Sketch.of(lines).parts().stream()
                .filter(part -> !part.roots().getFirst().eContents().isEmpty()).map(part -> PartDraft.added(part.path(), part.roots().getFirst())).toList());
        return folder;
    }

    private Landscape stored() {
        return LandscapeFolder.at(plan).read();
    }

    private MergerQuestion question(Optional<PlanPlace> place) {
        return new MergerQuestion(Source.at(temporary.resolve("one").toString()),
                Source.at(temporary.resolve("two").toString()), place, Optional.empty(), TERMS,
                PartFormats.standard());
    }

    private Answer answer(boolean isUpdate) {
        return question(Optional.of(new PlanPlace(plan, Optional.empty(), isUpdate))).answer(new Free(), Language.EN);
    }

    @Test
    void withoutAPlanNothingIsWrittenAndTheStagesAreTold() {
        Free course = new Free();
        MergerQuestion question = question(Optional.empty());

        Answer answer = question.answer(course, Language.EN);

        assertEquals(question.stages(), course.stages().size(), course.stages().toString());
        assertFalse(answer.report().tables().isEmpty());
        assertTrue(answer.report().json().contains("landskab.merger"), answer.report().json().substring(0, 80));
        assertFalse(Files.exists(plan));
    }

    @Test
    void aPlanIsMadeWhereNoneIsAndSaysWhatItHolds() {
        Answer answer = answer(false);

        assertEquals(1, stored().all(Merger.class).getFirst().getCorrespondences().size());
        assertEquals(LocalDate.of(2028, 1, 1), stored().all(Merger.class).getFirst().getEffectiveDate());
        assertTrue(answer.note().orElseThrow().in(Language.EN).startsWith("The plan is in " + plan + ": 1 suggested"));
    }

    @Test
    void aPlanIsChangedOnlyWhereThatIsAskedForAndWhatIsDecidedStays() {
        answer(false);
        int before = stored().all(PlateauItem.class).size();
        write("one", "file more.landskab", "Application one.app.new \"New\" lifecycle.activeFrom=2020-01-01");

        answer(false);
        assertEquals(before, stored().all(PlateauItem.class).size());
        Answer answer = answer(true);
        assertEquals(before + 1, stored().all(PlateauItem.class).size());
        assertEquals("Added to the plan in " + plan + ": 1.", answer.note().orElseThrow().in(Language.EN));
        assertEquals("Added to the plan in " + plan + ": 0.", answer(true).note().orElseThrow().in(Language.EN));
    }

    @Test
    void aPlanThatIsOpenedAloneCallsSystemsByTheirNamesInEveryLanguage() {
        answer(false);
        try (OpenLandscape open = opened()) {
            Merger merger = open.landscape().all(Merger.class).getFirst();
            for (Language each : Language.values()) {
                Labels labels = Labels.in(each);
                assertEquals("Payroll (One) ↔ Payroll (Two)", labels.of(merger.getCorrespondences().getFirst()));
                assertEquals(List.of("Payroll (One)", "Payroll (Two)", "Website (One)"), open.landscape()
                        .all(PlateauItem.class).stream().map(item -> labels.of(item.getElement())).sorted().toList());
                assertEquals(List.of("One", "Two"), merger.getParties().stream().map(labels::of).toList());
            }
        }
    }

    @Test
    void aNameFollowsIntoAPlanThatIsOpenAndIsShownWhenItIsReadAgain() throws IOException {
        answer(false);
        Path systems = temporary.resolve("two/sketch.landskab");
        Files.writeString(systems, Files.readString(systems).replace("Payroll", "Wages"));
        try (OpenLandscape open = opened()) {
            question(Optional.of(new PlanPlace(plan, Optional.of(open), true))).answer(new Free(), Language.EN)
                    .gesture().orElseThrow().run();
            open.save();
        }

        assertEquals("Wages (Two)", Labels.in(Language.EN).of(
                stored().all(Merger.class).getFirst().getCorrespondences().getFirst().getRight().getFirst()));
    }

    private OpenLandscape opened() {
        return OpenLandscape.open(LandscapeFolder.at(plan), new Journal.Folder(temporary.resolve("journals")),
                Language.EN);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6})
    void stoppedAtAnyStageItLeavesNothing(int stage) {
        MergerQuestion question = question(Optional.of(new PlanPlace(plan, Optional.empty(), false)));

        assertThrows(CancellationException.class, () -> question.answer(new Free(stage), Language.EN));

        assertFalse(Files.exists(plan));
    }

    @Test
    void aFolderThatHoldsSomethingElseIsRefused() throws IOException {
        Files.createDirectories(plan);
        Files.writeString(plan.resolve("letter.txt"), "Dear");

        WriteRefusedException refused = assertThrows(WriteRefusedException.class, () -> answer(false));

        assertTrue(refused.in(Language.EN).contains("Something other than a landscape lies here"));
        assertEquals("Dear", Files.readString(plan.resolve("letter.txt")));
    }

    @Test
    void aPlanThatIsOpenIsAddedToAsOneStepThatIsNotSaved() {
        answer(false);
        write("one", "file more.landskab", "Application one.app.new \"New\" lifecycle.activeFrom=2020-01-01");
        try (OpenLandscape open = opened()) {
            int before = open.landscape().all(PlateauItem.class).size();

            Answer answer = question(Optional.of(new PlanPlace(plan, Optional.of(open), true)))
                    .answer(new Free(), Language.EN);
            assertEquals(before, open.landscape().all(PlateauItem.class).size());
            answer.gesture().orElseThrow().run();

            assertEquals(before + 1, open.landscape().all(PlateauItem.class).size());
            assertEquals(before, stored().all(PlateauItem.class).size());
            open.undo();
            assertEquals(before, open.landscape().all(PlateauItem.class).size());
            open.redo();
            open.save();
            assertEquals(before + 1, stored().all(PlateauItem.class).size());
        }
    }
}
