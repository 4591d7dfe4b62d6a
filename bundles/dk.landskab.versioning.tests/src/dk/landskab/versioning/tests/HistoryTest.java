// SPDX-License-Identifier: EPL-2.0
package dk.landskab.versioning.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dk.landskab.compare.words.Sentences;
import dk.landskab.model.edit.Language;
import dk.landskab.versioning.GitLandscapes;
import dk.landskab.versioning.History;
import dk.landskab.versioning.HistoryEntry;

class HistoryTest {

    @TempDir
    Path temp;

    private RealGit git;

    @BeforeEach
    void aRepository() throws IOException {
        git = RealGit.init(temp.resolve("g"));
    }

    @Test
    void each_commit_is_told_in_the_words_of_the_domain_newest_first() throws IOException {
        git.sketch("Application a \"A\"").commit("Begin");
        git.write("readme.txt", "nothing of the landscape").commit("Explain");
        git.sketch("Application a \"A\" version=2", "Application b \"B\"").commit("Renew A\n\nand add B");
        git.sketch("Application b \"B\"").commit("Retire A");

        assertEquals("""
                Retire A: A: application removed
                Renew A: A: version set to 2 | B: application added
                Begin: A: application added""", told(History.of(open(), "HEAD")));
    }

    @Test
    void an_entry_says_who_and_when() throws IOException {
        String commit = git.sketch("Application a \"A\"").commit("Begin");

        HistoryEntry entry = History.of(open(), "main").findFirst().orElseThrow();

        assertEquals(commit, entry.commit());
        assertEquals("Åse Ø", entry.author());
        assertEquals(Instant.ofEpochSecond(1_700_000_060L), entry.time());
        assertFalse(entry.merge());
    }

    @Test
    void who_gives_it_up_reads_no_further_even_among_commits_that_are_not_told() throws IOException {
        for (int i = 0; i < 5; i++) {
            git.sketch("Application a \"A\" version=" + i).commit("Renew A");
        }
        AtomicInteger asked = new AtomicInteger();

        try (Stream<HistoryEntry> history = History.of(open(), "HEAD", Optional.of("nobody"),
                () -> asked.incrementAndGet() > 2)) {
            assertEquals(0, history.count());
        }

        assertEquals(3, asked.get());
    }

    @Test
    void the_history_of_an_element_leaves_out_what_others_did() throws IOException {
        git.sketch("Application a \"A\"", "  DataUse a.u", "Application b \"B\"").commit("1");
        git.sketch("Application a \"A\"", "  DataUse a.u", "Application b \"C\"").commit("2");
        git.sketch("Application a \"A\"", "  DataUse a.u volume=7", "Application b \"C\"").commit("3");
        git.sketch("Application b \"C\"", "file other.landskab", "Application a \"A\"",
                "  DataUse a.u volume=7").commit("4");
        git.sketch("Application b \"C\" parent=a", "file other.landskab", "Application a \"A\"",
                "  DataUse a.u volume=7").commit("5");
        git.sketch("Application b \"D\"").commit("6");

        assertEquals(List.of("6", "3", "1"), subjects(History.of(open(), "HEAD", "a")));
        assertEquals(List.of("6", "3", "1"), subjects(History.of(open(), "HEAD", "a.u")));
        assertEquals(List.of("6", "5", "2", "1"), subjects(History.of(open(), "HEAD", "b")));
        assertEquals(List.of(), subjects(History.of(open(), "HEAD", "nobody")));
    }

    @Test
    void a_merge_is_said_to_be_one_and_told_against_its_first_parent() throws IOException {
        git.sketch("Application a \"A\"", "file x.landskab", "Application x \"X\"").commit("base");
        git.git("checkout", "--quiet", "-b", "side");
        git.sketch("Application a \"A\"", "file x.landskab", "Application x \"Y\"").commit("side");
        git.git("checkout", "--quiet", "main");
        git.sketch("Application a \"B\"", "file x.landskab", "Application x \"X\"").commit("main");
        git.later("merge", "--quiet", "-m", "merge", "side");

        assertEquals("""
                merge (merge): Y: renamed from X to Y
                main: B: renamed from A to B
                side: Y: renamed from X to Y
                base: A: application added | X: application added""", told(History.of(open(), "HEAD")));
    }

    @Test
    void a_revision_that_cannot_be_read_does_not_end_the_history() throws IOException {
        git.sketch("Application a \"A\"").commit("good");
        git.write("sketch.landskab", "<<<<<<< ours\n").commit("broken");
        git.sketch("Application a \"B\"").commit("repaired");
        git.sketch("Application a \"C\"").commit("on");

        List<HistoryEntry> entries = History.of(open(), "HEAD").toList();

        assertEquals(List.of("on", "repaired", "broken", "good"), entries.stream().map(HistoryEntry::subject).toList());
        assertEquals("unreadable.parent", entries.get(1).trouble().orElseThrow().key());
        assertEquals("unreadable", entries.get(2).trouble().orElseThrow().key());
        assertTrue(entries.get(2).trouble().orElseThrow().in(Language.EN).contains("sketch.landskab"));
        assertTrue(entries.get(3).trouble().isEmpty());
    }

    @Test
    void a_missing_commit_ends_its_own_line_and_no_other() throws IOException {
        git.sketch("Application a \"A\"").commit("base");
        git.git("checkout", "--quiet", "-b", "side");
        String lost = git.sketch("Application a \"A\"", "Application b \"B\"").commit("lost");
        git.sketch("Application a \"A\"", "Application b \"C\"").commit("side");
        git.git("checkout", "--quiet", "main");
        git.sketch("Application a \"D\"").commit("main");
        git.later("merge", "--quiet", "-s", "ours", "-m", "merge", "side");
        Files.delete(git.folder.resolve(".git/objects/" + lost.substring(0, 2) + "/" + lost.substring(2)));

        List<HistoryEntry> entries = History.of(open(), "HEAD").toList();

        assertEquals(List.of("main", "side", "", "base"), entries.stream().map(HistoryEntry::subject).toList());
        assertEquals(lost, entries.get(2).commit());
        assertTrue(entries.get(1).trouble().isPresent());
        assertTrue(entries.get(2).trouble().isPresent());
        assertTrue(entries.get(3).trouble().isEmpty());
    }

    @Test
    void a_shallow_clone_says_where_its_history_is_cut_off() throws IOException {
        git.sketch("Application a \"A\"").commit("one");
        git.sketch("Application a \"B\"").commit("two");
        git.sketch("Application a \"C\"").commit("three");
        Path shallow = git.cloned("shallow", "--depth=2").folder;

        try (GitLandscapes landscapes = GitLandscapes.open(shallow)) {
            List<HistoryEntry> entries = History.of(landscapes, "HEAD").toList();

            assertEquals(List.of("three", "two"), entries.stream().map(HistoryEntry::subject).toList());
            assertEquals("cutOff", entries.get(1).trouble().orElseThrow().key());
        }
    }

    @Test
    void a_partial_clone_says_which_commits_it_cannot_tell() throws IOException {
        git.sketch("Application a \"A\"").commit("one");
        git.sketch("Application a \"B\"").commit("two");
        git.git("config", "uploadpack.allowFilter", "true");
        Path partial = git.cloned("partial", "--filter=blob:none").folder;

        try (GitLandscapes landscapes = GitLandscapes.open(partial)) {
            assertEquals(List.of("two", "one"), subjects(History.of(landscapes, "HEAD")));
            assertTrue(History.of(landscapes, "HEAD").allMatch(entry -> entry.trouble().isPresent()));
            assertTrue(History.of(landscapes, "HEAD", "a").allMatch(entry -> entry.trouble().isPresent()));
        }
    }

    @Test
    void a_history_begins_at_any_revision_and_keeps_to_its_folder() throws IOException {
        git.sketch("file x/a.landskab", "Application a \"A\"").commit("one");
        git.sketch("file x/a.landskab", "Application a \"A\"", "file y/b.landskab", "Application b \"B\"")
                .commit("two");
        git.sketch("file y/b.landskab", "Application b \"B\"").commit("three");

        try (GitLandscapes landscapes = GitLandscapes.open(git.folder.resolve("x"))) {
            assertEquals(List.of("three", "one"), subjects(History.of(landscapes, "HEAD")));
            assertEquals(List.of("one"), subjects(History.of(landscapes, "HEAD~1")));
        }
    }

    @Test
    void a_history_is_read_only_as_far_as_it_is_asked_for() throws IOException {
        String first = git.sketch("Application a \"A\"").commit("one");
        git.sketch("Application a \"B\"").commit("two");
        git.sketch("Application a \"C\"").commit("three");
        Files.delete(git.folder.resolve(".git/objects/" + first.substring(0, 2) + "/" + first.substring(2)));

        try (Stream<HistoryEntry> history = History.of(open(), "HEAD")) {
            assertEquals("three", history.findFirst().orElseThrow().subject());
        }
    }

    private GitLandscapes open() {
        return GitLandscapes.open(git.folder);
    }

    private static List<String> subjects(Stream<HistoryEntry> history) {
        return history.map(HistoryEntry::subject).toList();
    }

    private static String told(Stream<HistoryEntry> history) {
        return history.map(entry -> entry.subject() + (entry.merge() ? " (merge): " : ": ")
                + Sentences.of(entry.comparison().orElseThrow(), entry.differences()).stream()
                        .map(sentence -> sentence.whole().in(Language.EN)).collect(Collectors.joining(" | ")))
                .collect(Collectors.joining("\n"));
    }
}
