// SPDX-License-Identifier: EPL-2.0
package dk.landskab.editing.model;

import java.util.List;

import dk.landskab.store.Landscape;
import dk.landskab.store.LoadedPart;
import dk.landskab.store.Origin;
import dk.landskab.store.WrittenReferences;

/** The open files as a landscape, made when it is first asked for after a change. */
public final class CurrentLandscape {

    private final Origin origin;
    private final OpenParts parts;
    private Landscape current;

    /** The landscape of some files. */
    public CurrentLandscape(Origin origin, OpenParts parts) {
        this.origin = origin;
        this.parts = parts;
    }

    /** The landscape as it is now. */
    public Landscape get() {
        if (current == null) {
            current = new Landscape(origin, parts.all().map(this::loaded).toList(), List.of());
        }
        return current;
    }

    private LoadedPart loaded(OpenPart part) {
        return new LoadedPart(new OpenSource(part), List.copyOf(part.getContents()), part.problems(),
                new WrittenReferences(), part.format());
    }

    /** Takes note that something has changed. */
    public void forget() {
        current = null;
    }
}
