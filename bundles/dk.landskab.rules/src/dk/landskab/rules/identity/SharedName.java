// SPDX-License-Identifier: EPL-2.0
package dk.landskab.rules.identity;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

import dk.landskab.model.application.Integration;
import dk.landskab.model.business.Organisation;
import dk.landskab.model.business.RoleAssignment;
import dk.landskab.model.business.Subject;
import dk.landskab.model.core.Document;
import dk.landskab.model.core.Element;
import dk.landskab.model.core.LifecycleStatus;
import dk.landskab.model.core.Relation;
import dk.landskab.model.governance.Assessment;
import dk.landskab.model.governance.Decision;
import dk.landskab.model.infrastructure.Dependency;
import dk.landskab.model.infrastructure.OperationalEvent;
import dk.landskab.rules.Finding;
import dk.landskab.rules.Rule;
import dk.landskab.rules.RuleContext;
import dk.landskab.rules.Severity;

/**
 * V-ID-3: two elements of the same class and organisation, and of the same whole where they are parts, share a name or
 * an alias: they are probably one thing recorded twice.
 *
 * <p>What is out of use no longer counts. Records are left out, because their names are not what tells them apart:
 * roles, integrations, dependencies, relations, documents, assessments, decisions, events, and subjects, whose number
 * does.
 */
public final class SharedName implements Rule {

    private static final Set<Class<? extends Element>> RECORDS = Set.of(RoleAssignment.class, Integration.class,
            Dependency.class, Relation.class, Document.class, Assessment.class, Decision.class, OperationalEvent.class,
            Subject.class);

    private record Claim(EClass type, Optional<Organisation> organisation, Optional<EObject> whole, FoldedName name) {
    }

    @Override
    public String id() {
        return "V-ID-3";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Stream<Finding> check(RuleContext context) {
        Map<Claim, Element> first = new HashMap<>();
        return context.landscape().all(Element.class).stream()
                .filter(element -> RECORDS.stream().noneMatch(record -> record.isInstance(element)))
                .filter(element -> context.statusOf(element) != LifecycleStatus.NOT_IN_USE)
                .flatMap(element -> claims(context, element)
                        .map(claim -> first.putIfAbsent(claim, element))
                        .filter(Objects::nonNull).distinct()
                        .map(other -> finding(context, element, "shared", element, other, other.getId())));
    }

    private static Stream<Claim> claims(RuleContext context, Element element) {
        Optional<Organisation> organisation = context.landscape().organisationOf(element);
        Optional<EObject> whole = whole(element);
        return Stream.concat(Stream.ofNullable(element.getName()), element.getAliases().stream())
                .filter(name -> name != null && !name.isBlank())
                .map(FoldedName::of).distinct()
                .map(name -> new Claim(element.eClass(), organisation, whole, name));
    }

    private static Optional<EObject> whole(Element element) {
        if (element.eContainer() instanceof Element container && !(container instanceof Organisation)) {
            return Optional.of(container);
        }
        return element.eClass().getEStructuralFeature("parent") instanceof EReference parent
                && !(element.eGet(parent) instanceof Collection<?>)
                        ? Optional.ofNullable((EObject) element.eGet(parent)) : Optional.empty();
    }
}
