// SPDX-License-Identifier: EPL-2.0
package dk.landskab.diagram.run;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;

import dk.landskab.diagram.plan.Filter;

/** The filters that are on, and what was taken off. */
final class Filters {

    private final Evaluation evaluation;
    private final List<Filter> active;
    private final Set<String> hidden;

    Filters(Evaluation evaluation, List<Filter> all, Set<String> names, Set<String> hidden) {
        this.evaluation = evaluation;
        this.hidden = hidden;
        this.active = all.stream().filter(each -> names.contains(each.name())).toList();
    }

    /** Whether a view of a mapping is hidden. */
    boolean hide(EObject mapping, EObject element, EObject view) {
        return !hidden.isEmpty() && hidden.contains(SemanticModel.id(element)) || active.stream().anyMatch(filter -> filter.parts().stream()
                .anyMatch(part -> part.mappings().contains(mapping) && hides(filter, part, element, view)));
    }

    private boolean hides(Filter filter, Filter.Part part, EObject element, EObject view) {
        boolean unconditional = part.onElement().isEmpty() && part.onView().isEmpty();
        return unconditional || !evaluation.truth(filter.name(), part.onElement(), element, Map.of())
                || !evaluation.truth(filter.name(), part.onView(), view, Map.of());
    }
}
