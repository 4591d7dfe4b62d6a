// SPDX-License-Identifier: EPL-2.0
package dk.landskab.analysis.merger.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import dk.landskab.analysis.Explained;
import dk.landskab.analysis.Explanation;
import dk.landskab.analysis.gap.Option;
import dk.landskab.analysis.gap.RankedOpportunity;
import dk.landskab.analysis.merger.cost.TaskGroup;
import dk.landskab.model.change.Restriction;
import dk.landskab.model.core.Element;
import dk.landskab.model.edit.Message;

/**
 * In which ways two organisations can come to one system for a task (D3.1).
 *
 * @param group the systems for the task
 * @param chosen what the target picture keeps or brings; empty where nobody has chosen one
 * @param options one for each of the systems, but for the fewer users where there are many; a new one for both, and to
 *            go on for a time; none is recommended
 * @param withoutOption the systems that have no option of their own because there are many, by id
 * @param restrictions what restricts the systems, their products, platforms and contracts (D1.1), by id
 * @param opportunities that the systems offer (D2.1), the best first
 */
public record TaskOptions(TaskGroup group, Optional<Element> chosen, List<Option> options,
        List<Element> withoutOption, List<Restriction> restrictions, List<RankedOpportunity> opportunities)
        implements Explained {

    /** Copies the lists. */
    public TaskOptions {
        options = List.copyOf(options);
        withoutOption = List.copyOf(withoutOption);
        restrictions = List.copyOf(restrictions);
        opportunities = List.copyOf(opportunities);
    }

    @Override
    public List<Element> about() {
        return group.members();
    }

    /** What speaks for and against each way, and what was chosen. */
    @Override
    public Explanation explanation() {
        List<Explanation> steps = new ArrayList<>();
        chosen.ifPresent(each -> steps.add(Explanation.of(text("chosen", each), each)));
        options.forEach(each -> steps.add(Explanation.of(each.label(),
                Stream.concat(each.pros().stream().map(pro -> text("pro", pro)),
                        each.cons().stream().map(con -> text("con", con))).map(Explanation::of).toList())));
        return new Explanation(text("ways", group.members()), about(), steps);
    }

    private static Message text(String key, Object... arguments) {
        return Message.of(TaskOptions.class, "explain." + key, arguments);
    }
}
