// SPDX-License-Identifier: EPL-2.0
package dk.landskab.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

import dk.landskab.model.core.Identified;

/**
 * What the reader of one file leaves for the linking of all: which objects have an id and where they stand, which
 * references are written as ids, and which ids stand in what was not understood.
 *
 * <p>Filled by one reader, taken once by {@link LandscapeAssembly}, which empties it: the places are not kept, the names
 * and the few ids of what was not understood are.
 */
public final class WrittenReferences {

    /**
     * A reference as it is written.
     *
     * @param ids one id, or several with white space between them; null where it is a name
     * @param name one name; null where it is ids
     * @param line where it is written, from 1
     * @param column where it is written, from 1; 0 where it is not known
     */
    record Written(EObject source, EReference reference, String ids, ShortName name, int line, int column) {

        boolean isIds() {
            return name == null;
        }

        boolean isLate() {
            return name != null && name.isLate();
        }
    }

    private List<Identified> identified = new ArrayList<>();
    private int[] lines = new int[16];
    private int[] columns = new int[16];
    private List<Written> written = new ArrayList<>();
    private final Set<String> lostIds = new HashSet<>();
    private final boolean complete;
    private boolean taken;

    /** For a reader that tells every object with an id, and every reference. */
    public WrittenReferences() {
        this(true);
    }

    private WrittenReferences(boolean complete) {
        this.complete = complete;
    }

    /** For objects that hold each other already. */
    static WrittenReferences none() {
        return new WrittenReferences(false);
    }

    /** An object with an id, in the order of the file, containers first. */
    public void identified(Identified object, int line) {
        identified(object, line, 0);
    }

    /**
     * An object with an id, in the order of the file, containers first.
     *
     * @param column from 1; 0 where it is not known
     */
    public void identified(Identified object, int line, int column) {
        if (identified.size() == lines.length) {
            lines = Arrays.copyOf(lines, lines.length * 2);
            columns = Arrays.copyOf(columns, lines.length);
        }
        lines[identified.size()] = line;
        columns[identified.size()] = column;
        identified.add(object);
    }

    /** A reference to be resolved; {@code ids} holds one id, or several with white space between them. */
    public void reference(EObject source, EReference reference, String ids, int line) {
        written.add(new Written(source, reference, ids, null, line, 0));
    }

    /**
     * A reference to be resolved that is written as a name; one of several of the same feature comes after the others.
     */
    public void reference(EObject source, EReference reference, ShortName name, int line, int column) {
        written.add(new Written(source, reference, null, name, line, column));
    }

    /** An id that stands in what was not understood: references to it are not dangling. */
    public void lost(String id) {
        lostIds.add(id);
    }

    boolean isComplete() {
        return complete;
    }

    List<Identified> identified() {
        return identified;
    }

    List<Written> written() {
        return written;
    }

    Set<String> lostIds() {
        return lostIds;
    }

    /** Where an object stands in a file; without line and column where that was not told. */
    Location locationOf(Identified object, String path) {
        for (int i = 0; i < identified.size(); i++) {
            if (identified.get(i) == object) {
                return new Location(path, lines[i], columns[i]);
            }
        }
        return Location.of(path);
    }

    /** Marks the references as taken: a part belongs to one landscape. */
    void take() {
        if (taken) {
            throw new IllegalStateException("The part is in a landscape already; read it again for another one");
        }
        taken = true;
    }

    void forget() {
        identified = List.of();
        lines = new int[0];
        columns = new int[0];
        written = written.stream().filter(each -> !each.isIds()).toList();
    }
}
