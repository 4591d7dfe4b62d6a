// SPDX-License-Identifier: EPL-2.0
package dk.landskab.example.repository;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dk.landskab.model.edit.Message;
import dk.landskab.store.Location;
import dk.landskab.store.WriteRefusedException;

/**
 * A folder that holds what was set up, with a file that says so: a line for each repository, its name and the commit
 * that it was left at.
 */
final class DemoFolder {

    private static final String MARK = ".landskab-demo";
    private static final String FRESH = ".new-";

    private final Path folder;
    private final Map<String, String> commits;

    private DemoFolder(Path folder, Map<String, String> commits) {
        this.folder = folder;
        this.commits = commits;
    }

    /**
     * Takes a folder that is empty, not there, or ours.
     *
     * @throws WriteRefusedException where it is none of these
     */
    static DemoFolder claim(Path folder) throws IOException {
        Path mark = folder.resolve(MARK);
        if (!Files.isRegularFile(mark, LinkOption.NOFOLLOW_LINKS)) {
            if (holdsSomething(folder)) {
                throw new WriteRefusedException(Location.of(folder.toString()),
                        Message.of(ExampleRepositories.class, "occupied"));
            }
            Files.createDirectories(folder);
            Files.createFile(mark);
        }
        Map<String, String> commits = Files.readAllLines(mark).stream().map(line -> line.split(" "))
                .filter(words -> words.length == 2)
                .collect(Collectors.toMap(words -> words[0], words -> words[1], (a, b) -> b, TreeMap::new));
        return new DemoFolder(folder, commits);
    }

    /** Where a repository stands. */
    Path place(String name) {
        return folder.resolve(name);
    }

    /** Where a repository is built; what an earlier try left there is gone. */
    Path fresh(String name) throws IOException {
        Path fresh = folder.resolve(FRESH + name);
        Trees.delete(fresh);
        return fresh;
    }

    /** Makes room for a repository: an untouched one is deleted, any other moved aside to the path that is returned. */
    Optional<Path> clear(String name) throws IOException {
        Path place = place(name);
        if (!Files.exists(place, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        if (Untouched.test(place, commits.get(name))) {
            Trees.delete(place);
            return Optional.empty();
        }
        Path aside = Stream.iterate(1, i -> i + 1).map(i -> folder.resolve(name + "-" + i))
                .filter(each -> !Files.exists(each, LinkOption.NOFOLLOW_LINKS)).findFirst().orElseThrow();
        return Optional.of(Files.move(place, aside));
    }

    /** Notes where a repository was left. */
    void remember(String name, String commit) throws IOException {
        commits.put(name, commit);
        String text = commits.entrySet().stream().map(each -> each.getKey() + " " + each.getValue() + "\n")
                .collect(Collectors.joining());
        Files.writeString(folder.resolve(MARK), text, StandardCharsets.UTF_8);
    }

    private static boolean holdsSomething(Path folder) throws IOException {
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.findAny().isPresent();
        } catch (NoSuchFileException absent) {
            return false;
        }
    }
}
