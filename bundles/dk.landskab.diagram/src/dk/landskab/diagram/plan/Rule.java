// SPDX-License-Identifier: EPL-2.0
package dk.landskab.diagram.plan;

import java.util.List;
import java.util.Optional;

import dk.landskab.diagram.expression.Expression;

/**
 * What must hold for the elements of a diagram.
 *
 * @param message for an element for which an audit is false
 */
public record Rule(String name, Level level, TypeName target, Optional<Expression> message, List<Expression> audits) {

    /** Copies the list. */
    public Rule {
        audits = List.copyOf(audits);
    }

    /** How bad it is. */
    public enum Level {
        /** Worth knowing. */
        INFO,
        /** Probably wrong. */
        WARNING,
        /** Wrong. */
        ERROR
    }
}
