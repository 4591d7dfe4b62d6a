// SPDX-License-Identifier: EPL-2.0
package dk.landskab.diagram.paint;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;

import dk.landskab.diagram.comparison.ComparedViews;
import dk.landskab.diagram.comparison.Fate;
import dk.landskab.diagram.plan.Rule;
import dk.landskab.diagram.run.Mark;

/** What is told of boxes and lines beside what they show: what became of them, and what their validation says. */
final class Notes {

    private final Map<String, Fate> fates;
    private final Map<EObject, List<Mark>> marks;

    Notes(ComparedViews compared) {
        this.fates = compared.fates();
        this.marks = compared.views().marks().stream().collect(Collectors.groupingBy(Mark::element));
    }

    Optional<Fate> fate(String view) {
        return Optional.ofNullable(fates.get(view));
    }

    /** The worst that is said of an element. */
    Optional<Rule.Level> level(EObject element) {
        List<Mark> said = of(element);
        return said.isEmpty() ? Optional.empty() : said.stream().map(Mark::level).max(Rule.Level::compareTo);
    }

    /** What is said of an element. */
    List<Mark> of(EObject element) {
        return marks.getOrDefault(element, List.of());
    }

    /** Whether anything became of anything. */
    boolean compares() {
        return !fates.isEmpty();
    }
}
