// SPDX-License-Identifier: EPL-2.0
package dk.landskab.versioning.writing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.util.SystemReader;

import dk.landskab.model.edit.Message;

/**
 * A {@code *.lock} file of Git that lies in a repository. It says that some program is writing; or that one was, and
 * ended before it could remove the file. Git cannot tell these apart, so nothing here removes such a file.
 *
 * @param file the lock
 * @param age how long it has been there
 * @param user whose file it is; empty where the system does not tell
 * @param process the number of the process that made it, where that was one of ours
 * @param processIsGone whether that process is surely no more
 */
public record LockFileInTheWay(Path file, Duration age, String user, OptionalLong process, boolean processIsGone) {

    private static final String SUFFIX = ".lock";

    /** All locks of a repository, sorted by path; empty where nothing is being written. */
    public static List<LockFileInTheWay> all(Repository repository) throws IOException {
        List<LockFileInTheWay> locks = new ArrayList<>();
        Path common = repository.getCommonDirectory().toPath();
        Path own = repository.getDirectory().toPath();
        for (Path folder : Stream.of(common, own).distinct().toList()) {
            locks.addAll(in(folder, 1));
        }
        if (Files.isDirectory(common.resolve("refs"))) {
            locks.addAll(in(common.resolve("refs"), Integer.MAX_VALUE));
        }
        return locks;
    }

    private static List<LockFileInTheWay> in(Path folder, int depth) throws IOException {
        try (Stream<Path> files = Files.walk(folder, depth)) {
            return files.filter(each -> each.toString().endsWith(SUFFIX) && Files.isRegularFile(each)).sorted()
                    .flatMap(each -> of(each).stream()).toList();
        }
    }

    /** The lock at a path; empty where it is gone by now. */
    static Optional<LockFileInTheWay> of(Path file) {
        try {
            Instant made = Files.getLastModifiedTime(file).toInstant();
            Duration age = Duration.between(made, SystemReader.getInstance().now());
            Optional<Owner> owner = owner(file);
            return Optional.of(new LockFileInTheWay(file, age.isNegative() ? Duration.ZERO : age, user(file),
                    owner.map(each -> OptionalLong.of(each.process())).orElse(OptionalLong.empty()),
                    owner.map(Owner::isGone).orElse(false)));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Our process that made a lock; empty where it is not one of ours. */
    static Optional<Owner> owner(Path file) throws IOException {
        try {
            byte[] bytes = Files.readAllBytes(file);
            return Owner.of(new String(bytes, StandardCharsets.ISO_8859_1));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    private static String user(Path file) throws IOException {
        try {
            return Files.getOwner(file).getName();
        } catch (UnsupportedOperationException e) {
            return "";
        }
    }

    /** The lock in words. */
    Message told() {
        Message since = age(age);
        return process.isPresent() ? Refusals.say("locked.process", since, user, Long.toString(process.getAsLong()))
                : Refusals.say("locked", since, user, file.getFileName().toString());
    }

    private static Message age(Duration age) {
        if (age.toDays() > 1) {
            return Refusals.say("age.days", age.toDays());
        }
        if (age.toHours() > 1) {
            return Refusals.say("age.hours", age.toHours());
        }
        return age.toMinutes() > 1 ? Refusals.say("age.minutes", age.toMinutes())
                : Refusals.say("age.seconds", age.toSeconds());
    }
}
