// SPDX-License-Identifier: EPL-2.0
package dk.landskab.versioning.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.jgit.errors.CorruptObjectException;
import org.eclipse.jgit.errors.LockFailedException;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import dk.landskab.model.edit.Language;
import dk.landskab.store.WriteRefusedException;
import dk.landskab.versioning.writing.Refusals;

class RefusalsTest {

    private static final ObjectId ID = ObjectId.fromString("0123456789012345678901234567890123456789");

    static Stream<Arguments> causes() {
        return Stream.of(
                Arguments.of(new MissingObjectException(ID, Constants.OBJ_BLOB),
                        "town: An object is missing from the repository (" + ID.name() + "); "),
                Arguments.of(new CorruptObjectException(ID, "bad header"),
                        "town: An object or the index of the repository cannot be read; “git fsck”"),
                Arguments.of(new LockFailedException(new File("/x/.git/HEAD")),
                        "town: The disk or the repository failed: another program holds a lock there"),
                Arguments.of(new IOException("No space left on device"),
                        "town: The disk or the repository failed: the disk is full. "),
                Arguments.of(new AccessDeniedException("/x/.git/objects"),
                        "town: The disk or the repository failed: you may not use it. "));
    }

    @ParameterizedTest
    @MethodSource("causes")
    void whyARepositoryWasNotWrittenIsToldInOurOwnWordsInEachLanguage(IOException cause, String begins) {
        WriteRefusedException refusal = new Refusals("town").of(cause);
        assertTrue(refusal.in(Language.EN).startsWith(begins), refusal.in(Language.EN));
        assertSame(cause, refusal.getCause());
        List<String> all = Arrays.stream(Language.values()).map(refusal::in).toList();
        assertEquals(all.size(), all.stream().distinct().count(), all::toString);
        for (String each : all) {
            assertFalse(each.contains(cause.getMessage()), each);
            assertFalse(each.contains("{"), each);
        }
    }
}
