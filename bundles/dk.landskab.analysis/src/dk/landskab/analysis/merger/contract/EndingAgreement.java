// SPDX-License-Identifier: EPL-2.0
package dk.landskab.analysis.merger.contract;

import java.util.List;

import dk.landskab.model.core.Tri;
import dk.landskab.model.governance.DataProcessingAgreement;
import dk.landskab.model.information.ProcessingActivity;

/**
 * A data processing agreement that ends with its contract: the processor must then erase or return the data (GDPR 28).
 *
 * @param agreement of the contract
 * @param erasureRecorded whether its processing activities say when and how data are erased: all of them, some, none;
 *            unknown where it names no activity
 */
public record EndingAgreement(DataProcessingAgreement agreement, Tri erasureRecorded) {

    static EndingAgreement of(DataProcessingAgreement agreement) {
        List<ProcessingActivity> activities = agreement.getActivities();
        long recorded = activities.stream().map(ProcessingActivity::getErasureRule)
                .filter(rule -> rule != null && !rule.isBlank()).count();
        if (activities.isEmpty()) {
            return new EndingAgreement(agreement, Tri.UNKNOWN);
        }
        Tri some = recorded == 0 ? Tri.NO : Tri.PARTLY;
        return new EndingAgreement(agreement, recorded == activities.size() ? Tri.YES : some);
    }
}
