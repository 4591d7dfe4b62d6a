// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.versions.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import dk.landskab.model.edit.Language;

/** Every tab can be worked with in whatever room a window gives it. */
@InWindow
class AnySizeTest {

    private static final List<Point> SIZES = List.of(new Point(450, 220), new Point(750, 300), new Point(1280, 800));

    @AutoClose
    private final VersionsWindow on;

    AnySizeTest(@TempDir Path town) {
        on = new VersionsWindow(town);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everythingIsReachedAndReadInSmallWindowsAndLargeOnes(Language language) {
        twoBranchesThatContradict();
        on.open(language);
        List<String> problems = new ArrayList<>();
        for (int tab : List.of(VersionsWindow.HISTORY, VersionsWindow.COMMIT, VersionsWindow.COMPARE,
                VersionsWindow.BRANCHES, VersionsWindow.MERGE, VersionsWindow.ORIGIN)) {
            on.tab(tab);
            if (tab == VersionsWindow.HISTORY) {
                on.window().until(() -> on.table().getItemCount() > 1);
            }
            problems.addAll(look("tab " + (tab + 1), language));
        }
        merge(language);
        problems.addAll(look("conflict", language));
        assertEquals(List.of(), problems);
    }

    @Test
    void partsTurnWithTheWindowAndWhatWasTypedAndChosenStays() {
        twoBranchesThatContradict();
        on.open(Language.EN);
        merge(Language.EN);
        resize(new Point(1280, 400));
        on.window().until(() -> standing().equals(Set.of(SWT.HORIZONTAL)));
        on.text().setText("Payroll of all");

        resize(new Point(450, 220));
        on.window().until(() -> standing().equals(Set.of(SWT.VERTICAL)));
        assertEquals("Payroll of all", on.text().getText());
        assertEquals(0, on.table().getSelectionIndex());

        resize(new Point(1280, 400));
        on.window().until(() -> standing().equals(Set.of(SWT.HORIZONTAL)));
    }

    @Test
    void noHeadOfTheConflictsIsCutWhereThereIsRoomForAllOfThem() {
        twoBranchesThatContradict();
        on.open(Language.DA);
        merge(Language.DA);
        resize(new Point(1000, 300));
        Table table = on.table();

        Arrays.stream(table.getColumns()).forEach(each -> {
            int width = each.getWidth();
            each.pack();
            assertTrue(width >= each.getWidth() - 24 || width > table.getSize().x / 3, each.getText() + " " + width);
        });
    }

    private Set<Integer> standing() {
        return on.all(SashForm.class).map(SashForm::getOrientation).collect(Collectors.toSet());
    }

    private List<String> look(String what, Language language) {
        List<String> problems = new ArrayList<>();
        for (Point size : SIZES) {
            resize(size);
            on.window().picture("any-size-" + what.replace(' ', '-') + "-" + size.x + "-" + language.tag());
            Reach.problems(on.pane()).forEach(each -> problems.add(what + " at " + size.x + ": " + each));
        }
        return problems;
    }

    private void resize(Point size) {
        on.window().shell().setSize(size);
        on.window().until(() -> Math.abs(on.pane().getSize().x - size.x) < 40);
    }

    private void merge(Language language) {
        on.tab(VersionsWindow.BRANCHES);
        on.choose("side");
        on.press(on.all(Button.class).filter(each -> each.isEnabled() && each.getText().contains(
                language == Language.EN ? "&Merge into" : language == Language.DA ? "&Flet ind" : "&Sammanfoga"))
                .findFirst().orElseThrow(), false);
        on.window().until(() -> on.table().getItemCount() == 1);
    }

    private void twoBranchesThatContradict() {
        on.git.git("switch", "--quiet", "-c", "side");
        on.rename("town.app.pay", "The pay system of both towns and of the region");
        on.town.open().save();
        on.git.commit("On the side");
        on.git.git("switch", "--quiet", "main");
        on.town.open().reload(on.town.open().outside());
        on.rename("town.app.pay", "Main pay");
        on.town.open().save();
        on.git.commit("On main");
    }
}
