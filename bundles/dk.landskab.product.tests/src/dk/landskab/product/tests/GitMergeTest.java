// SPDX-License-Identifier: EPL-2.0
package dk.landskab.product.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Plain git with the packaged product installed into it: what a person types, and what is left on the disk. */
@EnabledOnOs(value = OS.LINUX, disabledReason = "starts the Linux product")
class GitMergeTest {

    @TempDir
    Path folder;

    private Town town;

    @BeforeEach
    void aRepositoryInWhichWeAreInstalled() throws Exception {
        town = Town.in(folder.resolve("town")).file("a", "a A version=1").file("b", "b B");
        landskab("git", "install");
        town.commit("Begin");
    }

    private Product.Outcome landskab(String... words) throws Exception {
        Product product = new Product(town.folder());
        return product.run(Map.of("HOME", folder.toString(), "LANDSKAB_CACHE", folder.resolve("cache").toString()),
                words);
    }

    private interface Edit {
        void in(Town town) throws Exception;
    }

    private void diverge(Edit ours, Edit theirs) throws Exception {
        town.git("switch", "--quiet", "-c", "side");
        theirs.in(town);
        town.commit("Side");
        town.git("switch", "--quiet", "main");
        ours.in(town);
        town.commit("Main");
    }

    @Test
    void whatGitAloneWouldCallAConflictIsMergedAndCommitted() throws Exception {
        diverge(town -> town.file("a", "a B version=1"), town -> town.file("a", "a A version=2"));

        Town.Said said = town.git("merge", "--no-edit", "side");

        assertEquals(0, said.status(), said::text);
        assertTrue(town.read("a").contains("name=\"B\"\n      version=\"2\""), town.read("a"));
        assertEquals("", town.git("status", "--short").text());
    }

    @Test
    void aConflictIsNamedMarkedDecidedAndCommitted() throws Exception {
        diverge(town -> town.file("a", "a B version=1"), town -> town.file("a", "a C version=1"));

        Town.Said said = town.git("merge", "side");
        assertEquals(1, said.status(), said::text);
        assertTrue(said.text().contains("both versions change name. Before: “A”; ours: “B”; theirs: “C”"), said::text);
        assertTrue(town.read("a").contains("<<<<<<< ours\n      name=\"B\"\n=======\n      name=\"C\"\n>>>>>>> theirs"),
                town.read("a"));

        Product.Outcome open = landskab("merge", "--continue", "--language", "en");
        assertEquals(1, open.status(), open::toString);
        assertTrue(open.out().contains("their version: Åse Ø, "), open::toString);
        Path resolution = town.folder().resolve(".git/MERGE_RESOLUTION");
        Files.writeString(resolution, Files.readString(resolution).replace("a name = ?", "a name = theirs"));

        Product.Outcome merged = landskab("merge", "--continue", "--language", "en");
        assertEquals(0, merged.status(), merged::toString);
        assertTrue(town.read("a").contains("name=\"C\""), town.read("a"));
        assertEquals("Merge branch 'side'", town.git("log", "-1", "--format=%B").text());
        assertEquals("", town.git("status", "--short").text());
        assertFalse(Files.exists(resolution));
    }

    @Test
    void decisionsOfAnAttemptThatWasGivenUpAreNotTakenOver() throws Exception {
        diverge(town -> town.file("a", "a B version=1"), town -> town.file("a", "a C version=1"));
        town.git("merge", "side");
        landskab("merge", "--continue");
        Path resolution = town.folder().resolve(".git/MERGE_RESOLUTION");
        Files.writeString(resolution, Files.readString(resolution).replace("a name = ?", "a name = theirs"));
        town.git("merge", "--abort");
        town.git("merge", "side");

        Product.Outcome open = landskab("merge", "--continue", "--language", "en");

        assertEquals(1, open.status(), open::toString);
        assertTrue(open.err().contains("Decisions of an earlier attempt are not taken over"), open::err);
        assertTrue(Files.readString(resolution).contains("a name = ?"));
    }

    @Test
    void aFileFromWhichOnlyTheMarkersWereDeletedIsNotCommitted() throws Exception {
        diverge(town -> town.file("a", "a B version=1"), town -> town.file("a", "a C version=1"));
        town.git("merge", "side");
        Files.writeString(town.folder().resolve("a.landskab"),
                town.read("a").lines().filter(line -> !line.matches("[<=>]{7}.*")).map(line -> line + "\n")
                        .reduce("", String::concat).replace("name=\"B\"\n", "name=\"B\"/>\n"));

        Town.Said said = town.git("commit", "--all", "--no-edit");

        assertNotEquals(0, said.status(), said::text);
        assertEquals("Main", town.git("log", "-1", "--format=%s").text());
    }

    @Test
    void whatOnlyTheWholeForbidsIsNotCommitted() throws Exception {
        diverge(town -> town.file("a", "a A version=1 parent=b"), town -> town.file("b", "b B parent=a"));

        Town.Said said = town.git("merge", "--no-edit", "side");
        assertNotEquals(0, said.status(), said::text);
        assertTrue(said.text().contains("landskab merge --continue"), said::text);
        assertEquals("Main", town.git("log", "-1", "--format=%s").text());

        landskab("merge", "--continue");
        Path resolution = town.folder().resolve(".git/MERGE_RESOLUTION");
        Files.writeString(resolution, Files.readString(resolution).replace("= ?", "= ours"));
        Product.Outcome merged = landskab("merge", "--continue");

        assertEquals(0, merged.status(), merged::toString);
        assertTrue(town.read("a").contains("parent=\"b\""), town.read("a"));
        assertFalse(town.read("b").contains("parent=\"a\""), town.read("b"));
        assertEquals(0, landskab("git", "check-merge", "HEAD").status());
    }

    @ParameterizedTest
    @CsvSource({"town@main~1, town@main, town@side", "town/a.landskab@main~1, town/a.landskab@main, town/a.landskab@side",
        "bare.git@main~1, bare.git, bare.git@side", "base, town, bare.git@side",
        "base/a.landskab, town/a.landskab, bare.git@side"})
    void placesOfEveryKindAreMerged(String base, String ours, String theirs) throws Exception {
        Town.in(folder.resolve("base")).file("a", "a A version=1");
        diverge(town -> town.file("a", "a B version=1"), town -> town.file("a", "a A version=2"));
        town.git("clone", "--quiet", "--bare", town.folder().toString(), folder.resolve("bare.git").toString());

        Product.Outcome merged = new Product(folder).run("merge", "--base", base, "--ours", ours, "--theirs", theirs,
                "--out", "merged");

        assertEquals(0, merged.status(), merged::toString);
        String text = Files.readString(folder.resolve("merged/a.landskab"));
        assertTrue(text.contains("name=\"B\"\n      version=\"2\""), text);
    }

    @Test
    void rebaseAndCherryPickMergeSoToo() throws Exception {
        diverge(town -> town.file("a", "a B version=1"), town -> town.file("a", "a A version=2"));
        town.git("branch", "picked", "main");
        town.git("switch", "--quiet", "side");

        Town.Said rebased = town.git("rebase", "main");
        assertEquals(0, rebased.status(), rebased::text);
        assertTrue(town.read("a").contains("name=\"B\"\n      version=\"2\""), town.read("a"));

        town.git("switch", "--quiet", "picked");
        Town.Said picked = town.git("cherry-pick", "side@{1}");
        assertEquals(0, picked.status(), picked::text);
        assertTrue(town.read("a").contains("name=\"B\"\n      version=\"2\""), town.read("a"));
    }

    @Test
    void aRebaseThatBreaksTheWholeIsToldAndMergedAgain() throws Exception {
        diverge(town -> town.file("a", "a A version=1 parent=b"), town -> town.file("b", "b B parent=a"));
        town.git("switch", "--quiet", "side");

        Town.Said said = town.git("rebase", "main");
        assertTrue(said.text().contains("landskab merge --redo"), said::text);
        for (String command : new String[] {"check", "log"}) {
            Product.Outcome read = landskab(command, ".", "--language", "en");
            assertTrue(read.err().contains("landskab merge --redo"), read::toString);
        }

        assertEquals(1, landskab("merge", "--redo", "HEAD").status());
        Path resolution = town.folder().resolve(".git/MERGE_RESOLUTION");
        Files.writeString(resolution, Files.readString(resolution).replace("= ?", "= theirs"));
        assertEquals(0, landskab("merge", "--redo", "HEAD").status());

        assertEquals("", landskab("check", ".").err());
    }

    @Test
    void aPersonsRepositoriesAreSetUpAtOnce() throws Exception {
        Town other = Town.in(folder.resolve("other"));
        Files.writeString(other.folder().resolve(".gitattributes"), "*.landskab -text merge=landskab\n");
        other.file("a", "a A version=1").commit("Begin");
        landskab("git", "install", "--global");
        town = other;
        diverge(town -> town.file("a", "a B version=1"), town -> town.file("a", "a A version=2"));

        Town.Said said = other.git("merge", "--no-edit", "side");

        assertEquals(0, said.status(), said::text);
        assertTrue(other.read("a").contains("name=\"B\"\n      version=\"2\""), other.read("a"));
    }
}
