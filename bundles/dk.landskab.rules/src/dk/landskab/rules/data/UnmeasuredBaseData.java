// SPDX-License-Identifier: EPL-2.0
package dk.landskab.rules.data;

import java.util.List;
import java.util.stream.Stream;

import dk.landskab.model.core.Element;
import dk.landskab.model.information.DataKind;
import dk.landskab.model.information.DataObject;
import dk.landskab.model.information.DataUse;
import dk.landskab.model.information.InformationPackage.Literals;
import dk.landskab.rules.Finding;
import dk.landskab.rules.Rule;
import dk.landskab.rules.RuleContext;
import dk.landskab.rules.Severity;

/**
 * V-DATA-3: base data are used, and none of their uses says how complete, correct or timely they are. Base data that
 * nothing uses have no quality to measure.
 */
public final class UnmeasuredBaseData implements Rule {

    @Override
    public String id() {
        return "V-DATA-3";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Stream<Finding> check(RuleContext context) {
        return context.live(DataObject.class)
                .filter(data -> data.getKind() == DataKind.BASE_DATA)
                .filter(data -> {
                    List<DataUse> uses = uses(context, data);
                    return !uses.isEmpty() && uses.stream().noneMatch(UnmeasuredBaseData::isMeasured);
                })
                .map(data -> finding(context, data, "unmeasured", data));
    }

    private static List<DataUse> uses(RuleContext context, DataObject data) {
        return context.landscape().incoming(data).stream()
                .filter(incoming -> incoming.reference() == Literals.DATA_USE__DATA)
                .map(incoming -> (DataUse) incoming.source())
                .filter(use -> !(use.eContainer() instanceof Element holder) || context.isLive(holder))
                .toList();
    }

    private static boolean isMeasured(DataUse use) {
        return use.getCompleteness() != null || use.getCorrectness() != null || use.getTimeliness() != null;
    }
}
