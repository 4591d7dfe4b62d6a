// SPDX-License-Identifier: EPL-2.0
package dk.landskab.store;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import dk.landskab.store.xmi.XmiFormat;

/** The formats that the files of a landscape may have, by extension. Immutable. */
public final class PartFormats {

    /** Extensions of files that belong to a landscape even where nothing here understands them. */
    private static final List<String> CARRIED = List.of("acq");

    private final Map<String, PartFormat> byExtension;

    private PartFormats(Map<String, PartFormat> byExtension) {
        this.byExtension = Collections.unmodifiableMap(byExtension);
    }

    /** {@code .landskab} and {@code .diagram}. */
    public static PartFormats standard() {
        return new PartFormats(Map.of()).with(XmiFormat.landskab()).with(XmiFormat.diagram());
    }

    /** These formats and one more, which replaces the one with the same extension. */
    public PartFormats with(PartFormat format) {
        Map<String, PartFormat> more = new TreeMap<>(byExtension);
        more.put(format.extension(), format);
        return new PartFormats(more);
    }

    /** The extensions of all files that belong to a landscape, without the dot, sorted. */
    public List<String> extensions() {
        return Stream.concat(byExtension.keySet().stream(), CARRIED.stream()).distinct().sorted().toList();
    }

    /** Whether a file belongs to a landscape, by its name. */
    public boolean accepts(String path) {
        String extension = extension(path);
        return byExtension.containsKey(extension) || CARRIED.contains(extension);
    }

    /** The format of a file; empty where it is only carried. */
    public Optional<PartFormat> of(String path) {
        return Optional.ofNullable(byExtension.get(extension(path)));
    }

    /**
     * Reads a file with its format; one that is only carried becomes a part without roots.
     *
     * @throws UnreadableException where it cannot be read
     */
    public LoadedPart read(PartSource source) {
        return of(source.path()).map(format -> format.read(source).readBy(format))
                .orElseGet(() -> new LoadedPart(source, List.of(), List.of()));
    }

    private static String extension(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        return dot <= 0 ? "" : name.substring(dot + 1);
    }
}
