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
import java.util.stream.Stream;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
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
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import dk.landskab.model.edit.Language;
import dk.landskab.ui.analyses.Analyses;
import dk.landskab.ui.analyses.Analysis;
import dk.landskab.ui.analyses.AnalysisWizard;
import dk.landskab.ui.analyses.question.Question;
import dk.landskab.ui.navigator.tests.kit.TestDesk;
import dk.landskab.ui.navigator.tests.kit.Town;
import dk.landskab.ui.navigator.tests.kit.Window;

/** What a wizard offers first: what was asked before, whatever has become of it, and the revisions there are. */
@Timeout(60)
@EnabledIfEnvironmentVariable(named = "DISPLAY", matches = ".+", disabledReason = "windows need a display")
class RememberedTest {

    @TempDir
    private Path temporary;

    private Town town;
    private Window window;
    private AnalysisWizard wizard;
    private WizardDialog dialog;
    private final Map<String, String> before = new HashMap<>();
    private final List<Question> asked = new ArrayList<>();

    static Stream<String> analyses() {
        return Analyses.ALL.stream().map(Analysis::name);
    }

    @BeforeEach
    void open() {
        town = Town.in(temporary);
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

    private void open(String analysis) {
        wizard = new AnalysisWizard(new TestDesk(town, Language.EN), Analyses.named(analysis).orElseThrow(), before,
                asked::add);
        dialog = new WizardDialog(window.shell(), wizard);
        dialog.setBlockOnOpen(false);
        dialog.open();
        window.settle();
    }

    private Composite page() {
        return (Composite) wizard.getPages()[0].getControl();
    }

    private void press(int id) {
        Button button = Window.all(dialog.getShell(), Button.class)
                .filter(each -> Integer.valueOf(id).equals(each.getData())).findFirst().orElseThrow();
        Window.happens(button, SWT.Selection);
        window.settle();
    }

    @ParameterizedTest
    @MethodSource("analyses")
    void whoCancelsHasAskedNothingAndIsRememberedForNothing(String analysis) {
        open(analysis);
        Window.all(page(), Text.class).forEach(each -> each.setText("2027-01-01"));

        press(IDialogConstants.CANCEL_ID);

        assertEquals(List.of(), asked);
        assertEquals(Map.of(), before);
        assertNull(dialog.getShell());
    }

    @ParameterizedTest
    @MethodSource("analyses")
    void whateverWasRememberedTheWizardOpensAndComplainsOfNothingYet(String analysis) {
        open(analysis);
        wizard.performCancel();
        dialog.close();
        for (String broken : List.of("", "\n\n\n\n\n\n", "no such thing", "☃\ttrue\n-1", "/no/such/place\n\n\nno-branch")) {
            Stream.of("gap.between", "gap.from", "gap.to", "gap.asIs", "gap.toBe", "date", "merger.a", "merger.b",
                    "merger.effective", "merger.plan", "merger.update", "merger.reference", "merger.threshold",
                    "merger.currency", "merger.rates", "merger.index", "merger.months", "difference.left",
                    "difference.right", "case").forEach(each -> before.put(each, broken));
            open(analysis);
            assertNull(wizard.getPages()[0].getErrorMessage(), broken);
            dialog.close();
        }
    }

    @Test
    void aDayThatWasAskedForIsNotRememberedSinceDaysPass() {
        before.put("date", "2020-01-01");

        open("pipeline");

        assertEquals("2026-11-25", Window.all(page(), Text.class).findFirst().orElseThrow().getText());
        assertTrue(wizard.canFinish());
    }

    @Test
    void theRevisionsOfARepositoryAreOfferedAndWhatIsTypedStays() throws GitAPIException {
        try (Git git = Git.init().setDirectory(temporary.resolve("town").toFile()).setInitialBranch("main").call()) {
            git.add().addFilepattern(".").call();
            git.commit().setMessage("Begin").setAuthor("A", "a@example.org").setCommitter("A", "a@example.org")
                    .setSign(false).call();
            git.branchCreate().setName("plans/2028").call();
            git.tag().setName("v1").setAnnotated(false).call();
        }
        open("difference");
        Combo revision = Window.all(page(), Combo.class).skip(3).findFirst().orElseThrow();
        revision.setText("HEAD~");

        Window.happens(revision, SWT.FocusIn);

        window.until(() -> revision.getItemCount() > 0);
        assertEquals(List.of("main", "plans/2028", "v1"), List.of(revision.getItems()));
        assertEquals("HEAD~", revision.getText());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nowhere", "/no/such/place", "a\0b"})
    void whereNoRepositoryIsNothingIsOffered(String place) {
        open("difference");
        Combo left = Window.all(page(), Combo.class).findFirst().orElseThrow();
        left.setText(place);
        Combo revision = Window.all(page(), Combo.class).skip(1).findFirst().orElseThrow();

        Window.happens(revision, SWT.FocusIn);
        window.settle();

        assertEquals(0, revision.getItemCount());
        assertFalse(wizard.canFinish());
    }
}
