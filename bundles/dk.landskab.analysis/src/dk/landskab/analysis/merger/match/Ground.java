// SPDX-License-Identifier: EPL-2.0
package dk.landskab.analysis.merger.match;

import java.math.BigDecimal;
import java.util.List;

import dk.landskab.analysis.Explanation;
import dk.landskab.analysis.merger.Basis;
import dk.landskab.model.core.Element;
import dk.landskab.model.edit.Message;

/**
 * Why two elements are thought to be the same or alike.
 *
 * @param basis what they have in common
 * @param permille how far it holds, from 1 to 1,000: the share of common subjects, the similarity of names
 * @param weight what the basis counts where it holds in full
 * @param about the elements behind it, such as the product or the common subjects, sorted by id; may be empty
 */
public record Ground(Basis basis, int permille, int weight, List<Element> about) {

    static final int FULL = 1_000;

    /** Copies the list. */
    public Ground {
        about = List.copyOf(about);
    }

    /** What it counts by itself, in thousandths of a point. */
    int millipoints() {
        return weight * permille;
    }

    /** What it counts by itself, in points. */
    public BigDecimal points() {
        return BigDecimal.valueOf(millipoints(), 3).stripTrailingZeros();
    }

    Explanation explanation() {
        return new Explanation(permille == FULL ? Message.of(Ground.class, "ground.full", basis.inWords(), weight)
                : Message.of(Ground.class, "ground.part", basis.inWords(), BigDecimal.valueOf(permille, 1), weight,
                        points()), about, List.of());
    }
}
