// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.versions.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dk.landskab.model.edit.Language;
import dk.landskab.store.StoreException;
import dk.landskab.store.WriteRefusedException;
import dk.landskab.ui.versions.branch.BranchLine;
import dk.landskab.ui.versions.branch.BranchWork;
import dk.landskab.ui.versions.branch.Branching;
import dk.landskab.ui.versions.branch.Others;
import dk.landskab.ui.versions.branch.Tip;
import dk.landskab.ui.versions.story.Place;
import dk.landskab.versioning.remote.CredentialQuestion;
import dk.landskab.versioning.remote.NotFastForwardException;
import dk.landskab.versioning.remote.Progress;
import dk.landskab.versioning.writing.WouldLoseException;

class BranchWorkTest {

    @TempDir
    private Path temporary;
    private GitTown town;
    private Place place;
    private BranchWork work;

    @BeforeEach
    void aRepository() {
        town = GitTown.in(temporary.resolve("g"));
        place = town.place(Language.EN);
        work = new BranchWork(place);
        town.sketch("Application a \"A\"").commit("Begin");
    }

    private Tip tip(String name) {
        return Branching.read(place).tips().stream().filter(each -> each.name().equals(name)).findFirst().orElseThrow();
    }

    @Test
    void aBranchIsCreatedRenamedAndDeletedAndATagStays() {
        work.create("target", "HEAD");
        work.tag("v1", "HEAD");
        work.rename("target", "target-2030");
        assertEquals(Optional.of("target-2030"), Branching.read(place).current());
        work.switchTo(tip("main"), List.of());
        work.delete(tip("target-2030"), false);

        assertEquals(List.of("main", "v1"), Branching.read(place).tips().stream().map(Tip::name).toList());
        assertEquals("", town.git("status", "--porcelain"));
        work.delete(tip("v1"), false);
        assertEquals("", town.git("tag"));
    }

    @Test
    void aBranchThatAloneHasCommitsIsDeletedOnlyWhenThatIsSaidAndItIsToldHowToGetItBack() {
        work.create("alone", "HEAD");
        String alone = town.sketch("Application a \"A2\"").commit("Alone");
        work.switchTo(tip("main"), List.of());

        assertThrows(WriteRefusedException.class, () -> work.delete(tip("alone"), false));
        assertTrue(work.delete(tip("alone"), true).getFirst().in(Language.EN).contains(alone));
    }

    @Test
    void whatIsNotCommittedStopsASwitchThatWouldLoseIt() {
        work.create("side", "HEAD");
        town.sketch("Application a \"Side\"").commit("Side");
        work.switchTo(tip("main"), List.of());
        town.sketch("Application a \"Mine\"");

        assertThrows(WouldLoseException.class, () -> work.switchTo(tip("side"), List.of()));
        assertTrue(town.read("sketch.landskab").contains("Mine"));
    }

    @Test
    void commitsGoToAnotherRepositoryAndComeFromIt() {
        GitTown other = sharedWithAnother();
        Others others = new Others(place, CredentialQuestion.unanswered(), Progress.unwatched());
        town.sketch("Application a \"A\"", "Application b \"B\"").commit("Mine");
        assertEquals("Branch main: 1 ahead, 0 behind", line());

        assertEquals("Sent to the branch “main” there.", told(others.push(Branching.read(place))));
        assertEquals("Branch main", line());
        assertEquals("Everything is there already.", told(others.push(Branching.read(place))));
        assertEquals("You have everything that is there.", told(others.pull()));
        other.git("pull", "--quiet");
        other.sketch("Application a \"A\"", "Application b \"B\"", "Application c \"C\"").commit("Theirs");
        other.git("push", "--quiet");

        assertEquals("1 branch is new or went on there. Nothing of yours has changed.",
                told(others.fetch(List.of("origin"))));
        assertEquals("Branch main: 0 ahead, 1 behind", line());
        assertEquals("Your branch has everything that is there now.", told(others.pull()));
        assertTrue(town.read("sketch.landskab").contains("\"C\""));
    }

    @Test
    void whoIsBehindIsRefusedWithWhatToDoAndMergesWhatCame() {
        GitTown other = sharedWithAnother();
        Others others = new Others(place, CredentialQuestion.unanswered(), Progress.unwatched());
        String theirs = other.sketch("Application a \"A\"", "Application c \"C\"").commit("Theirs");
        other.git("push", "--quiet");
        town.sketch("Application a \"A\"", "Application b \"B\"").commit("Mine");

        assertThrows(NotFastForwardException.class, () -> others.push(Branching.read(place)));
        assertEquals(Optional.of(theirs), others.pull().toMerge());
    }

    @Test
    void aBranchOfOthersBecomesOneOfOnesOwnThatFollowsIt() {
        GitTown other = sharedWithAnother();
        other.git("switch", "--quiet", "-c", "feature/x");
        other.git("push", "--quiet", "-u", "origin", "feature/x");
        new Others(place, CredentialQuestion.unanswered(), Progress.unwatched()).fetch(List.of("origin"));

        work.switchTo(tip("origin/feature/x"), Branching.read(place).remotes());

        assertEquals(Optional.of("origin/feature/x"), tip("feature/x").follows());
        assertTrue(tip("feature/x").isCurrent());
    }

    @Test
    void withoutAnotherRepositoryNothingIsSent() {
        Others others = new Others(place, CredentialQuestion.unanswered(), Progress.unwatched());

        assertThrows(StoreException.class, () -> others.push(Branching.read(place)));
        assertThrows(StoreException.class, others::pull);
    }

    private String line() {
        return BranchLine.of(place.path(), place.formats()).orElseThrow().in(Language.EN);
    }

    private static String told(Others.Outcome outcome) {
        return outcome.told().getFirst().in(Language.EN);
    }

    private GitTown sharedWithAnother() {
        String bare = temporary.resolve("there.git").toString();
        town.git("init", "--quiet", "--bare", "--initial-branch=main", bare);
        town.git("remote", "add", "origin", bare);
        town.git("push", "--quiet", "-u", "origin", "main");
        GitTown other = GitTown.in(temporary.resolve("other"));
        other.git("remote", "add", "origin", bare);
        other.git("fetch", "--quiet");
        other.git("switch", "--quiet", "main");
        return other;
    }
}
