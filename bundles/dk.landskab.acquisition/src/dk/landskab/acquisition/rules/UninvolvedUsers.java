// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.rules;

import java.util.List;
import java.util.stream.Stream;

import dk.landskab.acquisition.condition.Truth;
import dk.landskab.acquisition.reading.ReadText;
import dk.landskab.model.edit.Language;
import dk.landskab.model.procurement.ProcurementPackage.Literals;
import dk.landskab.model.procurement.Variable;
import dk.landskab.rules.Finding;
import dk.landskab.rules.RuleContext;
import dk.landskab.rules.Severity;

/** V-ACQ-12: people are to serve themselves with it, and no requirement asks that users take part in making it. */
public final class UninvolvedUsers implements Mendable {

    @Override
    public String id() {
        return "V-ACQ-12";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Stream<Finding> check(RuleContext context) {
        return Cases.of(context).filter(CaseView::isPursued)
                .filter(each -> each.facts().isTrue(Variable.SELF_SERVICE) == Truth.TRUE)
                .filter(each -> !Cues.INVOLVED_USERS.isAskedFor(each.acquisition()))
                .map(each -> finding(context, each.acquisition(), "users")
                        .at(Literals.ACQUISITION__REQUIREMENTS));
    }

    @Override
    public List<Mend> mends(Finding finding, ReadText text, Language language) {
        return NewRequirement.of(this, finding, text, language, "should");
    }
}
