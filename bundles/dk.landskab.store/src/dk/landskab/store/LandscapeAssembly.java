// SPDX-License-Identifier: EPL-2.0
package dk.landskab.store;

import java.util.ArrayList;
import java.util.List;

/**
 * Makes one landscape of parts, whether they were read or made in memory: every reference that is an id or a proxy gets
 * its object, and what is wrong between the parts is told.
 *
 * <p>It takes time in proportion to the parts. A part goes into one landscape only, since its references are set.
 */
public final class LandscapeAssembly {

    private LandscapeAssembly() {
    }

    /**
     * A whole landscape: a reference to an id that no part has is dangling, unless the id stands in a part that is only
     * carried, or is left to the parties of a merger. A landscape with a merger whose parties are organisations that it
     * does not have leaves to them every id that begins with theirs, dot by dot; where it has none of the parties, it
     * leaves to them every id that does not begin with the same word as the merger's own. Together with the parties a
     * plan is read by {@link JointLandscape}, which leaves out nothing. Of what is not there a merger may keep the name,
     * as a property with the id as its key: a reference to it leads to a proxy that has that name.
     *
     * @param parts in the order of their paths
     * @throws IllegalStateException where a part is in a landscape already
     */
    public static Landscape of(Origin origin, List<LoadedPart> parts) {
        return assemble(origin, parts, true);
    }

    /** Some parts of a landscape: references to the others stay proxies and are no problem. */
    public static Landscape ofSome(Origin origin, List<LoadedPart> parts) {
        return assemble(origin, parts, false);
    }

    private static Landscape assemble(Origin origin, List<LoadedPart> parts, boolean whole) {
        parts.forEach(part -> part.references().take());
        List<Problem> problems = new ArrayList<>();
        IdIndex index = IdIndex.of(parts, problems);
        Linker linker = new Linker(index, problems);
        parts.forEach(linker::link);
        linker.linkNames(parts);
        linker.nameProxies();
        if (whole) {
            problems.addAll(DanglingReferences.in(index, parts).problems(linker.unresolved()));
        }
        problems.addAll(new Cycles(index).problems());
        parts.forEach(part -> part.references().forget());
        return new Landscape(origin, parts, problems, index.byId());
    }
}
