// SPDX-License-Identifier: EPL-2.0
package dk.landskab.analysis.merger.cost;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dk.landskab.model.core.Element;

/**
 * Systems that serve the same task.
 *
 * @param id by which results name it; stable
 * @param task the processes that they all support or the subjects that they all deal with, where that is what makes
 *            them a group; empty for systems that were matched with each other
 * @param members with an id each, sorted by it
 */
public record TaskGroup(String id, List<Element> task, List<Element> members) {

    /** Sorts the members, each once. */
    public TaskGroup {
        task = List.copyOf(task);
        members = members.stream().distinct().sorted(Comparator.comparing(Element::getId)).toList();
    }

    /** Systems that were matched with each other; their ids make that of the group. */
    public static TaskGroup of(Collection<? extends Element> members) {
        return new TaskGroup(members.stream().map(Element::getId).distinct().sorted().collect(Collectors.joining("+")),
                List.of(), List.copyOf(members));
    }

    /** Whether its systems were matched with each other, so that any of them can take the place of all. */
    boolean isMatched() {
        return task.isEmpty();
    }

    /** The same task with more systems. */
    TaskGroup with(List<Element> others) {
        return new TaskGroup(id, task, Stream.concat(members.stream(), others.stream()).toList());
    }
}
