// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
package dk.landskab.diagram.editor;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;

import dk.landskab.editing.OpenLandscape;
import dk.landskab.editing.model.OpenPart;
import dk.landskab.editing.model.OpenParts;
import dk.landskab.model.core.Identified;
import dk.landskab.store.Landscape;

/**
 * A landscape whose diagrams are shown: one that is edited, or one that can only be looked at, such as a revision or a
 * foreign model. For the thread that owns the landscape.
 */
public final class OpenPlace {

    private final String name;
    private final Optional<OpenLandscape> edited;
    private final Optional<OpenParts> shown;
    private final Optional<Landscape> read;

    private OpenPlace(String name, Optional<OpenLandscape> edited, Optional<Landscape> read) {
        this.name = name;
        this.edited = edited;
        this.read = read;
        this.shown = read.map(OpenParts::of);
    }

    /**
     * A landscape that is edited.
     *
     * @param name of the place as a person calls it
     */
    public static OpenPlace edited(String name, OpenLandscape landscape) {
        return new OpenPlace(name, Optional.of(landscape), Optional.empty());
    }

    /** A landscape that is looked at; its objects belong to the place from now on. */
    public static OpenPlace shown(String name, Landscape landscape) {
        return new OpenPlace(name, Optional.empty(), Optional.of(landscape));
    }

    /** What a person calls it. */
    public String name() {
        return name;
    }

    /** The landscape, where it is edited. */
    public Optional<OpenLandscape> edited() {
        return edited;
    }

    /** The landscape as it is now; good until the next gesture. */
    public Landscape landscape() {
        return edited.map(OpenLandscape::landscape).or(() -> read).orElseThrow();
    }

    /** What stands at the top of its files. */
    public List<EObject> roots() {
        return edited.map(each -> each.parts().stream()).orElseGet(() -> shown.orElseThrow().all())
                .flatMap((OpenPart part) -> part.getContents().stream()).toList();
    }

    /** The object with an id. */
    public Optional<Identified> find(String id) {
        return edited.map(each -> each.find(id)).orElseGet(() -> shown.orElseThrow().index().find(id));
    }

    /** Whether an object may be edited. */
    public boolean mayEdit(EObject object) {
        return edited.isPresent() && !edited.get().domain().isReadOnly(object.eResource());
    }
}
