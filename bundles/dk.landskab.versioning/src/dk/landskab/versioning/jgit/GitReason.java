// SPDX-License-Identifier: EPL-2.0
package dk.landskab.versioning.jgit;

import java.io.IOException;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jgit.api.errors.CanceledException;
import org.eclipse.jgit.api.errors.ConcurrentRefUpdateException;
import org.eclipse.jgit.api.errors.InvalidRefNameException;
import org.eclipse.jgit.api.errors.NoHeadException;
import org.eclipse.jgit.api.errors.RefAlreadyExistsException;
import org.eclipse.jgit.api.errors.RefNotFoundException;
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
import org.eclipse.jgit.errors.UnmergedPathException;

import dk.landskab.model.edit.Message;
import dk.landskab.store.disk.DiskReason;

/**
 * Why Git's library refused, for a person. It speaks English, and of objects by their hashes; what it says itself is
 * told only where we know no better, and then as a quotation.
 */
public final class GitReason {

    private static final int DEEPEST = 16;

    private GitReason() {
    }

    /** The reason, in a few words that stand within a sentence. What Git's library itself got from a disk counts. */
    public static Message of(Exception failure) {
        return causes(failure).flatMap(each -> key(each).stream()).findFirst().map(GitReason::say)
                .orElseGet(() -> other(failure));
    }

    private static Stream<Throwable> causes(Exception failure) {
        return Stream.iterate((Throwable) failure, each -> each != null, Throwable::getCause).limit(DEEPEST);
    }

    private static Optional<String> key(Throwable failure) {
        return ofRepository(failure).or(() -> ofNames(failure)).or(() -> letIn(failure));
    }

    private static Optional<String> ofRepository(Throwable failure) {
        return Optional.ofNullable(switch (failure) {
            case LockFailedException locked -> "locked";
            case MissingObjectException missing -> "missing";
            case CorruptObjectException corrupt -> "corrupt";
            case IncorrectObjectTypeException other -> "otherObject";
            case LargeObjectException large -> "large";
            case RepositoryNotFoundException nowhere -> "noRepository";
            case NoRemoteRepositoryException nowhere -> "noRepository";
            case ConfigInvalidException settings -> "settings";
            case CheckoutConflictException files -> "conflict";
            case org.eclipse.jgit.api.errors.CheckoutConflictException files -> "conflict";
            case UnmergedPathException files -> "unmerged";
            case UnmergedPathsException files -> "unmerged";
            case WrongRepositoryStateException state -> "underWay";
            default -> null;
        });
    }

    private static Optional<String> ofNames(Throwable failure) {
        return Optional.ofNullable(switch (failure) {
            case RefNotFoundException unknown -> "noRef";
            case RefAlreadyExistsException there -> "refThere";
            case InvalidRefNameException name -> "refName";
            case ConcurrentRefUpdateException overtaken -> "overtaken";
            case NoHeadException unborn -> "noCommit";
            case NoMergeBaseException unrelated -> "noBase";
            case CanceledException ended -> "ended";
            default -> null;
        });
    }

    /** Whether one was not let in; for that there is no type. */
    private static Optional<String> letIn(Throwable failure) {
        String words = String.valueOf(failure.getMessage());
        return Stream.of("not authorized", "Auth fail", "uthentication is required", "annot log in")
                .anyMatch(words::contains) ? Optional.of("notAuthorized") : Optional.empty();
    }

    private static Message other(Exception failure) {
        String words = failure.getMessage() == null ? "" : failure.getMessage().strip();
        return causes(failure).filter(IOException.class::isInstance).findFirst()
                .map(each -> DiskReason.of((IOException) each))
                .orElseGet(() -> words.isEmpty() ? say("unknown") : say("other", words));
    }

    private static Message say(String key, Object... arguments) {
        return Message.of(GitReason.class, "reason." + key, arguments);
    }
}
