// SPDX-License-Identifier: EPL-2.0
package dk.landskab.diagram.check;

import java.util.stream.Stream;

import dk.landskab.diagram.specification.Fault;

/** One thing that a specification must keep. */
@FunctionalInterface
interface AuthorRule {

    /** Where it does not. */
    Stream<Fault> faults(CheckContext context);
}
