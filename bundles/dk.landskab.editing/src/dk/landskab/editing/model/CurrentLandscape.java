// SPDX-License-Identifier: EPL-2.0
package dk.landskab.editing.model;

import java.lang.ref.SoftReference;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dk.landskab.store.Landscape;
import dk.landskab.store.LoadedPart;
import dk.landskab.store.Origin;
import dk.landskab.store.PartSource;
import dk.landskab.store.TextFormat;
import dk.landskab.store.UnreadableException;
import dk.landskab.store.WrittenReferences;

/** The open files as a landscape, made when it is first asked for after a change; and as files, to be read elsewhere. */
public final class CurrentLandscape {

    private final Origin origin;
    private final OpenParts parts;
    private final Map<OpenPart, SoftReference<byte[]>> written = new HashMap<>();
    private Landscape current;

    /** The landscape of some files. */
    public CurrentLandscape(Origin origin, OpenParts parts) {
        this.origin = origin;
        this.parts = parts;
    }

    /** The landscape as it is now. */
    public Landscape get() {
        if (current == null) {
            current = new Landscape(origin, parts.all().map(CurrentLandscape::loaded).toList(), List.of());
        }
        return current;
    }

    private static LoadedPart loaded(OpenPart part) {
        return new LoadedPart(new OpenSource(part), List.copyOf(part.getContents()), part.problems(),
                new WrittenReferences(), part.format());
    }

    /** The files as they would be if they were saved now; a text that is none, as it was when it was last understood. */
    public List<PartSource> files() {
        return parts.all().map(part -> PartSource.of(part.path(), bytes(part))).toList();
    }

    /** The content key of a file as it would be if it were saved now; empty where there is none. */
    public Optional<String> key(String path) {
        return parts.all().filter(part -> part.path().equals(path)).findFirst()
                .map(part -> PartSource.of(path, bytes(part)).contentKey());
    }

    private byte[] bytes(OpenPart part) {
        byte[] known = Optional.ofNullable(written.get(part)).map(SoftReference::get).orElse(null);
        byte[] bytes = known == null ? readable(part) : known;
        written.put(part, new SoftReference<>(bytes));
        return bytes;
    }

    private static byte[] readable(OpenPart part) {
        byte[] bytes = part.bytes();
        if (part.format().orElse(null) instanceof TextFormat format) {
            try {
                format.read(PartSource.of(part.path(), bytes));
            } catch (UnreadableException noText) {
                return part.text().orElseThrow().understood().getBytes(StandardCharsets.UTF_8);
            }
        }
        return bytes;
    }

    /** Takes note that something has changed. */
    public void forget(Changes changes) {
        current = null;
        written.keySet().removeAll(changes.parts());
    }
}
