// SPDX-License-Identifier: EPL-2.0
package dk.landskab.rules;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

import dk.landskab.model.core.Identified;
import dk.landskab.model.edit.Message;
import dk.landskab.store.Location;

/**
 * A place where a rule does not hold.
 *
 * @param rule the id of the rule
 * @param severity how grave it is
 * @param message what is wrong and what to do about it
 * @param id of the element, or of the nearest around it that has one; empty where a whole file is meant
 * @param element what is meant; empty where it could not be read
 * @param feature of the element, or of its lifecycle or evidence, where one feature is meant
 * @param location where it stands
 */
public record Finding(String rule, Severity severity, Message message, Optional<String> id, Optional<EObject> element,
        Optional<EStructuralFeature> feature, Location location) {

    /** By severity, then rule, file, line and id. */
    public static final Comparator<Finding> ORDER = Comparator.comparing(Finding::severity)
            .thenComparing(Finding::rule, RuleOrder.NATURAL)
            .thenComparing(finding -> finding.location().file())
            .thenComparingInt(finding -> finding.location().line())
            .thenComparing(finding -> finding.id().orElse(""))
            .thenComparing(finding -> finding.feature().map(EStructuralFeature::getName).orElse(""));

    /** The same finding, about one feature. */
    public Finding at(EStructuralFeature meant) {
        return new Finding(rule, severity, message, id, element, Optional.of(meant), location);
    }

    /** The same finding, at another place. */
    public Finding at(Location place) {
        return new Finding(rule, severity, message, id, element, feature, place);
    }

    static Optional<String> idOf(EObject element) {
        return Stream.iterate(element, each -> each != null, EObject::eContainer)
                .flatMap(each -> each instanceof Identified identified ? Stream.ofNullable(identified.getId())
                        : Stream.empty())
                .findFirst();
    }
}
