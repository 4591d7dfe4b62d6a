// SPDX-License-Identifier: EPL-2.0
package dk.landskab.versioning.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dk.landskab.store.UnreadableException;
import dk.landskab.store.WriteRefusedException;
import dk.landskab.versioning.install.Attributes;
import dk.landskab.versioning.install.GitInstallation;

class GitInstallationTest {

    private static final GitInstallation INSTALLATION = new GitInstallation("/opt/O'Brien/landskab");

    @TempDir
    Path temp;

    private RealGit git;

    @BeforeEach
    void aRepository() throws IOException {
        git = RealGit.init(temp.resolve("g"));
    }

    @Test
    void git_knows_the_driver_the_files_and_the_hooks() {
        assertTrue(INSTALLATION.into(git.folder));

        assertEquals("'/opt/O'\\''Brien/landskab' git merge-driver %O %A %B --path %P --marker-size %L --ours %X"
                + " --theirs %Y", git.git("config", "merge.landskab.driver"));
        assertEquals("town/a.landskab: merge: landskab", git.git("check-attr", "merge", "town/a.landskab"));
        assertEquals("town/a.landskab: text: unset", git.git("check-attr", "text", "town/a.landskab"));
        for (String hook : new String[] {"pre-merge-commit", "pre-commit", "post-rewrite"}) {
            assertTrue(Files.isExecutable(git.folder.resolve(".git/hooks").resolve(hook)), hook);
        }
    }

    @Test
    void installing_again_changes_nothing() throws IOException {
        INSTALLATION.into(git.folder);
        String config = Files.readString(git.folder.resolve(".git/config"));

        assertFalse(INSTALLATION.into(git.folder));
        assertEquals(config, Files.readString(git.folder.resolve(".git/config")));
        assertEquals(Attributes.text(), Files.readString(git.folder.resolve(".gitattributes")));
    }

    @Test
    void attributes_in_another_encoding_keep_every_byte() throws IOException {
        byte[] latin = "# r\u00f8d gr\u00f8d\n*.png binary\n".getBytes(StandardCharsets.ISO_8859_1);
        Files.write(git.folder.resolve(".gitattributes"), latin);

        assertTrue(INSTALLATION.into(git.folder));

        byte[] after = Files.readAllBytes(git.folder.resolve(".gitattributes"));
        assertArrayEquals(latin, Arrays.copyOf(after, latin.length));
        assertEquals("a.landskab: merge: landskab", git.git("check-attr", "merge", "a.landskab"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "*.png binary                       | *.png binary;*.landskab -text merge=landskab",
        "*.landskab -text                   | *.landskab -text merge=landskab",
        "*.landskab merge=binary            | *.landskab merge=binary;*.landskab -text merge=landskab",
        "*.landskab -text merge=landskab    | *.landskab -text merge=landskab",
        "# kept                             | # kept;*.landskab -text merge=landskab",
    })
    void attributes_that_are_there_stay(String before, String after) throws IOException {
        git.write(".gitattributes", before + "\n");

        INSTALLATION.into(git.folder);

        assertEquals(after.replace(';', '\n') + "\n*.diagram -text merge=landskab\n*.acq text eol=lf merge=landskab\n",
                Files.readString(git.folder.resolve(".gitattributes")));
        assertEquals("a.landskab: merge: landskab", git.git("check-attr", "merge", "a.landskab"));
    }

    @Test
    void a_hook_of_the_users_own_is_left_alone_and_nothing_else_is_written() throws IOException {
        git.write(".git/hooks/pre-commit", "#!/bin/sh\nmake test\n");
        String config = Files.readString(git.folder.resolve(".git/config"));

        WriteRefusedException refused = assertThrows(WriteRefusedException.class,
                () -> INSTALLATION.into(git.folder));

        assertTrue(refused.getMessage().contains("pre-commit: this hook is not ours"), refused::getMessage);
        assertTrue(refused.getMessage().contains("landskab' git check-merge"), refused::getMessage);
        assertEquals("#!/bin/sh\nmake test\n", Files.readString(git.folder.resolve(".git/hooks/pre-commit")));
        assertEquals(config, Files.readString(git.folder.resolve(".git/config")));
        assertFalse(Files.exists(git.folder.resolve(".gitattributes")));
    }

    @Test
    void a_hook_of_the_users_own_that_has_the_check_is_enough() throws IOException {
        String own = "#!/bin/sh\nmake test && landskab git check-merge\n";
        git.write(".git/hooks/pre-commit", own);

        INSTALLATION.into(git.folder);

        assertEquals(own, Files.readString(git.folder.resolve(".git/hooks/pre-commit")));
        assertTrue(Files.exists(git.folder.resolve(".git/hooks/pre-merge-commit")));
    }

    @Test
    void hooks_that_are_shared_with_other_repositories_are_not_written() {
        git.git("config", "core.hooksPath", temp.resolve("shared").toString());

        WriteRefusedException refused = assertThrows(WriteRefusedException.class,
                () -> INSTALLATION.into(git.folder));

        assertTrue(refused.getMessage().contains("outside this repository"), refused::getMessage);
        assertFalse(Files.exists(temp.resolve("shared")));
    }

    @Test
    void a_linked_work_tree_is_set_up_with_its_repository() throws IOException {
        git.write("readme.txt", "r").commit("Begin");
        git.git("worktree", "add", "--quiet", "../linked");

        INSTALLATION.into(temp.resolve("linked"));

        assertTrue(Files.exists(temp.resolve("linked/.gitattributes")));
        assertTrue(Files.exists(git.folder.resolve(".git/hooks/pre-commit")));
    }

    @Test
    void a_bare_repository_or_none_is_refused() {
        RealGit bare = git.cloned("bare.git", "--bare");

        assertThrows(WriteRefusedException.class, () -> INSTALLATION.into(bare.folder));
        assertThrows(UnreadableException.class, () -> INSTALLATION.into(temp));
    }
}
