// SPDX-License-Identifier: EPL-2.0
package dk.landskab.rules.time;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;

import dk.landskab.model.core.CorePackage.Literals;
import dk.landskab.model.core.Lifecycle;
import dk.landskab.rules.Finding;
import dk.landskab.rules.Rule;
import dk.landskab.rules.RuleContext;
import dk.landskab.rules.Severity;

/** V-TIME-1: the dates of a lifecycle that are known do not go backwards; equal dates are fine. */
public final class LifecycleOrder implements Rule {

    private static final List<EAttribute> IN_ORDER = List.of(Literals.LIFECYCLE__PLANNED_FROM,
            Literals.LIFECYCLE__PHASE_IN_FROM, Literals.LIFECYCLE__ACTIVE_FROM, Literals.LIFECYCLE__PHASE_OUT_FROM,
            Literals.LIFECYCLE__END_OF_LIFE);

    @Override
    public String id() {
        return "V-TIME-1";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Stream<Finding> check(RuleContext context) {
        return context.landscape().all(Lifecycle.class).stream().flatMap(lifecycle -> backwards(context, lifecycle));
    }

    private Stream<Finding> backwards(RuleContext context, Lifecycle lifecycle) {
        Stream.Builder<Finding> findings = Stream.builder();
        EAttribute latest = null;
        for (EAttribute border : IN_ORDER) {
            LocalDate date = (LocalDate) lifecycle.eGet(border);
            if (date != null && latest != null && date.isBefore((LocalDate) lifecycle.eGet(latest))) {
                findings.add(finding(context, lifecycle, border, latest));
            } else if (date != null) {
                latest = border;
            }
        }
        return findings.build();
    }

    private Finding finding(RuleContext context, Lifecycle lifecycle, EAttribute border, EAttribute latest) {
        EObject element = lifecycle.eContainer() == null ? lifecycle : lifecycle.eContainer();
        return finding(context, element, "backwards", element, border, lifecycle.eGet(border), latest,
                lifecycle.eGet(latest)).at(border).at(context.locationOf(lifecycle));
    }
}
