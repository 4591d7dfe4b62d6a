// SPDX-License-Identifier: EPL-2.0
package dk.landskab.versioning.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import dk.landskab.model.edit.Language;
import dk.landskab.store.WriteRefusedException;
import dk.landskab.versioning.writing.Branches;
import dk.landskab.versioning.writing.Commit;
import dk.landskab.versioning.writing.Switch;
import dk.landskab.versioning.writing.Tags;
import dk.landskab.versioning.writing.WritableRepository;

/** That the hooks and the signing that a user has set up are respected, or refused, and never left out. */
class HooksTest {

    @RegisterExtension
    private final OwnSystem system = new OwnSystem();

    @TempDir
    private Path temp;

    private RealGit git;
    private Path hooks;

    @BeforeEach
    void aRepositoryWithAChange() throws IOException {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "needs a shell");
        system.knows("A", "a@example.org");
        git = RealGit.init(temp.resolve("g"));
        git.sketch("Application a \"A\"").write("readme.txt", "hello\n").commit("one");
        git.sketch("Application a \"B\"");
        hooks = git.folder.resolve(".git/hooks");
    }

    @Test
    void a_hook_that_says_no_is_told_with_its_words_and_nothing_is_changed() throws IOException {
        String before = git.git("rev-parse", "HEAD");
        hook("pre-commit", "echo the model is not good enough >&2", "exit 1");

        WriteRefusedException refused = assertThrows(WriteRefusedException.class, () -> commit("two"));

        assertEquals("hookRefuses", refused.what().key());
        assertTrue(refused.in(Language.EN).contains("the model is not good enough"), refused::getMessage);
        assertEquals(before, git.git("rev-parse", "HEAD"));
        assertEquals("M sketch.landskab", git.git("status", "--short"));
    }

    @Test
    void a_hook_sees_what_will_be_committed_and_may_change_it() throws IOException {
        git.write("readme.txt", "not to be committed\n");
        hook("pre-commit", "test \"$(git diff --cached --name-only)\" = sketch.landskab || exit 1",
                "test \"$PWD\" = \"$(git rev-parse --show-toplevel)\" || exit 2",
                "echo added > added.txt", "git add added.txt");

        commit("two");

        assertEquals("A\tadded.txt\nM\tsketch.landskab", git.git("show", "--name-status", "--format="));
        assertEquals("M readme.txt", git.git("status", "--short"));
    }

    @Test
    void hooks_change_the_message_one_after_the_other() throws IOException {
        hook("prepare-commit-msg", "echo \"prepared as $2\" >> \"$1\"");
        hook("commit-msg", "echo 'checked  ' >> \"$1\"");

        commit("two");

        assertEquals("two\nprepared as message\nchecked", git.git("log", "-1", "--format=%B"));
    }

    @Test
    void a_hook_that_refuses_the_message_refuses_the_commit() throws IOException {
        hook("commit-msg", "grep -q '^JIRA' \"$1\" || { echo no ticket; exit 1; }");

        WriteRefusedException refused = assertThrows(WriteRefusedException.class, () -> commit("two"));

        assertTrue(refused.in(Language.DA).contains("no ticket"), refused::getMessage);
        commit("JIRA-1 two");
        assertEquals("JIRA-1 two", git.git("log", "-1", "--format=%s"));
    }

    @Test
    void what_a_hook_complains_of_afterwards_is_told_and_the_commit_stands() throws IOException {
        hook("post-commit", "echo cannot reach the server >&2", "exit 3");

        Commit.Committed committed = commit("two");

        assertEquals(committed.commit(), git.git("rev-parse", "HEAD"));
        assertTrue(committed.complaints().getFirst().in(Language.EN).contains("cannot reach the server"));
    }

    @Test
    void a_hook_of_a_merge_is_asked_in_place_of_that_of_a_commit() throws IOException {
        git.git("checkout", "--quiet", "-b", "other");
        String other = git.commit("other");
        git.git("checkout", "--quiet", "main");
        git.sketch("Application a \"C\"");
        hook("pre-commit", "exit 1");
        hook("pre-merge-commit", "echo asked > asked");

        try (WritableRepository at = WritableRepository.open(git.folder)) {
            new Commit(at, "merge").merging(List.of(other)).call().orElseThrow();
        }

        assertTrue(Files.exists(git.folder.resolve("asked")));
    }

    @Test
    void the_hook_of_a_ref_is_asked_for_every_verb() throws IOException {
        hook("reference-transaction", "test $1 = prepared || exit 0", "read old new ref", "case $ref in "
                + "refs/heads/main|HEAD|refs/heads/forbidden|refs/tags/*) echo $ref is protected >&2; exit 1;; esac");

        try (WritableRepository at = WritableRepository.open(git.folder)) {
            assertEquals("hookRefuses", refused(() -> new Commit(at, "two").call()));
            assertEquals("hookRefuses", refused(() -> new Branches(at).create("forbidden", "HEAD")));
            assertEquals("hookRefuses", refused(() -> new Tags(at).create("t", "HEAD", "")));
            new Branches(at).create("allowed", "HEAD");
        }
        assertEquals("allowed\nmain", git.git("branch", "--format=%(refname:short)"));
    }

    @Test
    void the_folder_of_hooks_may_be_configured_for_the_person() throws IOException {
        system.configured("[core]\n\thooksPath = ~/hooks\n");
        hooks = system.home().resolve("hooks");
        hook("pre-commit", "exit 1");

        assertEquals("hookRefuses", refused(() -> commit("two")));
    }

    @Test
    void a_hook_after_a_switch_is_told_where_from_and_where_to() throws IOException {
        git.commit("two");
        git.git("branch", "other", "HEAD~1");
        hook("post-checkout", "echo \"$3 $(git log -1 --format=%s $1) $(git log -1 --format=%s $2)\" > told");

        try (WritableRepository at = WritableRepository.open(git.folder)) {
            new Switch(at).to("other");
        }

        assertEquals("1 two one\n", Files.readString(git.folder.resolve("told")));
    }

    @Test
    void a_hook_that_cannot_be_run_and_one_that_is_not_executable() throws IOException {
        hook("pre-commit", "exit 1");
        assertTrue(hooks.resolve("pre-commit").toFile().setExecutable(false));
        commit("not executable");

        git.sketch("Application a \"C\"");
        Files.writeString(hooks.resolve("commit-msg"), "#!/nowhere/to/be/found\n");
        assertTrue(hooks.resolve("commit-msg").toFile().setExecutable(true));
        assertEquals("hookNotRun", refused(() -> commit("three")));
    }

    @Test
    void commits_and_tags_are_signed_by_ssh() throws IOException {
        Path key = sshKey();
        Files.writeString(temp.resolve("allowed"), "a@example.org " + Files.readString(Path.of(key + ".pub")));
        system.configured("[gpg]\n\tformat = ssh\n[commit]\n\tgpgSign = true\n[tag]\n\tgpgSign = true\n"
                + "[user]\n\tsigningKey = " + key + ".pub\n");

        commit("signed");
        try (WritableRepository at = WritableRepository.open(git.folder)) {
            new Tags(at).create("signed", "HEAD", "signed too");
        }

        git.git("config", "gpg.ssh.allowedSignersFile", temp.resolve("allowed").toString());
        git.git("config", "gpg.format", "ssh");
        assertTrue(git.git("verify-commit", "HEAD").contains("Good \"git\" signature for a@example.org"));
        assertTrue(git.git("verify-tag", "signed").contains("Good \"git\" signature for a@example.org"));
    }

    @Test
    void a_program_that_signs_is_spoken_to_as_git_does() throws IOException {
        Path program = script(temp.resolve("fake-gpg"), "test \"$1 $2\" = '--status-fd=2 -bsau' || exit 1",
                "echo '-----BEGIN PGP SIGNATURE-----'", "echo", "echo \"$3\" | tr -d '<>'", "cat | wc -c",
                "echo '-----END PGP SIGNATURE-----'", "echo '[GNUPG:] SIG_CREATED D 1' >&2");
        system.configured("[gpg]\n\tprogram = " + program + "\n[commit]\n\tgpgSign = true\n");

        commit("signed");

        String text = git.git("cat-file", "commit", "HEAD");
        assertTrue(text.contains("gpgsig -----BEGIN PGP SIGNATURE-----\n \n A a@example.org\n"), text);
    }

    @Test
    void what_cannot_be_signed_is_not_committed() throws IOException {
        String before = git.git("rev-parse", "HEAD");
        system.configured("[commit]\n\tgpgSign = true\n[gpg]\n\tprogram = /nowhere/gpg\n");
        assertEquals("signNotRun", refused(() -> commit("two")));

        system.configured("[gpg]\n\tprogram = " + script(temp.resolve("no"), "echo no key >&2", "exit 2") + "\n");
        assertEquals("notSigned", refused(() -> commit("two")));

        system.configured("[gpg]\n\tformat = ssh\n");
        assertEquals("noSigningKey", refused(() -> commit("two")));

        system.configured("[gpg]\n\tformat = wax\n");
        assertEquals("signFormat", refused(() -> commit("two")));
        assertEquals(before, git.git("rev-parse", "HEAD"));
        assertEquals("M sketch.landskab", git.git("status", "--short"));
    }

    private Path sshKey() throws IOException {
        Path key = temp.resolve("key");
        try {
            new ProcessBuilder("ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", key.toString()).start().waitFor();
        } catch (IOException e) {
            assumeTrue(false, "needs package openssh-client");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return key;
    }

    private void hook(String name, String... lines) throws IOException {
        Files.createDirectories(hooks);
        script(hooks.resolve(name), lines);
    }

    private static Path script(Path file, String... lines) throws IOException {
        Files.writeString(file, "#!/bin/sh\n" + String.join("\n", lines) + "\n");
        assertTrue(file.toFile().setExecutable(true));
        return file;
    }

    private Commit.Committed commit(String message) {
        try (WritableRepository at = WritableRepository.open(git.folder)) {
            return new Commit(at, message).call().orElseThrow();
        }
    }

    private static String refused(Runnable call) {
        return assertThrows(WriteRefusedException.class, call::run).what().key();
    }
}
