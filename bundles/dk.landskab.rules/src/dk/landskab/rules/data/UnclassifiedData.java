// SPDX-License-Identifier: EPL-2.0
package dk.landskab.rules.data;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

import dk.landskab.model.application.ApplicationPackage;
import dk.landskab.model.business.BusinessPackage;
import dk.landskab.model.core.Element;
import dk.landskab.model.edit.Phrase;
import dk.landskab.model.information.DataObject;
import dk.landskab.model.information.InformationPackage;
import dk.landskab.model.information.InformationPackage.Literals;
import dk.landskab.model.procurement.ProcurementPackage;
import dk.landskab.rules.Finding;
import dk.landskab.rules.Rule;
import dk.landskab.rules.RuleContext;
import dk.landskab.rules.Severity;

/**
 * V-DATA-1: something that is there at the date uses data that are not classified: one of confidentiality, integrity
 * and availability is not stated.
 */
public final class UnclassifiedData implements Rule {

    private static final List<EAttribute> CLASSIFICATION = List.of(Literals.DATA_OBJECT__CONFIDENTIALITY,
            Literals.DATA_OBJECT__INTEGRITY, Literals.DATA_OBJECT__AVAILABILITY);
    private static final Set<EReference> USES = Set.of(InformationPackage.Literals.DATA_USE__DATA,
            InformationPackage.Literals.PROCESSING_ACTIVITY__DATA, BusinessPackage.Literals.BUSINESS_PROCESS__USES,
            ApplicationPackage.Literals.INTERFACE__CARRIES, ApplicationPackage.Literals.INTEGRATION__CARRIES,
            ProcurementPackage.Literals.DATA_NEED__DATA);

    @Override
    public String id() {
        return "V-DATA-1";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Stream<Finding> check(RuleContext context) {
        return context.live(DataObject.class).flatMap(data -> {
            List<EAttribute> missing = CLASSIFICATION.stream().filter(level -> data.eGet(level) == null).toList();
            return missing.isEmpty() || !isUsed(context, data) ? Stream.empty()
                    : Stream.of(finding(context, data, "unclassified", data, words(missing)).at(missing.getFirst()));
        });
    }

    private static List<Phrase> words(List<EAttribute> features) {
        return features.stream().map(feature -> Phrase.inside(feature)).toList();
    }

    private static boolean isUsed(RuleContext context, DataObject data) {
        return context.landscape().incoming(data).stream()
                .anyMatch(incoming -> USES.contains(incoming.reference()) && isThere(context, incoming.source()));
    }

    private static boolean isThere(RuleContext context, EObject user) {
        return Stream.iterate(user, each -> each != null, EObject::eContainer)
                .filter(Element.class::isInstance).findFirst()
                .filter(element -> !context.isLive((Element) element)).isEmpty();
    }
}
