// SPDX-License-Identifier: EPL-2.0
package dk.landskab.compare.merge;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;

import org.eclipse.emf.ecore.EObject;

import dk.landskab.model.edit.Message;
import dk.landskab.store.LoadedPart;
import dk.landskab.store.Location;
import dk.landskab.store.PartFormat;
import dk.landskab.store.PartFormats;
import dk.landskab.store.PartSource;
import dk.landskab.store.UnreadableException;
import dk.landskab.store.WriteRefusedException;

/**
 * A file of a result: its bytes are made when they are asked for. Where a side has a file that says the same, they are
 * that side's, so that a file nobody changed, or only one side did, is not written in another form.
 *
 * @param sides the files of the sides that may say the same, ours first
 */
record MergedFile(String path, EObject root, List<LoadedPart> sides) implements PartSource {

    @Override
    public String contentKey() {
        return PartSource.of(path, bytes()).contentKey();
    }

    @Override
    public byte[] bytes() {
        PartFormat format = PartFormats.standard().of(path).orElseThrow(
                () -> new WriteRefusedException(Location.of(path), Message.of(Merge.class, "noFormat")));
        byte[] bytes = format.write(path, root);
        return sides.stream().filter(side -> Arrays.equals(bytes, format.write(path, side.roots().getFirst())))
                .findFirst().map(MergedFile::read).orElse(bytes);
    }

    private static byte[] read(LoadedPart side) {
        try {
            return side.source().bytes();
        } catch (IOException e) {
            throw new UnreadableException(Location.of(side.path()), Message.of(Merge.class, "unreadable"), e);
        }
    }

    @Override
    public String toString() {
        return path;
    }
}
