// SPDX-License-Identifier: EPL-2.0
package dk.landskab.editing.model;

import java.util.stream.Stream;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;

import dk.landskab.store.Landscape;

/** The files of an open landscape. A reference means what has its id, wherever that stands, and opens nothing. */
public final class OpenParts extends ResourceSetImpl {

    private final ModelIndex index = new ModelIndex();

    private OpenParts() {
        eAdapters().add(index);
    }

    /** The files of a landscape that was read; its objects belong to these from now on. */
    public static OpenParts of(Landscape landscape) {
        OpenParts parts = new OpenParts();
        landscape.parts().stream().map(OpenPart::of).forEach(parts.getResources()::add);
        return parts;
    }

    /** The objects by id and by who refers to them. */
    public ModelIndex index() {
        return index;
    }

    /** The files that are part of the landscape now. */
    public Stream<OpenPart> all() {
        return getResources().stream().map(OpenPart.class::cast);
    }

    /** Whether a file is part of the landscape now. */
    public boolean holds(OpenPart part) {
        return getResources().contains(part);
    }

    /** A command that adds a file which is not on disk yet. */
    public Command adding(OpenPart part) {
        return new AddPart(getResources(), part);
    }

    /** A command that takes a file out. */
    public Command removing(OpenPart part) {
        return new RemovePart(new AddPart(getResources(), part));
    }

    /** What a proxy stands for is not here: it would have been put in its place when it came. */
    @Override
    public EObject getEObject(URI uri, boolean load) {
        return null;
    }

    @Override
    public Resource getResource(URI uri, boolean load) {
        return getResources().stream().filter(each -> each.getURI().equals(uri)).findFirst().orElse(null);
    }
}
