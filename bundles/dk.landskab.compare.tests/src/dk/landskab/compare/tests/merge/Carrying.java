// SPDX-License-Identifier: EPL-2.0
package dk.landskab.compare.tests.merge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import dk.landskab.compare.merge.Merge;
import dk.landskab.compare.merge.MergeResult;
import dk.landskab.compare.merge.Resolution;
import dk.landskab.store.Landscape;
import dk.landskab.store.LandscapeAssembly;
import dk.landskab.store.LoadedPart;
import dk.landskab.store.Origin;
import dk.landskab.store.PartSource;

/** Landscapes of files that are only carried, and what becomes of them. */
final class Carrying {

    private Carrying() {
    }

    /** A landscape of texts, by path. */
    static Landscape of(Map<String, String> texts) {
        Map<String, byte[]> files = new TreeMap<>();
        texts.forEach((path, text) -> files.put(path, text.getBytes(StandardCharsets.UTF_8)));
        return ofBytes(files);
    }

    static Landscape ofBytes(Map<String, byte[]> files) {
        List<LoadedPart> parts = new ArrayList<>();
        new TreeMap<>(files).forEach(
                (path, bytes) -> parts.add(new LoadedPart(PartSource.of(path, bytes), List.of(), List.of())));
        return LandscapeAssembly.of(Origin.of("carrying"), parts);
    }

    static MergeResult merge(Map<String, String> base, Map<String, String> ours, Map<String, String> theirs) {
        return Merge.of(of(base), of(ours), of(theirs));
    }

    /** The same with the conflicts decided by some lines. */
    static MergeResult resolved(Map<String, String> base, Map<String, String> ours, Map<String, String> theirs,
            String lines) {
        String keys = keys(merge(base, ours, theirs));
        return Merge.of(of(base), of(ours), of(theirs), Resolution.parse("r", keys + lines));
    }

    static String keys(MergeResult result) {
        return "base = " + result.keys().base() + "\nours = " + result.keys().ours() + "\ntheirs = "
                + result.keys().theirs() + "\n";
    }

    /** The texts of the carried files of a result, by path. */
    static Map<String, String> texts(MergeResult result) {
        return result.carried().stream().collect(Collectors.toMap(PartSource::path, Carrying::text,
                (one, other) -> one, TreeMap::new));
    }

    private static String text(PartSource part) {
        try {
            return new String(part.bytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> points(MergeResult result) {
        return result.conflicts().stream().map(each -> each.point().toString()).toList();
    }
}
