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

/** V-ACQ-9: a case goes to tender and has no requirement of the general IT terms. */
public final class TenderWithoutTerms implements Mendable {

    @Override
    public String id() {
        return "V-ACQ-9";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Stream<Finding> check(RuleContext context) {
        return Cases.of(context).filter(CaseView::isPursued)
                .filter(each -> each.facts().isTrue(Variable.TENDER) == Truth.TRUE)
                .filter(each -> !Cues.GENERAL_TERMS.isAskedFor(each.acquisition()))
                .map(each -> finding(context, each.acquisition(), "terms")
                        .at(Literals.ACQUISITION__REQUIREMENTS));
    }

    @Override
    public List<Mend> mends(Finding finding, ReadText text, Language language) {
        return NewRequirement.of(this, finding, text, language, "must");
    }
}
