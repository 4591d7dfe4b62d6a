// SPDX-License-Identifier: EPL-2.0
package dk.landskab.compare.merge;

import org.eclipse.emf.ecore.EObject;

import dk.landskab.model.edit.Message;
import dk.landskab.store.Location;
import dk.landskab.store.PartFormats;
import dk.landskab.store.PartSource;
import dk.landskab.store.WriteRefusedException;

/** A file of a result: its bytes are made when they are asked for. */
record MergedFile(String path, EObject root) implements PartSource {

    @Override
    public String contentKey() {
        return PartSource.of(path, bytes()).contentKey();
    }

    @Override
    public byte[] bytes() {
        return PartFormats.standard().of(path).orElseThrow(() -> new WriteRefusedException(Location.of(path),
                Message.of(Merge.class, "noFormat"))).write(path, root);
    }

    @Override
    public String toString() {
        return path;
    }
}
