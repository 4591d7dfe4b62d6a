// SPDX-License-Identifier: EPL-2.0
package dk.landskab.compare.merge;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

import dk.landskab.compare.text.Block;
import dk.landskab.compare.text.Versions;
import dk.landskab.store.LoadedPart;

/** Finds which files that are only carried belong together: those that define the same in one version or another. */
final class CarriedGroups {

    private final Map<String, Versions<LoadedPart>> files;
    private final Map<String, Versions<Optional<CarriedText>>> read = new TreeMap<>();
    /** For every path another one of its group, or the path itself, which then stands for the group. */
    private final Map<String, String> links = new HashMap<>();

    private CarriedGroups(Map<String, Versions<LoadedPart>> files) {
        this.files = files;
        files.forEach((path, versions) -> read.put(path, versions.map(CarriedText::of)));
    }

    /** The groups, in the order of their first paths. */
    static List<CarriedGroup> of(Map<String, Versions<LoadedPart>> files) {
        CarriedGroups groups = new CarriedGroups(files);
        groups.link();
        Map<String, Map<String, Versions<LoadedPart>>> members = new LinkedHashMap<>();
        new TreeMap<>(files).forEach((path, versions) -> members
                .computeIfAbsent(groups.representative(path), each -> new TreeMap<>()).put(path, versions));
        return members.values().stream().map(group -> new CarriedGroup(group, groups.texts(group.keySet()))).toList();
    }

    private void link() {
        Map<String, String> first = new HashMap<>();
        read.forEach((path, versions) -> {
            links.put(path, path);
            all(versions).flatMap(Optional::stream).flatMap(CarriedGroups::definitions).forEach(name -> {
                String other = first.putIfAbsent(name, path);
                if (other != null) {
                    links.put(representative(path), representative(other));
                }
            });
        });
    }

    private String representative(String path) {
        String each = path;
        while (!links.get(each).equals(each)) {
            each = links.get(each);
        }
        return each;
    }

    private Optional<Map<String, Versions<CarriedText>>> texts(Set<String> paths) {
        Map<String, Versions<CarriedText>> texts = new TreeMap<>();
        for (String path : paths) {
            if (all(read.get(path)).anyMatch(Optional::isEmpty)) {
                return Optional.empty();
            }
            texts.put(path, read.get(path).map(Optional::get));
        }
        List<Function<Versions<CarriedText>, CarriedText>> versions = List.of(Versions::base, Versions::ours,
                Versions::theirs);
        return versions.stream().allMatch(version -> areUnique(texts.values().stream().map(version)))
                ? Optional.of(texts) : Optional.empty();
    }

    /** Whether every name is defined once, and none is the path of a file, so that a conflict can be named by it. */
    private boolean areUnique(Stream<CarriedText> texts) {
        Set<String> names = new HashSet<>(files.keySet());
        return texts.filter(Objects::nonNull).flatMap(CarriedGroups::definitions).allMatch(names::add);
    }

    private static Stream<String> definitions(CarriedText text) {
        return text.names(Block.Kind.DEFINITION).stream();
    }

    private static <T> Stream<T> all(Versions<T> versions) {
        return Stream.of(versions.base(), versions.ours(), versions.theirs()).filter(Objects::nonNull);
    }
}
