// SPDX-License-Identifier: EPL-2.0
package dk.landskab.analysis.merger.cost;

import java.util.Comparator;
import java.util.List;

import dk.landskab.model.core.Element;

/**
 * Systems that serve the same task.
 *
 * @param id by which results name it: the ids of what was matched first; stable
 * @param members with an id each, sorted by it
 */
public record TaskGroup(String id, List<Element> members) {

    /** Sorts the members, each once. */
    public TaskGroup {
        members = members.stream().distinct().sorted(Comparator.comparing(Element::getId)).toList();
    }
}
