// SPDX-License-Identifier: EPL-2.0
package dk.landskab.compare.tests.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

import dk.landskab.compare.tests.merge.TextLedger.File;

/**
 * The reference for texts: merges tables of lines, name by name, and says where it cannot. Deliberately without thought
 * for time, order or layout, and without a line of what it is compared with.
 */
final class NaiveTextMerge {

    /** What the files say in the end; nothing for those that are merged as a whole. */
    final TreeMap<String, File> merged = new TreeMap<>();
    /** The texts of those that are merged as a whole. */
    final Map<String, String> whole = new TreeMap<>();
    final Set<String> conflicts = new TreeSet<>();

    private final TextLedger base;
    private final TextLedger ours;
    private final TextLedger theirs;

    NaiveTextMerge(TextLedger base, TextLedger ours, TextLedger theirs) {
        this.base = base;
        this.ours = ours;
        this.theirs = theirs;
        Set<String> open = paths();
        open.removeIf(path -> all().allMatch(each -> Objects.equals(text(each, path), text(base, path))));
        paths().stream().filter(path -> !open.contains(path)).forEach(path -> whole.put(path, text(base, path)));
        while (!open.isEmpty()) {
            Set<String> group = group(open.iterator().next(), open);
            open.removeAll(group);
            if (group.stream().anyMatch(path -> all().anyMatch(
                    each -> each.files.containsKey(path) && each.files.get(path).broken))) {
                whole(group);
            } else {
                byName(group);
            }
        }
    }

    private Stream<TextLedger> all() {
        return Stream.of(base, ours, theirs);
    }

    private Set<String> paths() {
        Set<String> paths = new TreeSet<>();
        all().forEach(each -> paths.addAll(each.files.keySet()));
        return paths;
    }

    private static String text(TextLedger ledger, String path) {
        return ledger.files.containsKey(path) ? ledger.files.get(path).text() : null;
    }

    private Set<String> group(String first, Set<String> open) {
        Set<String> group = new TreeSet<>(Set.of(first));
        for (int before = 0; before < group.size();) {
            before = group.size();
            Set<String> names = names(group);
            open.stream().filter(path -> names(Set.of(path)).stream().anyMatch(names::contains)).forEach(group::add);
        }
        return group;
    }

    /** What is defined in some files; of a broken one nothing is known. */
    private Set<String> names(Set<String> paths) {
        Set<String> names = new TreeSet<>();
        all().forEach(each -> each.files.forEach((path, file) -> {
            if (paths.contains(path) && !file.broken) {
                names.addAll(file.definitions.keySet());
            }
        }));
        return names;
    }

    private void whole(Set<String> group) {
        Function<TextLedger, List<String>> texts = ledger -> group.stream().map(path -> text(ledger, path)).toList();
        TextLedger taken = ours;
        if (texts.apply(ours).equals(texts.apply(base))) {
            taken = theirs;
        } else if (!texts.apply(ours).equals(texts.apply(theirs)) && !texts.apply(theirs).equals(texts.apply(base))) {
            conflicts.add(group.iterator().next() + " @text");
            taken = group.stream().anyMatch(ours.files::containsKey) ? ours : theirs;
        }
        for (String path : group) {
            if (text(taken, path) != null) {
                whole.put(path, text(taken, path));
            }
        }
    }

    private void byName(Set<String> group) {
        for (String name : names(group)) {
            List<TextLedger> seen = all().map(each -> each.only(group)).toList();
            List<List<String>> said = seen.stream().map(each -> each.linesOf(name)).toList();
            List<String> lines = lines(name, said.get(0), said.get(1), said.get(2));
            if (lines != null) {
                String path = path(name, seen.get(0).pathOf(name), seen.get(1).pathOf(name), seen.get(2).pathOf(name));
                merged.computeIfAbsent(path, each -> new File()).definitions.put(name, lines);
            }
        }
        for (String path : group) {
            boolean inAll = ours.files.containsKey(path) && theirs.files.containsKey(path);
            boolean isNew = !base.files.containsKey(path);
            boolean stays = merged.containsKey(path);
            if (inAll || isNew) {
                merged.computeIfAbsent(path, each -> new File());
            }
            uses(path, stays);
        }
    }

    private void uses(String path, boolean stays) {
        Set<String> names = new TreeSet<>();
        all().filter(each -> each.files.containsKey(path))
                .forEach(each -> names.addAll(each.files.get(path).uses.keySet()));
        for (String name : names) {
            List<String> lines = lines(path + "#" + name, use(base, path, name), stays(ours, path, stays, name),
                    stays(theirs, path, stays, name));
            if (lines != null) {
                merged.computeIfAbsent(path, each -> new File()).uses.put(name, lines);
            }
        }
        List<String> rest = lines(path + "#//", use(base, path, null), stays(ours, path, stays, null),
                stays(theirs, path, stays, null));
        if (rest != null) {
            merged.computeIfAbsent(path, each -> new File()).rest.addAll(rest);
        }
    }

    private List<String> stays(TextLedger side, String path, boolean stays, String name) {
        return use(stays && !side.files.containsKey(path) ? base : side, path, name);
    }

    private static List<String> use(TextLedger ledger, String path, String name) {
        File file = ledger.files.get(path);
        if (file == null) {
            return null;
        }
        return name != null ? file.uses.get(name) : file.rest.isEmpty() ? null : file.rest;
    }

    private String path(String name, String before, String our, String their) {
        if (our == null || their == null || our.equals(their)) {
            return our == null ? their : our;
        }
        if (our.equals(before)) {
            return their;
        }
        if (!their.equals(before)) {
            conflicts.add(name + " @file");
        }
        return our;
    }

    private List<String> lines(String point, List<String> before, List<String> our, List<String> their) {
        if (Objects.equals(our, their) || Objects.equals(before, their)) {
            return our;
        }
        if (Objects.equals(before, our)) {
            return their;
        }
        List<String> lines = before == null || our == null || their == null ? null : lines(before, our, their);
        if (lines == null) {
            conflicts.add(point + " @text");
            return our == null ? their : our;
        }
        return lines;
    }

    /** Some lines of the base, from where to where, and what takes their place. */
    private record Hunk(int from, int to, List<String> lines) {

        boolean overlaps(Hunk other) {
            return from < other.to && other.from < to || from == to && other.from == other.to && from == other.from;
        }
    }

    /** Null where different hunks overlap. Lines that are equal are the same line, since all differ. */
    private static List<String> lines(List<String> before, List<String> our, List<String> their) {
        List<Hunk> hunks = new ArrayList<>(hunks(before, our));
        for (Hunk hunk : hunks(before, their)) {
            List<Hunk> others = hunks.stream().filter(hunk::overlaps).toList();
            if (others.isEmpty()) {
                hunks.add(hunk);
            } else if (!others.equals(List.of(hunk))) {
                return null;
            }
        }
        hunks.sort(Comparator.comparing(Hunk::from).thenComparing(Hunk::to));
        List<String> lines = new ArrayList<>();
        int at = 0;
        for (Hunk hunk : hunks) {
            lines.addAll(before.subList(at, hunk.from()));
            lines.addAll(hunk.lines());
            at = hunk.to();
        }
        lines.addAll(before.subList(at, before.size()));
        return lines;
    }

    private static List<Hunk> hunks(List<String> before, List<String> now) {
        List<Hunk> hunks = new ArrayList<>();
        int at = 0;
        int old = 0;
        while (at < now.size() || old < before.size()) {
            int kept = old;
            while (kept < before.size() && !now.contains(before.get(kept))) {
                kept++;
            }
            int next = kept < before.size() ? now.indexOf(before.get(kept)) : now.size();
            if (kept > old || next > at) {
                hunks.add(new Hunk(old, kept, now.subList(at, next)));
            }
            at = next + 1;
            old = kept + 1;
        }
        return hunks;
    }
}
