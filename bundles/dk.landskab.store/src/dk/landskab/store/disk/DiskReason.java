// SPDX-License-Identifier: EPL-2.0
package dk.landskab.store.disk;

import java.io.EOFException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.BindException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipException;

import javax.net.ssl.SSLException;

import dk.landskab.model.edit.Message;

/**
 * Why a disk, a program or a network refused, for a person. What Java says of it is often no more than a path, and at
 * times that of a hidden file which the person never named; and it says it in English. The words of the system are
 * told only where we know no better, and then as a quotation.
 */
public final class DiskReason {

    private static final int DEEPEST = 16;

    /** Words by which a system tells a reason that Java has no type for; the first that fit count. */
    private static final List<Spoken> SPOKEN = List.of(
            new Spoken("No space left", "full"), new Spoken("not enough space", "full"),
            new Spoken("uota exceeded", "quota"), new Spoken("Is a directory", "folder"),
            new Spoken("Not a directory", "noFolder"), new Spoken("irectory not empty", "notEmpty"),
            new Spoken("Permission denied", "forbidden"), new Spoken("Access is denied", "forbidden"),
            new Spoken("Operation not permitted", "forbidden"), new Spoken("Read-only file system", "readOnly"),
            new Spoken("write protected", "readOnly"), new Spoken("Too many open files", "manyFiles"),
            new Spoken("name too long", "longName"), new Spoken("extension is too long", "longName"),
            new Spoken("syntax is incorrect", "badName"), new Spoken("Text file busy", "busy"),
            new Spoken("resource busy", "busy"), new Spoken("used by another process", "busy"),
            new Spoken("levels of symbolic links", "circle"), new Spoken("Exec format error", "notRunnable"),
            new Spoken("Cannot run program", "noProgram"), new Spoken("No such file", "missing"),
            new Spoken("cannot find the", "missing"), new Spoken("File exists", "there"),
            new Spoken("nput/output error", "broken"), new Spoken("device error", "broken"),
            new Spoken("Stale file handle", "broken"), new Spoken("Address already in use", "port"),
            new Spoken("Network is unreachable", "unreached"), new Spoken("Connection refused", "unreached"),
            new Spoken("Connection reset", "brokenOff"), new Spoken("Broken pipe", "brokenOff"));

    private record Spoken(String words, String key) {
    }

    private DiskReason() {
    }

    /** The reason, in a few words that stand within a sentence. */
    public static Message of(IOException refusal) {
        return causes(refusal).flatMap(each -> key(each).stream()).findFirst().map(DiskReason::say)
                .orElseGet(() -> quoted(refusal));
    }

    /** Why something that was typed can be no name of a file. */
    public static Message of(InvalidPathException name) {
        return say("badName");
    }

    private static Stream<IOException> causes(IOException refusal) {
        return Stream.iterate((Throwable) refusal, each -> each != null, Throwable::getCause).limit(DEEPEST)
                .filter(IOException.class::isInstance).map(IOException.class::cast);
    }

    private static Optional<String> key(IOException refusal) {
        return ofFiles(refusal).or(() -> ofNetworks(refusal)).or(() -> SPOKEN.stream()
                .filter(each -> words(refusal).contains(each.words())).map(Spoken::key).findFirst());
    }

    private static Optional<String> ofFiles(IOException refusal) {
        return Optional.ofNullable(switch (refusal) {
            case NoSuchFileException missing -> "missing";
            case AccessDeniedException forbidden -> "forbidden";
            case FileAlreadyExistsException there -> "there";
            case NotDirectoryException file -> "noFolder";
            case DirectoryNotEmptyException full -> "notEmpty";
            case FileSystemLoopException circle -> "circle";
            case CharacterCodingException bytes -> "noText";
            case ZipException bytes -> "noArchive";
            case EOFException cut -> "cut";
            default -> null;
        });
    }

    private static Optional<String> ofNetworks(IOException refusal) {
        return Optional.ofNullable(switch (refusal) {
            case UnknownHostException unknown -> "noHost";
            case BindException taken -> "port";
            case ConnectException shut -> "unreached";
            case NoRouteToHostException shut -> "unreached";
            case SocketTimeoutException silent -> "silent";
            case SSLException stranger -> "untrusted";
            case ClosedByInterruptException stopped -> "interrupted";
            case InterruptedIOException stopped -> "interrupted";
            default -> null;
        });
    }

    /** What the system says itself, without the names of files where it tells them apart. */
    private static String words(IOException refusal) {
        String words = refusal instanceof FileSystemException file ? file.getReason() : refusal.getMessage();
        return words == null ? "" : words.strip();
    }

    private static Message quoted(IOException refusal) {
        String words = words(refusal);
        return words.isEmpty() ? say("unknown") : say("other", words);
    }

    private static Message say(String key, Object... arguments) {
        return Message.of(DiskReason.class, "reason." + key, arguments);
    }
}
