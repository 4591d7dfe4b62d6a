// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.versions.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dk.landskab.model.edit.Language;
import dk.landskab.ui.navigator.tests.kit.Window;

/** What is done with branches and tags, and the exchange with another repository, in a bare window. */
@InWindow
class BranchesPaneTest {

    @TempDir
    private Path temporary;
    @AutoClose
    private final VersionsWindow on;

    BranchesPaneTest(@TempDir Path town) {
        on = new VersionsWindow(town);
    }

    @Test
    void aBranchIsMadeRenamedAndDeletedWithItsCommitsOnlyWhenThatIsAgreed() {
        open();
        naming("next", "New branch …");
        on.until("The current branch is “next”.");
        assertEquals(List.of("main", "next"), names());

        on.choose("next");
        naming("later", "Rename …");
        on.until("The current branch is “later”.");
        on.rename("town.app.two", "Second");
        on.town.open().save();
        on.git.commit("Only here");
        on.choose("main");
        on.press("Switch to it");
        on.until("The current branch is “main”.");

        on.choose("later");
        on.desk().answer = false;
        on.press("Delete …");
        assertEquals(List.of("later", "main"), names());
        on.desk().answer = true;
        on.press("Delete …");
        on.window().until(() -> names().equals(List.of("main")));
        assertTrue(on.desk().told.stream().anyMatch(each -> each.startsWith("The branch “later” is gone.")),
                on.desk().told.toString());
    }

    @Test
    void aTagStaysWhereItIsAndCanBeGoneTo() {
        open();
        on.choose("main");
        naming("v1", "Tag …");
        on.window().until(() -> names().equals(List.of("main", "v1")));
        on.rename("town.app.two", "Second");
        on.town.open().save();
        on.git.commit("More");

        on.choose("v1");
        assertFalse(on.button("Rename …").isEnabled());
        on.press("Switch to it");
        on.until("No branch is current.");
        assertEquals("Two", on.name("town.app.two"));
        on.choose("v1");
        on.press("Delete …");
        on.window().until(() -> names().equals(List.of("main")));
    }

    @Test
    void aNameThatGitDoesNotTakeIsRefusedWithWords() {
        open();
        naming("two words", "New branch …");

        on.until("two words");
        assertEquals(List.of("main"), names());
        assertEquals("main", on.git.git("branch", "--show-current"));
    }

    @Test
    void whoThinksBetterOfANameMakesNothing() {
        open();
        on.dialog("New branch …", Shell::close);

        assertEquals(List.of("main"), names());
    }

    @Test
    void pushFetchAndPullSayWhatCameOfThem() {
        GitTown other = elsewhere();
        open();
        on.press("Push");
        on.until("Sent to the branch “main” there.");
        on.press("Push");
        on.until("Everything is there already.");

        other.git("pull", "--quiet", "origin", "main");
        other.git("commit", "--quiet", "--allow-empty", "-m", "There");
        other.git("push", "--quiet", "origin", "HEAD:main");
        on.press("Fetch");
        on.until("1 branch is new or went on there.");
        assertTrue(states().stream().anyMatch(each -> each.contains("0 ahead, 1 behind")), states().toString());
        on.press("Pull");
        on.until("Your branch has everything that is there now.");
        assertEquals("There", on.git.git("log", "-1", "--format=%s"));
        on.press("Pull");
        on.until("You have everything that is there.");
        assertFalse(on.button("Stop").isEnabled());
    }

    @Test
    void whereBothWentOnPullLeadsToTheMerge() {
        GitTown other = elsewhere();
        open();
        on.press("Push");
        on.until("Sent to the branch “main” there.");
        other.git("pull", "--quiet", "origin", "main");
        other.write("town/application.landskab", other.read("town/application.landskab").replace("\"Wages\"", "\"There\""));
        other.commit("There");
        other.git("push", "--quiet", "origin", "HEAD:main");
        on.rename("town.app.pay", "Here");
        on.town.open().save();
        on.git.commit("Here");

        on.press("Pull");

        on.window().until(() -> on.all(Table.class).anyMatch(each -> each.getItemCount() == 1)
                && on.says("0 of 1 conflict decided."));
        assertTrue(on.says("As they have it") || on.called("As they have it").isPresent());
    }

    @Test
    void aRepositoryThatIsNotThereIsSaidAndEverythingCanBeDoneAgain() {
        on.git.git("remote", "add", "origin", temporary.resolve("nowhere.git").toString());
        open();

        on.press("Fetch");

        on.until("“origin” is no address of a repository.");
        assertTrue(on.button("Fetch").isEnabled());
        assertFalse(on.button("Stop").isEnabled());
    }

    @Test
    void whatCannotBeDoneWithWhatIsChosenIsGrey() {
        open();
        assertEquals(List.of("New branch …"), enabled());
        on.choose("main");
        assertEquals(List.of("New branch …", "Rename …", "Tag …"), enabled());
    }

    private GitTown elsewhere() {
        Path bare = temporary.resolve("bare.git");
        on.git.git("init", "--quiet", "--bare", "--initial-branch=main", bare.toString());
        on.git.git("remote", "add", "origin", bare.toString());
        GitTown other = GitTown.in(temporary.resolve("other"));
        other.git("remote", "add", "origin", bare.toString());
        return other;
    }

    private void open() {
        on.open(Language.EN);
        on.tab(VersionsWindow.BRANCHES);
        on.until("The current branch is “main”.");
    }

    private List<String> enabled() {
        return on.all(Button.class).filter(Button::isEnabled).map(each -> each.getText().replace("&", ""))
                .filter(each -> !each.equals("Read again")).toList();
    }

    private List<String> names() {
        return on.tips().map(TreeItem::getText).toList();
    }

    private List<String> states() {
        return on.tips().map(each -> each.getText(1)).toList();
    }

    private void naming(String name, String button) {
        on.dialog(button, shell -> {
            Window.all(shell, Text.class).findFirst().orElseThrow().setText(name);
            Window.happens(Window.all(shell, Button.class).filter(each -> each == shell.getDefaultButton()).findFirst()
                    .orElseThrow(), SWT.Selection);
        });
    }
}
