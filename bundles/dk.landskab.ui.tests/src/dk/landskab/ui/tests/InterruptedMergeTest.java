// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.swt.widgets.Label;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import dk.landskab.editing.gesture.ChangeFeature;
import dk.landskab.model.core.CorePackage;
import dk.landskab.model.core.Element;
import dk.landskab.ui.Perspectives;
import dk.landskab.ui.landscape.OpenDesk;

/** A merge that is left, a push that is refused, and what happens in a terminal meanwhile. */
@ExtendWith(Bench.class)
class InterruptedMergeTest {

    private static final String PAY = "town.app.pay";

    @TempDir
    private Path temporary;

    private final Driver driver;
    private final VersionsHand versions;
    private Path town;
    private Terminal git;
    private OpenDesk desk;

    InterruptedMergeTest(Driver driver) {
        this.driver = driver;
        versions = new VersionsHand(driver);
    }

    @BeforeEach
    void aTownInARepository() {
        town = Town.write(temporary.resolve("town"));
        git = Terminal.in(town);
        git.begin();
        desk = driver.open(town);
        driver.on(() -> driver.window().getActivePage().showView(Perspectives.VERSIONS));
        driver.until("the history", () -> versions.history().contains("Begin"));
    }

    @AfterEach
    void nothingIsOpen() {
        driver.clear();
    }

    @Test
    void aMergeThatIsLeftIsOfferedAgainAndGivenUpLeavesEverythingAsItWas() {
        versions.branch("target");
        saveAndCommit("Wages", "On the branch");
        versions.switchTo("main");
        driver.until("the landscape follows", () -> name().equals("Pay"));
        saveAndCommit("Salary", "On main");
        String ours = git.run("rev-parse", "HEAD");
        versions.merge("target");
        driver.until("a conflict", () -> versions.says("Merging target: 0 of 1 conflict decided."));

        driver.begin(() -> driver.workplace().renew(town));
        driver.until("opened anew", () -> driver.workplace().desk().filter(each -> each != desk).isPresent());
        driver.until("offered again", () -> versions.says("Merging target: 0 of 1 conflict decided."));
        driver.press("Give up …");
        driver.press("Yes");

        driver.until("given up", () -> versions.says("The merge is given up; everything is as it was before it."));
        assertEquals(ours, git.run("rev-parse", "HEAD"));
        assertEquals("", git.run("status", "--porcelain"));
    }

    @Test
    void aRefusedPushIsSaidAndPullingFirstLetsItThrough() {
        String bare = temporary.resolve("there.git").toString();
        git.run("init", "--quiet", "--bare", "--initial-branch=main", bare);
        git.run("remote", "add", "origin", bare);
        git.run("push", "--quiet", "-u", "origin", "main");
        Terminal other = Terminal.in(temporary.resolve("other"));
        git.run("clone", "--quiet", bare, temporary.resolve("other").toString());
        other.name();
        other.replace("town/application.landskab", "Time", "Hours");
        other.run("commit", "--quiet", "-a", "-m", "Theirs");
        other.run("push", "--quiet");
        saveAndCommit("Wages", "Mine");

        versions.tab(VersionsHand.BRANCHES);
        driver.press("Read again");
        driver.press("Push");
        driver.until("refused", () -> versions.says("main") && driver.controls(Label.class,
                each -> each.getText().contains("has commits there that are not here")).size() == 1);
        driver.press("Pull");
        driver.until("merged", () -> versions.says("origin/main is merged."));
        versions.tab(VersionsHand.BRANCHES);
        driver.press("Push");
        driver.until("sent", () -> driver.controls(Label.class, each -> each.getText().startsWith("Sent to")).size() == 1);
        assertEquals(git.run("rev-parse", "HEAD"), git.run("ls-remote", bare, "refs/heads/main").split("\\s")[0]);
        assertTrue(driver.on(() -> Town.names(desk)).containsAll(List.of("Wages", "Hours")));
    }

    @Test
    void whatAnotherProgramDidIsTakenOverWhereNothingWasEditedHere() {
        git.replace("town/application.landskab", "Time", "Hours");

        driver.begin(driver.workplace()::lookOutside);

        driver.until("taken over", () -> Town.names(desk).contains("Hours"));
        assertTrue(driver.on(() -> !desk.isDirty()));
    }

    @Test
    void whatBothEditedIsAskedAndMineStays() throws IOException {
        rename("Wages");
        git.replace("town/application.landskab", "Time", "Hours");

        driver.begin(driver.workplace()::lookOutside);
        driver.press("Keep mine");

        driver.until("mine", () -> name().equals("Wages") && desk.isDirty());
        driver.begin(driver.workplace()::save);
        driver.until("saved", () -> !desk.isDirty());
        String text = Files.readString(town.resolve("town/application.landskab"));
        assertTrue(text.contains("Wages") && text.contains("Time\""), text);
    }

    @Test
    void whatBothEditedIsAskedAndTheirsComesAndCanBeUndone() {
        rename("Wages");
        git.replace("town/application.landskab", "Time", "Hours");

        driver.begin(driver.workplace()::lookOutside);
        driver.press("Take theirs");

        driver.until("theirs", () -> name().equals("Pay") && Town.names(desk).contains("Hours"));
        driver.begin(driver.workplace()::undo);
        driver.until("undone", () -> name().equals("Wages"));
    }

    private void saveAndCommit(String name, String message) {
        rename(name);
        driver.begin(driver.workplace()::save);
        driver.until("saved", () -> !desk.isDirty());
        git.run("commit", "--quiet", "-a", "-m", message);
        driver.begin(driver.workplace()::lookOutside);
    }

    private void rename(String name) {
        driver.on(() -> {
            new ChangeFeature(desk.landscape()).set(desk.landscape().find(PAY).orElseThrow(),
                    CorePackage.Literals.ELEMENT__NAME, name).call();
            return null;
        });
    }

    private String name() {
        return ((Element) desk.landscape().find(PAY).orElseThrow()).getName();
    }
}
