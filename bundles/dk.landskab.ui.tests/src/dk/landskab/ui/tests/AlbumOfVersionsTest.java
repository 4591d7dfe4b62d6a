// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dk.landskab.editing.gesture.ChangeFeature;
import dk.landskab.model.core.CorePackage;
import dk.landskab.model.edit.Message;
import dk.landskab.ui.Perspectives;
import dk.landskab.ui.landscape.OpenDesk;
import dk.landskab.ui.versions.Versions;

/** The part of the {@link AlbumTest album} that shows versions. */
@ExtendWith(Bench.class)
@EnabledIfSystemProperty(named = Walk.PICTURES, matches = ".+")
class AlbumOfVersionsTest {

    private static final List<String> TABS = List.of("history", "commit", "compare", "branches", "merge", "origin");
    private static final String FILE = "lindholt/systemer.landskab";
    private static final String NAME = "Kardinal Økonomi";
    private static final String CASE = "lindholt/anskaffelser/tandbooking.acq";

    @TempDir
    private Path temporary;

    private final Driver driver;
    private final Walk walk;
    private Path lindholt;

    AlbumOfVersionsTest(Driver driver) {
        this.driver = driver;
        this.walk = Walk.with(driver);
    }

    @BeforeEach
    void theExampleStandsInAWindowOfTheWholeScreen() throws IOException {
        lindholt = walk.begin(temporary);
    }

    @AfterEach
    void nothingIsOpen() {
        walk.end();
    }

    /** In each perspective they have other room. */
    @ParameterizedTest
    @ValueSource(strings = {Perspectives.ARCHITECTURE, Perspectives.MERGER, Perspectives.ACQUISITIONS})
    void everyTab(String perspective) {
        OpenDesk desk = open(perspective);
        rename(desk, NAME + " 2");
        String where = "versions-" + perspective.substring(perspective.lastIndexOf('.') + 1) + "-";
        for (String each : TABS) {
            tab(each);
            String reading = say("reading");
            driver.until("it is read", () -> driver.controls(Label.class, label -> label.getText().equals(reading))
                    .isEmpty());
            walk.take(where + each);
        }
        tab("history");
        walk.whole(where + "history-whole");
    }

    @Test
    void anElementAsItWas() {
        OpenDesk desk = open();
        rename(desk, NAME + " 2");
        driver.begin(() -> desk.past().tellStory(desk.landscape().find(Walk.SYSTEM).orElseThrow()));
        press("restore.after");
        walk.dialog("question-restore");
    }

    @Test
    void aComparison() {
        OpenDesk desk = open();
        rename(desk, NAME + " 2");
        tab("history");
        driver.until("a history", () -> !tables(4).isEmpty() && tables(4).getFirst().getItemCount() > 3);
        walk.choose(driver.on(() -> tables(4).getFirst()), 2);
        press("compareWith");
        driver.until("compared", () -> lines(each -> each.startsWith("Δ")).findAny().isPresent());
        driver.on(() -> Walk.choose(lines(each -> each.startsWith("Δ")).reduce((one, other) -> other).orElseThrow()));
        driver.until("both sides", () -> tables(4).stream().anyMatch(each -> each.getItemCount() > 3));
        walk.take("compared");
        walk.whole("compared-whole");
    }

    @ParameterizedTest
    @ValueSource(strings = {Perspectives.ARCHITECTURE, Perspectives.ACQUISITIONS})
    void aMergeWithConflicts(String perspective) throws IOException {
        Terminal git = Terminal.in(lindholt);
        git.name();
        git.run("checkout", "--quiet", "-b", "fusion");
        git.replace(FILE, NAME, "Kardinal ERP");
        need("Selvbetjening for alle over 15 år");
        git.run("commit", "--quiet", "-a", "-m", "Som fusionen vil have det");
        git.run("checkout", "--quiet", "-");
        git.replace(FILE, NAME, "Kardinal");
        need("Færre telefonopkald til klinikkerne");
        git.run("commit", "--quiet", "-a", "-m", "Som vi vil have det");
        String where = perspective.substring(perspective.lastIndexOf('.') + 1);
        open(perspective);
        tab("branches");
        driver.until("the branch", () -> lines("fusion"::equals).findAny().isPresent());
        driver.on(() -> Walk.choose(lines("fusion"::equals).findAny().orElseThrow()));
        walk.take("versions-branches-chosen-" + where);
        press("branch.merge");
        driver.until("a conflict", () -> !driver.controls(Button.class, each -> each.getText().equals(say("choice.ours")))
                .isEmpty());
        walk.take("merge-conflict-" + where);
        walk.whole("merge-conflict-whole-" + where);
        driver.on(() -> {
            Button theirs = driver.controls(Button.class, each -> each.getText().equals(say("choice.theirs"))).getFirst();
            theirs.setSelection(true);
            theirs.notifyListeners(SWT.Selection, new Event());
            return null;
        });
        driver.until("decided", () -> lines(each -> each.contains("Selvbetjening for")).findAny().isPresent());
        walk.choose(driver.on(() -> tables(3).getFirst()), 0);
        walk.take("merge-conflict-text-decided-" + where);
        press("merge.giveUp");
        walk.dialog("question-give-up");
    }

    /** Lets the case say something else of what is needed. */
    private void need(String need) throws IOException {
        Path text = lindholt.resolve(CASE);
        Files.writeString(text, Files.readString(text).replaceFirst("need \"[^\"]*\"", "need \"" + need + "\""));
    }

    @Test
    void theMergeOfThreePlaces() {
        Path base = copied("base");
        Path theirs = copied("theirs");
        Terminal.in(theirs).replace(FILE, NAME, "Kardinal ERP");
        Terminal.in(lindholt).replace(FILE, NAME, "Kardinal");
        open();
        driver.command("dk.landskab.ui.mergePlaces");
        walk.opened();
        walk.take("merge-places-1");
        driver.on(() -> {
            List<Combo> places = driver.controls(Combo.class, each -> each.getShell() != driver.window().getShell());
            places.get(0).setText(base.toString());
            places.get(2).setText(theirs.toString());
            driver.controls(Text.class, each -> each.getShell() != driver.window().getShell()
                    && (each.getStyle() & SWT.READ_ONLY) == 0).getFirst().setText(temporary.resolve("merged").toString());
            return null;
        });
        walk.press(IDialogConstants.NEXT_ID);
        driver.until("a conflict", () -> !driver.controls(Button.class, each -> each.getText().equals(say("choice.ours")))
                .isEmpty());
        walk.dialog("merge-places-2");
    }

    private Path copied(String name) {
        Terminal.in(lindholt).run("clone", "--quiet", ".", temporary.resolve(name).toString());
        return temporary.resolve(name);
    }

    private OpenDesk open() {
        return open(Perspectives.ARCHITECTURE);
    }

    private OpenDesk open(String perspective) {
        OpenDesk desk = driver.open(lindholt);
        walk.perspective(perspective);
        walk.view(Perspectives.VERSIONS);
        walk.select(desk, Walk.SYSTEM);
        return desk;
    }

    private void rename(OpenDesk desk, String name) {
        driver.on(() -> {
            new ChangeFeature(desk.landscape()).set(desk.landscape().find(Walk.SYSTEM).orElseThrow(),
                    CorePackage.Literals.ELEMENT__NAME, name).call();
            return driver.workplace().save();
        });
    }

    private void tab(String name) {
        walk.tab(TABS.size(), TABS.indexOf(name));
    }

    private String say(String key) {
        return Message.of(Versions.class, key).in(driver.workplace().language()).replace("&", "");
    }

    private void press(String key) {
        driver.press(say(key));
    }

    private List<Table> tables(int columns) {
        return driver.controls(Table.class, each -> each.getColumnCount() == columns);
    }

    private Stream<TreeItem> lines(Predicate<String> which) {
        return driver.controls(Tree.class, each -> true).stream().flatMap(each -> Stream.of(each.getItems()))
                .flatMap(AlbumOfVersionsTest::withChildren).filter(each -> which.test(each.getText()));
    }

    private static Stream<TreeItem> withChildren(TreeItem item) {
        return Stream.concat(Stream.of(item), Stream.of(item.getItems()).flatMap(AlbumOfVersionsTest::withChildren));
    }
}
