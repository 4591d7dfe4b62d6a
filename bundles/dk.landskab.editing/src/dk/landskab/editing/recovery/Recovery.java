// SPDX-License-Identifier: EPL-2.0
package dk.landskab.editing.recovery;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dk.landskab.model.edit.Message;
import dk.landskab.store.Landscape;
import dk.landskab.store.LandscapeAssembly;
import dk.landskab.store.LandscapeFolder;
import dk.landskab.store.LoadedPart;
import dk.landskab.store.Location;
import dk.landskab.store.PartLoading;
import dk.landskab.store.PartSource;
import dk.landskab.store.TextFormat;
import dk.landskab.store.UnreadableException;

/**
 * What was edited and not saved when a process ended. Nothing of it is done until somebody asks for it; nothing is lost
 * until {@link #discard()}.
 */
public final class Recovery {

    /**
     * A file of which something can be recovered.
     *
     * @param path within the landscape
     * @param elements ids of the elements that are recovered
     * @param changedSince whether somebody else has changed the file since: the rest of it is kept as it is now, and
     *            these elements become what they were when the process ended; a text becomes what it was as a whole
     */
    public record File(String path, Set<String> elements, boolean changedSince) {

        /** Copies the ids. */
        public File {
            elements = Set.copyOf(elements);
        }
    }

    private static final Pattern PID = Pattern.compile("(\\d{1,18})-");

    private final LandscapeFolder folder;
    private final List<Path> journals;
    private final Instant when;
    private final Map<String, RecoveredPart> parts;

    private Recovery(LandscapeFolder folder, List<Path> journals, Instant when, Map<String, RecoveredPart> parts) {
        this.folder = folder;
        this.journals = journals;
        this.when = when;
        this.parts = parts;
    }

    static Optional<Recovery> of(Journal.Folder journals, LandscapeFolder folder) {
        try {
            List<Path> dead = ofTheDead(journals.path());
            Map<String, List<Note>> notes = new LinkedHashMap<>();
            for (Path each : dead) {
                Note.all(Files.readAllBytes(each))
                        .forEach(note -> notes.computeIfAbsent(note.path(), any -> new ArrayList<>()).add(note));
            }
            Map<String, RecoveredPart> parts = new LinkedHashMap<>();
            Map<String, PartSource> there = folder.holdsLandscape() ? byPath(folder.parts()) : Map.of();
            notes.forEach((path, each) -> RecoveredPart.of(folder.formats(),
                    Optional.ofNullable(there.get(path)), each)
                    .ifPresent(part -> parts.put(path, part)));
            if (parts.isEmpty()) {
                forget(notes.isEmpty() ? List.of() : dead);
                return Optional.empty();
            }
            return Optional.of(new Recovery(folder, dead, lastWritten(dead), parts));
        } catch (IOException e) {
            throw new UnreadableException(Location.of(journals.path().toString()),
                    Message.of(Recovery.class, "unreadable"), e);
        }
    }

    /**
     * What is on disk as it was noted was saved. Its notes go before somebody changes the files, and they seem to say
     * something again. Where the disk keeps one, it is looked at the next time.
     */
    private static void forget(List<Path> journals) {
        journals.forEach(each -> each.toFile().delete());
    }

    private static Map<String, PartSource> byPath(List<PartSource> sources) {
        Map<String, PartSource> byPath = new LinkedHashMap<>();
        sources.forEach(each -> byPath.put(each.path(), each));
        return byPath;
    }

    private static List<Path> ofTheDead(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> dead = new ArrayList<>(files.filter(Recovery::isOfTheDead).toList());
            Map<Path, Instant> times = new LinkedHashMap<>();
            for (Path each : dead) {
                times.put(each, Files.getLastModifiedTime(each).toInstant());
            }
            dead.sort(Comparator.comparing(times::get));
            return dead;
        }
    }

    private static boolean isOfTheDead(Path file) {
        String name = file.getFileName().toString();
        Matcher pid = PID.matcher(name);
        return name.endsWith(Journal.Folder.SUFFIX) && pid.lookingAt()
                && ProcessHandle.of(Long.parseLong(pid.group(1))).isEmpty();
    }

    private static Instant lastWritten(List<Path> journals) throws IOException {
        return Files.getLastModifiedTime(journals.getLast()).toInstant();
    }

    /** When the last of it was done. */
    public Instant when() {
        return when;
    }

    /** The files of which something can be recovered, in the order in which they were first touched. */
    public List<File> files() {
        return parts.entrySet().stream().map(each -> new File(each.getKey(), each.getValue().elements(),
                each.getValue().changedSince())).toList();
    }

    /** The paths of these files. */
    public Set<String> paths() {
        return Set.copyOf(parts.keySet());
    }

    /**
     * The content key of the file that may be saved over; empty for one that is new. A text that somebody has changed
     * since is not saved over before a person has looked at both.
     */
    public Optional<String> key(String path) {
        return parts.get(path).key();
    }

    /** The paths of the files that were to be no more. */
    public Set<String> gone() {
        return parts.entrySet().stream().filter(each -> each.getValue().bytes().isEmpty()).map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What a text was, to the character; for a file that is recovered and is edited as a text. */
    public String text(String path) {
        return new String(parts.get(path).bytes().orElseThrow(), StandardCharsets.UTF_8);
    }

    /**
     * The landscape with what is recovered in it. Where a recovered text was no text at all, as in the middle of a
     * conflict, its objects are those of the file on disk.
     *
     * @throws UnreadableException where a file cannot be read
     */
    public Landscape read() {
        List<PartSource> sources = new ArrayList<>(folder.holdsLandscape() ? folder.parts() : List.of());
        Map<String, PartSource> there = byPath(sources);
        sources.removeIf(each -> parts.containsKey(each.path()));
        parts.forEach((path, part) -> part.bytes().map(bytes -> readable(PartSource.of(path, bytes), there.get(path)))
                .ifPresent(sources::add));
        sources.sort(Comparator.comparing(PartSource::path));
        List<LoadedPart> loaded = PartLoading.all(sources, folder.formats());
        return LandscapeAssembly.of(folder.origin(), loaded);
    }

    private PartSource readable(PartSource recovered, PartSource there) {
        if (!(folder.formats().of(recovered.path()).orElseThrow() instanceof TextFormat format)) {
            return recovered;
        }
        try {
            format.read(recovered);
            return recovered;
        } catch (UnreadableException noText) {
            return there == null ? PartSource.of(recovered.path(), new byte[0]) : there;
        }
    }

    /**
     * Throws it away.
     *
     * @throws UnreadableException where the disk refuses
     */
    public void discard() {
        for (Path each : journals) {
            try {
                Files.deleteIfExists(each);
            } catch (IOException e) {
                throw new UnreadableException(Location.of(each.toString()), Message.of(Recovery.class, "kept"), e);
            }
        }
    }
}
