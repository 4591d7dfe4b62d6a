// SPDX-License-Identifier: EPL-2.0
package dk.landskab.diagram.plan;

import java.util.List;

import dk.landskab.diagram.expression.Expression;

/**
 * The look of what a mapping shows: the first conditional style whose predicate holds, else the base.
 *
 * @param <S> a look
 */
public record Styles<S>(S base, List<Conditional<S>> conditional) {

    /** Copies the list. */
    public Styles {
        conditional = List.copyOf(conditional);
    }

    /**
     * A whole look that replaces the base.
     *
     * @param written the predicate as it stands in the file
     * @param <S> a look
     */
    public record Conditional<S>(String written, Expression predicate, S style) {
    }
}
