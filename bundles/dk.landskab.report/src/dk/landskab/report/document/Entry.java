// SPDX-License-Identifier: EPL-2.0
package dk.landskab.report.document;

import java.util.List;

/**
 * What the report tells of an element that it mentions.
 *
 * @param id of the element
 * @param name what the reader calls it
 * @param type its class
 * @param area the name of its area as a style sheet has it
 * @param facts what is stated of it
 */
public record Entry(String id, String name, String type, String area, List<Fact> facts) {

    /** Copies the list. */
    public Entry {
        facts = List.copyOf(facts);
    }
}
