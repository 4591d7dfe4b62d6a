// SPDX-License-Identifier: EPL-2.0
package dk.landskab.compare.conflict;

import java.util.Comparator;
import java.util.Optional;

import org.eclipse.emf.ecore.EReference;

import dk.landskab.compare.diff.FeaturePath;

/**
 * What is decided at once: one aspect of one object. Sorted by id, then by the word for the aspect.
 *
 * @param id of the object
 */
public record Point(String id, Aspect aspect) implements Comparable<Point> {

    private static final Comparator<Point> ORDER = Comparator.comparing(Point::id)
            .thenComparing(point -> point.aspect().token());

    /** Whether an object is there. */
    public static Point existence(String id) {
        return new Point(id, new Aspect.Existence());
    }

    /** Of which class an object is. */
    public static Point type(String id) {
        return new Point(id, new Aspect.OfClass());
    }

    /** Where an object stands. */
    public static Point place(String id) {
        return new Point(id, new Aspect.Place());
    }

    /** Where a file lies, by the id of what stands at the top of it. */
    public static Point path(String id) {
        return new Point(id, new Aspect.Path());
    }

    /** What a feature of an object says. */
    public static Point value(String id, FeaturePath path) {
        return new Point(id, new Aspect.Value(path));
    }

    /** That an object leads back to itself. */
    public static Point circle(String id, Optional<EReference> reference) {
        return new Point(id, new Aspect.Circle(reference));
    }

    /**
     * What a file that is only carried says.
     *
     * @param name of what is defined in it, or its path, perhaps with {@code #} and what it uses
     */
    public static Point text(String name) {
        return new Point(name, new Aspect.Text());
    }

    /** In which file something is that a file which is only carried defines. */
    public static Point file(String name) {
        return new Point(name, new Aspect.File());
    }

    @Override
    public int compareTo(Point other) {
        return ORDER.compare(this, other);
    }

    /** As a resolution names it. */
    @Override
    public String toString() {
        return id + " " + aspect.token();
    }
}
