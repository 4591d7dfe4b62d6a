// SPDX-License-Identifier: EPL-2.0
package dk.landskab.store.tests;

import org.eclipse.emf.ecore.EObject;

import dk.landskab.store.LoadedPart;
import dk.landskab.store.PartFormat;
import dk.landskab.store.PartSource;

/** A format with a fault of its own. */
record FaultyFormat(RuntimeException fault) implements PartFormat {

    @Override
    public String extension() {
        return "faulty";
    }

    @Override
    public LoadedPart read(PartSource source) {
        throw fault;
    }

    @Override
    public byte[] write(String path, EObject root) {
        throw fault;
    }
}
