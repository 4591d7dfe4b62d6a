// SPDX-License-Identifier: EPL-2.0
package dk.landskab.compare.tests.merge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * A landscape as a table: id → feature → text. The feature {@code class} names the class, {@code in} what contains it:
 * {@code owner/feature}, or {@code root:path} at the top of a file. Of many values the text has commas between them,
 * sorted where their order means nothing.
 */
final class Ledger {

    final TreeMap<String, TreeMap<String, String>> rows = new TreeMap<>();

    Ledger() {
    }

    Ledger(Ledger other) {
        other.rows.forEach((id, row) -> rows.put(id, new TreeMap<>(row)));
    }

    /** Lines of {@code id Class place feature=value…}; {@code ~} stands for a blank. */
    static Ledger parse(String text) {
        Ledger ledger = new Ledger();
        text.lines().filter(line -> !line.isBlank()).forEach(line -> ledger.add(line.strip().split("\\s+"), 0));
        return ledger;
    }

    /** Edits with semicolons between them; {@code -} for none. */
    Ledger edited(String edits) {
        Ledger edited = new Ledger(this);
        Arrays.stream(edits.split(";")).map(String::strip).filter(edit -> !edit.equals("-")).forEach(edited::edit);
        return edited;
    }

    private void edit(String edit) {
        String[] words = edit.split("\\s+");
        switch (words[0]) {
            case "add" -> add(words, 1);
            case "set" -> put(words[1], words[2]);
            case "unset" -> row(words[1]).remove(words[2]);
            case "gain" -> gain(words[1], words[2], words[3]);
            case "lose" -> lose(words[1], words[2], words[3]);
            case "move" -> row(words[1]).put("in", words[2]);
            case "delete" -> delete(words[1]);
            case "drop" -> rows.remove(words[1]);
            case "retype" -> retype(words[1], words[2]);
            default -> throw new IllegalArgumentException(edit);
        }
    }

    private void add(String[] words, int first) {
        TreeMap<String, String> row = new TreeMap<>();
        row.put("class", words[first + 1]);
        row.put("in", words[first + 2]);
        rows.put(words[first], row);
        for (int i = first + 3; i < words.length; i++) {
            put(words[first], words[i]);
        }
    }

    private void put(String id, String assignment) {
        int equals = assignment.indexOf('=');
        set(id, assignment.substring(0, equals), assignment.substring(equals + 1).replace('~', ' '));
    }

    void set(String id, String feature, String value) {
        row(id).put(feature, isSet(id, feature) ? sorted(value) : value);
    }

    private static String sorted(String values) {
        return String.join(",", new TreeSet<>(Arrays.asList(values.split(","))));
    }

    void gain(String id, String feature, String value) {
        String old = row(id).get(feature);
        set(id, feature, old == null ? value : old + "," + value);
    }

    void lose(String id, String feature, String value) {
        List<String> values = new ArrayList<>(values(id, feature));
        values.remove(value);
        if (values.isEmpty()) {
            row(id).remove(feature);
        } else {
            row(id).put(feature, String.join(",", values));
        }
    }

    /** Deletes what a user's deletion deletes: the object, what it contains, what cannot be without it, references. */
    void delete(String id) {
        Set<String> gone = new TreeSet<>(Set.of(id));
        for (int before = 0; before < gone.size();) {
            before = gone.size();
            rows.forEach((each, row) -> {
                if (owner(each) != null && gone.contains(owner(each)) || row.keySet().stream().anyMatch(
                        feature -> isRequired(each, feature) && gone.contains(row.get(feature)))) {
                    gone.add(each);
                }
            });
        }
        gone.forEach(rows::remove);
        gone.forEach(this::forget);
    }

    /** Takes away every reference to an object. */
    void forget(String id) {
        for (String each : List.copyOf(rows.keySet())) {
            for (String feature : List.copyOf(row(each).keySet())) {
                if (isReference(each, feature) && values(each, feature).contains(id)) {
                    lose(each, feature, id);
                }
            }
        }
    }

    /**
     * Makes it of another class, without what that class cannot say or hold and without references that ask for the
     * old.
     */
    void retype(String id, String type) {
        EClass before = type(id);
        EClass now = FolderClass.named(type);
        row(id).put("class", type);
        row(id).keySet().removeIf(feature -> !feature.equals("class") && !feature.equals("in")
                && !isShared(before, now, feature.split("\\.")[0]));
        for (String child : List.copyOf(rows.keySet())) {
            if (rows.containsKey(child) && id.equals(owner(child))
                    && !isShared(before, now, steps(child)[1])) {
                delete(child);
            }
        }
        for (String each : List.copyOf(rows.keySet())) {
            for (String feature : List.copyOf(row(each).keySet())) {
                if (isReference(each, feature) && values(each, feature).contains(id)
                        && !((EReference) feature(each, feature)).getEReferenceType().isSuperTypeOf(now)) {
                    lose(each, feature, id);
                }
            }
        }
    }

    /** Whether two classes have a feature from the same class, and not two of the same name. */
    private static boolean isShared(EClass one, EClass other, String feature) {
        return one.getEStructuralFeature(feature) == other.getEStructuralFeature(feature);
    }

    TreeMap<String, String> row(String id) {
        TreeMap<String, String> row = rows.get(id);
        if (row == null) {
            throw new IllegalArgumentException("no " + id);
        }
        return row;
    }

    EClass type(String id) {
        return FolderClass.named(row(id).get("class"));
    }

    String[] steps(String id) {
        return row(id).get("in").split("/");
    }

    /** Null at the top of a file. */
    String owner(String id) {
        return row(id).get("in").startsWith("root:") ? null : steps(id)[0];
    }

    List<String> values(String id, String feature) {
        String text = row(id).get(feature);
        return text == null ? List.of() : List.of(text.split(","));
    }

    /** The feature at the end of a path; null for "class" and "in", and for what the class does not have. */
    EStructuralFeature feature(String id, String path) {
        if (path.equals("in") || path.equals("class")) {
            return null;
        }
        EClass type = type(id);
        EStructuralFeature feature = null;
        for (String step : path.split("\\.")) {
            feature = type == null ? null : type.getEStructuralFeature(step);
            type = feature instanceof EReference reference ? reference.getEReferenceType() : null;
        }
        return feature;
    }

    boolean isReference(String id, String path) {
        return feature(id, path) instanceof EReference;
    }

    boolean isRequired(String id, String path) {
        return feature(id, path) instanceof EReference reference && reference.isRequired();
    }

    boolean isMany(String id, String path) {
        EStructuralFeature feature = feature(id, path);
        return feature != null && feature.isMany();
    }

    boolean isSet(String id, String path) {
        return isMany(id, path) && !feature(id, path).isOrdered();
    }

    /** One text for each file, by path: what is in it, containers first. */
    Map<String, String> files() {
        Map<String, List<String>> byFile = new TreeMap<>();
        rows.keySet().stream().sorted(Comparator.comparing(this::depth).thenComparing(each -> each))
                .forEach(id -> byFile.computeIfAbsent(file(id), each -> new ArrayList<>()).add(id + rows.get(id)));
        return byFile.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey,
                entry -> String.join("\n", entry.getValue()), (one, other) -> one, TreeMap::new));
    }

    int depth(String id) {
        int depth = 0;
        for (String each = owner(id); each != null; each = owner(each)) {
            depth++;
        }
        return depth;
    }

    private String file(String id) {
        String each = id;
        while (owner(each) != null) {
            each = owner(each);
        }
        return row(each).get("in").substring("root:".length());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Ledger ledger && ledger.rows.equals(rows);
    }

    @Override
    public int hashCode() {
        return rows.hashCode();
    }

    @Override
    public String toString() {
        return rows.entrySet().stream().map(Object::toString).collect(Collectors.joining("\n"));
    }
}
