// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.analyses.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import dk.landskab.model.edit.Language;
import dk.landskab.testkit.Sketch;
import dk.landskab.testkit.TextsCheck;
import dk.landskab.ui.analyses.Analyses;
import dk.landskab.ui.analyses.Analysis;
import dk.landskab.ui.analyses.AnalysisWizard;
import dk.landskab.ui.analyses.asking.Fields;
import dk.landskab.ui.analyses.question.Answer;
import dk.landskab.ui.analyses.question.MergerQuestion;
import dk.landskab.ui.analyses.question.Question;
import dk.landskab.ui.analyses.result.Results;
import dk.landskab.ui.navigator.tests.kit.TestDesk;
import dk.landskab.ui.navigator.tests.kit.Town;
import dk.landskab.ui.navigator.tests.kit.Window;

@Timeout(60)
@EnabledIfEnvironmentVariable(named = "DISPLAY", matches = ".+", disabledReason = "windows need a display")
class AskingTest {

    @TempDir
    private Path temporary;
    private Town town;
    private Window window;
    private WizardDialog dialog;
    private AnalysisWizard wizard;
    private final List<Question> asked = new ArrayList<>();
    private final Map<String, String> before = new HashMap<>();

    @BeforeEach
    void aTownWithTwoPlateaus() {
        town = Town.of(temporary, Sketch.of(Town.TEXT + """
                file town/change.landskab
                Plateau town.plateau.now "Now" kind=AS_IS date=2026-01-01
                Plateau town.plateau.then "Then" kind=TO_BE date=2028-01-01
                """), Language.EN);
        window = new Window(300, 200);
    }

    @AfterEach
    void close() throws Exception {
        if (dialog != null && dialog.getShell() != null) {
            dialog.close();
        }
        window.close();
        town.close();
    }

    private void open(String analysis, Language language) {
        wizard = new AnalysisWizard(new TestDesk(town, language), Analyses.named(analysis).orElseThrow(), before,
                asked::add);
        dialog = new WizardDialog(window.shell(), wizard);
        dialog.setBlockOnOpen(false);
        dialog.setMinimumPageSize(660, 260);
        dialog.open();
        window.settle();
    }

    private IWizardPage page(int index) {
        return wizard.getPages()[index];
    }

    private Combo combo(int index) {
        return Window.all((Composite) page(0).getControl(), Combo.class).skip(index).findFirst().orElseThrow();
    }

    private Text text(int page, int index) {
        return Window.all((Composite) page(page).getControl(), Text.class).skip(index).findFirst().orElseThrow();
    }

    private Answer finish() {
        assertTrue(wizard.canFinish());
        wizard.performFinish();
        return asked.getLast().answer(new Free(), Language.EN);
    }

    @ParameterizedTest
    @ValueSource(classes = {Analysis.class, Fields.class, Question.class, Results.class})
    void everyTextIsThereInEveryLanguage(Class<?> home) {
        TextsCheck.complete(home);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyAnalysisAsksInEveryLanguage(Language language) {
        for (Analysis each : Analyses.ALL) {
            open(each.name(), language);
            window.picture("asking-" + each.name() + "-" + language.tag(), dialog.getShell());
            assertNull(page(0).getErrorMessage(), each.name());
            assertFalse(wizard.getWindowTitle().isEmpty());
            dialog.close();
        }
    }

    @Test
    void thePlateausThatAreThereAreOfferedForTheGapAndItIsOfThoseThatAreChosen() {
        open("gap", Language.EN);
        assertEquals("Two plateaus of one landscape", combo(0).getText());

        Answer answer = finish();

        assertTrue(answer.report().facts().stream().anyMatch(each -> each.value().contains("Now")),
                answer.report().facts().toString());
        assertTrue(answer.report().making().orElseThrow().facts().stream().anyMatch(each -> each.value()
                .contains("--from town.plateau.now --to town.plateau.then --date 2026-11-25")),
                answer.report().facts().toString());
    }

    @Test
    void theGapOfTwoLandscapesAsksForTheOtherAndSaysInWordsWhatIsWrong() {
        open("gap", Language.EN);
        combo(0).select(0);
        Window.happens(combo(0), SWT.Selection);
        assertFalse(wizard.canFinish());
        assertEquals("Choose a landscape: a folder, a repository, a file or a foreign model.", page(0).getErrorMessage());

        combo(3).setText(temporary.resolve("nowhere").toString());
        assertEquals("Nothing lies at " + temporary.resolve("nowhere") + ". Write the whole path of a folder or a file.",
                page(0).getErrorMessage());
        combo(3).setText(temporary.resolve("town").toString());
        assertNull(page(0).getErrorMessage());
        for (String each : List.of("tomorrow", "2028-02-30", "+10000-01-01")) {
            text(0, 0).setText(each);
            assertEquals("“" + each + "” is no date. Write year, month and day, such as 2028-01-01.",
                    page(0).getErrorMessage());
        }
        text(0, 0).setText("2027-01-01");

        assertTrue(finish().report().json().contains("landskab.gap"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1 | 0   | “0” is no number from 1 to 100.
            1 | x   | “x” is no number from 1 to 100.
            2 | kr. | “kr.” is no currency. Write its three letters, such as DKK.
            3 | SEK | “SEK” is no rate. Write what one unit is worth, such as SEK=0.65.
            3 | SEK=0 | “SEK=0” is no rate. Write what one unit is worth, such as SEK=0.65.
            4 | 120 | “120” is no number from -99 to 99.
            5 | 601 | “601” is no number from 1 to 600.
            """)
    void whatIsWrongInTheReckoningIsSaid(int field, String typed, String said) {
        open("merger", Language.EN);

        text(1, field).setText(typed);

        assertEquals(said, page(1).getErrorMessage());
        assertFalse(page(1).isPageComplete());
    }

    @Test
    void aMergerIsAskedForWithAllThatWasTypedAndAskedAgainTheSame() {
        open("merger", Language.EN);
        combo(2).setText(temporary.resolve("town").toString());
        text(0, 0).setText("2028-01-01");
        text(0, 1).setText(temporary.resolve("plan").toString());
        text(1, 1).setText("60");
        text(1, 2).setText("dkk");
        text(1, 3).setText("SEK=0.65; EUR = 7,45");
        text(1, 4).setText("2,5");
        text(1, 5).setText("24");
        assertTrue(wizard.canFinish());
        wizard.performFinish();
        dialog.close();

        MergerQuestion question = (MergerQuestion) asked.getFirst();
        assertTrue(question.a().open().isPresent());
        assertEquals(temporary.resolve("town").toString(), question.b().place());
        assertEquals(temporary.resolve("plan"), question.plan().orElseThrow().folder());
        assertEquals("MergerTerms[date=2026-11-25, effective=Optional[2028-01-01], threshold=Optional[60], "
                + "currency=Optional[DKK], rates={EUR=7.45, SEK=0.65}, index=Optional[2.5], months=Optional[24]]",
                question.terms().toString());
        open("merger", Language.EN);
        wizard.performFinish();
        assertEquals(question, asked.getLast());
    }

    @Test
    void aPlanThatIsTheLandscapeThatIsOpenIsKnownAsSuch() {
        open("merger", Language.EN);
        combo(2).setText(temporary.resolve("town").toString());
        Button update = Window.all((Composite) page(0).getControl(), Button.class)
                .filter(each -> each.getText().contains("new suggestions")).findFirst().orElseThrow();
        assertFalse(update.isEnabled());

        text(0, 1).setText(temporary.resolve("town").toString());
        assertTrue(update.isEnabled());
        wizard.performFinish();

        assertTrue(((MergerQuestion) asked.getFirst()).plan().orElseThrow().open().isPresent());
        text(0, 1).setText("plan");
        assertEquals("plan is no whole path. Write it from the top, or look for the folder.", page(0).getErrorMessage());
    }

    @Test
    void differencesFindingsAndThePipelineAreAnswered() {
        open("difference", Language.EN);
        combo(0).setText(temporary.resolve("town").toString());
        assertTrue(finish().report().json().contains("landskab.diff"));
        dialog.close();
        for (String each : List.of("check", "pipeline")) {
            open(each, Language.EN);
            assertFalse(finish().report().title().isBlank());
            dialog.close();
        }
    }
}
