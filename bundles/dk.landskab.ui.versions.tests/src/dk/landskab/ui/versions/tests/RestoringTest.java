// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.versions.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import dk.landskab.editing.gesture.ChangeFeature;
import dk.landskab.editing.gesture.Deletion;
import dk.landskab.model.core.CorePackage;
import dk.landskab.model.edit.Language;
import dk.landskab.ui.navigator.tests.kit.Window;

@InWindow
class RestoringTest {

    @AutoClose
    private final VersionsWindow on;

    RestoringTest(@TempDir Path town) {
        on = new VersionsWindow(town);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void whoSetEachValueIsShownInEveryLanguage(Language language) {
        on.open(language);
        on.versions().tellOrigin(on.town.find("town.app.pay"), List.of());
        on.window().until(() -> on.table().getItemCount() > 3);
        on.window().picture("versions-origin-" + language.tag());

        TableItem name = row("Wages");
        assertEquals(List.of("Wages", "Løn og pension"), List.of(name.getText(1), name.getText(2)));
        assertEquals(GitTown.AUTHOR, name.getText(4));
        assertEquals("Rename the pay system", name.getText(5));
        assertEquals("Begin", on.table().getItem(0).getText(5));
    }

    @Test
    void oneValueGoesBackToWhatItWasInOneStepThatIsUndone() {
        on.open(Language.EN);
        on.versions().tellOrigin(on.town.find("town.app.pay"), List.of());
        on.window().until(() -> on.table().getItemCount() > 3);
        assertFalse(on.button("Back to what it was").isEnabled());
        choose(row("Wages"));

        on.press("Back to what it was");
        on.window().until(() -> on.name("town.app.pay").equals("Løn og pension"));

        assertTrue(on.desk().asked.getFirst().contains("Name: Wages → Løn og pension"), on.desk().asked.toString());
        on.town.open().undo();
        assertEquals("Wages", on.name("town.app.pay"));
        assertTrue(on.town.open().dirty().isEmpty());
    }

    @Test
    void theWholeElementIsAsOfARevisionThatIsTyped() {
        on.open(Language.EN);
        new ChangeFeature(on.town.open()).set(on.town.find("town.app.pay"), CorePackage.Literals.ELEMENT__ALIASES, List.of())
                .call();
        on.versions().tellOrigin(on.town.find("town.app.pay"), List.of());
        on.window().until(() -> on.table().getItemCount() > 3);
        on.all(Text.class).findFirst().orElseThrow().setText("HEAD~1");

        on.press("Restore the whole …");
        on.window().until(() -> on.says("is as of HEAD~1 again; undo takes it back."));

        assertEquals("Løn og pension", on.name("town.app.pay"));
        assertEquals(List.of("Payroll"), on.town.find("town.app.pay").eGet(CorePackage.Literals.ELEMENT__ALIASES));
    }

    @Test
    void whoDoesNotAgreeRestoresNothing() {
        on.open(Language.EN);
        on.desk().answer = false;
        on.versions().tellOrigin(on.town.find("town.app.pay"), List.of());
        on.window().until(() -> on.table().getItemCount() > 3);
        on.all(Text.class).findFirst().orElseThrow().setText("HEAD~1");

        on.press("Restore the whole …");
        on.window().until(() -> on.desk().asked.size() == 1);

        assertEquals("Wages", on.name("town.app.pay"));
    }

    @Test
    void aRevisionThatIsNotThereIsSaid() {
        on.open(Language.EN);
        on.versions().tellOrigin(on.town.find("town.app.pay"), List.of());
        on.window().until(() -> on.table().getItemCount() > 3);
        on.all(Text.class).findFirst().orElseThrow().setText("nowhere");

        on.press("Restore the whole …");

        on.window().until(() -> on.says("there is no revision “nowhere”"));
    }

    @Test
    void anElementThatWasDeletedComesBackFromTheHistoryWithWhatWentWithIt() {
        new Deletion(on.town.open(), List.of(on.town.find("town.app.care"))).call();
        on.town.open().save();
        on.git.commit("Delete the care system");
        new Deletion(on.town.open(), List.of(on.town.find("prod.care"))).call();
        on.open(Language.EN);
        on.window().until(() -> on.table().getItemCount() == 3);
        TreeItem gone = lines(on.tree().getItems()).stream().filter(each -> each.getText().startsWith("− Care system"))
                .findFirst().orElseThrow();
        Event chosen = new Event();
        chosen.item = gone;
        on.tree().notifyListeners(SWT.Selection, chosen);
        assertFalse(on.button("Restore as then").isEnabled());

        on.press("Restore as before it");
        on.window().until(() -> on.town.open().find("town.app.care").isPresent());

        assertTrue(on.town.open().find("town.int.time").isPresent());
        assertTrue(on.desk().asked.getFirst().contains("“Care to pay” comes back."), on.desk().asked.toString());
        assertTrue(on.desk().asked.getFirst().contains("prod.care is no more."), on.desk().asked.toString());
        on.town.open().undo();
        assertTrue(on.town.open().find("town.app.care").isEmpty());
    }

    @Test
    void theStoryOfOneElementIsToldFromItsMenu() {
        on.rename("town.app.two", "Second");
        on.town.open().save();
        on.git.commit("Rename the second");
        on.open(Language.EN);

        on.versions().tell(on.town.find("town.app.two"));

        on.window().until(() -> on.table().getItemCount() == 2 && on.says("2 commits."));
        assertEquals(List.of("Rename the second", "Begin"),
                Arrays.stream(on.table().getItems()).map(each -> each.getText(2)).toList());
        assertEquals("Only what concerns “Second”", on.button("Only what concerns “Second”").getText());
    }

    @Test
    void theValueThatIsAskedAboutIsChosen() {
        on.open(Language.EN);
        on.versions().tellOrigin(on.town.find("town.app.pay"), List.of(CorePackage.Literals.ELEMENT__NAME));

        on.window().until(() -> on.table().getSelectionCount() == 1);
        assertEquals("Wages", on.table().getSelection()[0].getText(1));
        assertTrue(on.button("Back to what it was").isEnabled());
        assertTrue(on.says("Rename the pay system"));

        on.versions().tellOrigin(on.town.find("town.app.pay"), List.of(CorePackage.Literals.ELEMENT__DESCRIPTION));
        on.until("As of the last commit it says nothing of “Description”.");
        assertEquals(0, on.table().getSelectionCount());
    }

    @Test
    void severalValuesOfSeveralCommitsGoBackInOneStep() {
        new ChangeFeature(on.town.open()).set(on.town.find("town.app.pay"), CorePackage.Literals.ELEMENT__ALIASES,
                List.of("Salaries")).call();
        on.town.open().save();
        on.git.commit("Call it salaries, too");
        on.open(Language.EN);
        on.versions().tellOrigin(on.town.find("town.app.pay"), List.of());
        on.window().until(() -> on.table().getItemCount() > 3);
        on.table().setSelection(new TableItem[] {row("Wages"), row("Salaries")});
        Window.happens(on.table(), SWT.Selection);
        assertTrue(on.says("2 values are chosen."));

        on.press("Back to what it was");
        on.until("All of it is as it was; undo takes it back in one step.");

        assertTrue(on.desk().asked.getFirst().contains("Name: Wages → Løn og pension"), on.desk().asked.toString());
        assertTrue(on.desk().asked.getFirst().contains("Salaries → Payroll"), on.desk().asked.toString());
        assertEquals("Løn og pension", on.name("town.app.pay"));
        assertEquals(List.of("Payroll"), on.town.find("town.app.pay").eGet(CorePackage.Literals.ELEMENT__ALIASES));
        on.town.open().undo();
        assertEquals("Wages", on.name("town.app.pay"));
        assertEquals(List.of("Salaries"), on.town.find("town.app.pay").eGet(CorePackage.Literals.ELEMENT__ALIASES));
    }

    @Test
    void whatWasNotCommittedYetIsTakenBackFromTheMenuAndTheAnswerStands() {
        on.rename("town.app.pay", "Salaries");
        new ChangeFeature(on.town.open()).set(on.town.find("town.app.pay"), CorePackage.Literals.ELEMENT__ALIASES,
                List.of()).call();
        on.open(Language.EN);

        on.versions().restore(on.town.find("town.app.pay"), List.of(CorePackage.Literals.ELEMENT__NAME));
        on.window().until(() -> on.name("town.app.pay").equals("Wages"));
        on.window().until(() -> on.table().getItemCount() > 3);
        assertEquals(List.of(), on.town.find("town.app.pay").eGet(CorePackage.Literals.ELEMENT__ALIASES));
        assertTrue(on.says("is as of HEAD again; undo takes it back."));

        on.versions().restore(on.town.find("town.app.pay"), List.of());
        on.window().until(() -> List.of("Payroll").equals(on.town.find("town.app.pay").eGet(
                CorePackage.Literals.ELEMENT__ALIASES)));
        on.versions().restore(on.town.find("town.app.pay"), List.of());
        on.until("says the same as of HEAD");
    }

    private TableItem row(String value) {
        return Arrays.stream(on.table().getItems()).filter(each -> each.getText(1).equals(value)).findFirst().orElseThrow();
    }

    private void choose(TableItem row) {
        on.table().setSelection(IntStream.range(0, on.table().getItemCount()).filter(i -> on.table().getItem(i) == row)
                .findFirst().orElseThrow());
        Window.happens(on.table(), SWT.Selection);
    }

    private static List<TreeItem> lines(TreeItem... items) {
        return Arrays.stream(items).flatMap(each -> Stream.concat(Stream.of(each),
                lines(each.getItems()).stream())).toList();
    }
}
