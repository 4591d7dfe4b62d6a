// SPDX-License-Identifier: EPL-2.0
package dk.landskab.versioning.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.File;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.CanceledException;
import org.eclipse.jgit.api.errors.ConcurrentRefUpdateException;
import org.eclipse.jgit.api.errors.JGitInternalException;
import org.eclipse.jgit.api.errors.NoHeadException;
import org.eclipse.jgit.api.errors.UnmergedPathsException;
import org.eclipse.jgit.api.errors.WrongRepositoryStateException;
import org.eclipse.jgit.errors.CheckoutConflictException;
import org.eclipse.jgit.errors.ConfigInvalidException;
import org.eclipse.jgit.errors.CorruptObjectException;
import org.eclipse.jgit.errors.IncorrectObjectTypeException;
import org.eclipse.jgit.errors.LargeObjectException;
import org.eclipse.jgit.errors.LockFailedException;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.errors.NoMergeBaseException;
import org.eclipse.jgit.errors.NoRemoteRepositoryException;
import org.eclipse.jgit.errors.RepositoryNotFoundException;
import org.eclipse.jgit.errors.TransportException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.transport.URIish;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import dk.landskab.model.edit.Language;
import dk.landskab.model.edit.Message;
import dk.landskab.versioning.jgit.GitReason;

@ExtendWith(OwnSystem.class)
class GitReasonTest {

    private static final ObjectId ID = ObjectId.fromString("0123456789012345678901234567890123456789");

    @TempDir
    private Path folder;

    static Stream<Arguments> refusals() {
        return Stream.of(
                Arguments.of(new LockFailedException(new File("/x/.git/index")),
                        "another program holds a lock there, or left it behind when it was cut short"),
                Arguments.of(new MissingObjectException(ID, Constants.OBJ_TREE),
                        "an object is missing from the repository"),
                Arguments.of(new CorruptObjectException(ID, "wrong header"),
                        "an object of the repository is damaged"),
                Arguments.of(new IncorrectObjectTypeException(ID, Constants.TYPE_COMMIT),
                        "something else is there than a commit"),
                Arguments.of(new LargeObjectException(ID), "an object is larger than can be read"),
                Arguments.of(new RepositoryNotFoundException("/x"), "there is no repository there"),
                Arguments.of(new NoRemoteRepositoryException(new URIish(), "not found: x"),
                        "there is no repository there"),
                Arguments.of(new ConfigInvalidException("Bad entry"), "the settings of Git cannot be understood"),
                Arguments.of(new IOException("Cannot read config", new ConfigInvalidException("Bad entry")),
                        "the settings of Git cannot be understood"),
                Arguments.of(new CheckoutConflictException("town.landskab"),
                        "changes that are not committed would be lost"),
                Arguments.of(new UnmergedPathsException(), "conflicts are not decided yet"),
                Arguments.of(new WrongRepositoryStateException("Cannot do that"),
                        "Git is in the middle of something else there"),
                Arguments.of(new ConcurrentRefUpdateException("Could not update", null, null),
                        "somebody else moved the branch meanwhile"),
                Arguments.of(new NoHeadException("No HEAD exists"), "there is no commit yet"),
                Arguments.of(new NoMergeBaseException(
                        NoMergeBaseException.MergeBaseFailureReason.CONFLICTS_DURING_MERGE_BASE_CALCULATION, "none"),
                        "the two have no history in common"),
                Arguments.of(new CanceledException("Cancelled"), "it was ended on request"),
                Arguments.of(new TransportException("https://x: not authorized"), "you are not let in there"),
                Arguments.of(new IOException("ssh", new IOException("Auth fail for methods publickey")),
                        "you are not let in there"),
                Arguments.of(new JGitInternalException("Exception caught", new AccessDeniedException("/x/.git")),
                        "you may not use it"),
                Arguments.of(new IOException("No space left on device"), "the disk is full"),
                Arguments.of(new IllegalStateException(), "Git gives no reason"));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void aKnownKindOfRefusalIsToldInOurOwnWordsInEachLanguage(Exception refusal, String words) {
        Message reason = GitReason.of(refusal);
        assertEquals(words, reason.in(Language.EN));
        List<String> all = Arrays.stream(Language.values()).map(reason::in).toList();
        assertEquals(all.size(), all.stream().distinct().count(), () -> "the same in two languages: " + all);
        if (refusal.getMessage() != null) {
            all.forEach(each -> assertFalse(each.contains(refusal.getMessage()), each));
        }
    }

    @Test
    void whatNobodyKnowsIsAQuotation() {
        assertEquals("Git siger “No such luck”", GitReason.of(new JGitInternalException("No such luck"))
                .in(Language.DA));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            nowhere | main      | det finns ingen gren, tagg eller incheckning med det namnet
            main    | side      | det finns redan en gren eller tagg med det namnet
            main    | no..name  | ingen gren eller tagg kan ha det namnet""")
    void whatGitsLibraryRefusesIsToldInOurOwnWords(String begin, String name, String words) throws Exception {
        try (Git git = Git.init().setDirectory(folder.toFile()).setInitialBranch("main").call()) {
            Files.writeString(folder.resolve("file"), "x");
            git.add().addFilepattern(".").call();
            git.commit().setMessage("Begin").setAuthor("A", "a@b.example").setCommitter("A", "a@b.example").call();
            git.branchCreate().setName("side").call();
            Exception refusal = assertThrows(Exception.class, () -> {
                git.checkout().setName(begin).call();
                git.branchCreate().setName(name).call();
            });
            assertEquals(words, GitReason.of(refusal).in(Language.SV), refusal::toString);
        }
    }
}
