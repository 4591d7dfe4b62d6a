// SPDX-License-Identifier: EPL-2.0
package dk.landskab.store.xmi;

import java.io.IOException;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

import dk.landskab.model.core.CorePackage;
import dk.landskab.model.diagram.DiagramPackage;
import dk.landskab.store.LoadedPart;
import dk.landskab.store.Location;
import dk.landskab.store.PartFormat;
import dk.landskab.store.PartSource;
import dk.landskab.store.UnreadableException;
import dk.landskab.store.WriteRefusedException;

/**
 * A file of XMI 2.0 with one object at its top.
 *
 * <p>Reading then writing gives the same content, writing then reading the same bytes. An element's attributes stand
 * one a line in a fixed order; references are ids, sorted, one a line; children are sorted by number and id; texts of
 * several lines and lists of values are elements of their own. Defaults are not written. Line ends are LF, the encoding
 * is UTF-8. Comments are read over and not kept.
 */
public final class XmiFormat implements PartFormat {

    private static final ClassTables TABLES = new ClassTables();

    private final String extension;
    private final EClass rootType;

    private XmiFormat(String extension, EClass rootType) {
        this.extension = extension;
        this.rootType = rootType;
    }

    /** Elements of a landscape: files with a {@code Part} at the top. */
    public static XmiFormat landskab() {
        return new XmiFormat("landskab", CorePackage.Literals.PART);
    }

    /** Diagrams: files with a {@code Diagram} at the top. */
    public static XmiFormat diagram() {
        return new XmiFormat("diagram", DiagramPackage.Literals.DIAGRAM);
    }

    @Override
    public String extension() {
        return extension;
    }

    @Override
    public LoadedPart read(PartSource source) {
        return new XmiReader(source, bytes(source), rootType, TABLES).read();
    }

    @Override
    public byte[] write(String path, EObject root) {
        if (root.eClass() != rootType) {
            throw new WriteRefusedException(Location.of(path),
                    Unwritable.message("otherRootWritten", root.eClass(), rootType, extension));
        }
        return new XmiWriter(path, TABLES).write(root);
    }

    @Override
    public Map<String, Location> locations(PartSource source) {
        return Places.in(source.path(), bytes(source));
    }

    private static byte[] bytes(PartSource source) {
        try {
            return source.bytes();
        } catch (IOException e) {
            throw new UnreadableException(Location.of(source.path()), Unwritable.message("unreadable"), e);
        }
    }
}
