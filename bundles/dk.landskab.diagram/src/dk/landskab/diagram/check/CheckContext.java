// SPDX-License-Identifier: EPL-2.0
package dk.landskab.diagram.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;

import dk.landskab.diagram.expression.Expression;
import dk.landskab.diagram.expression.Services;
import dk.landskab.diagram.plan.TypeName;
import dk.landskab.diagram.specification.Fault;
import dk.landskab.diagram.specification.Parts;
import dk.landskab.diagram.specification.Specification;
import dk.landskab.diagram.specification.Subset;
import dk.landskab.model.edit.Message;

/** What rules look at. */
record CheckContext(Specification specification, List<EPackage> metamodels, Services services) {

    CheckContext {
        metamodels = List.copyOf(metamodels);
    }

    /** An expression as it stands in an attribute. */
    record Written(EObject holder, EStructuralFeature feature, String text, Expression expression) {
    }

    /** All expressions of the file, defaults included. */
    Stream<Written> expressions() {
        return specification.objects().flatMap(holder -> holder.eClass().getEAllAttributes().stream()
                .filter(Subset::isExpression).flatMap(feature -> Expression.parse(Parts.text(holder, feature.getName()))
                        .map(each -> new Written(holder, feature, Parts.text(holder, feature.getName()), each))
                        .stream()));
    }

    Fault fault(EObject at, String rule, Object... arguments) {
        return specification.fault(at, rule, Message.of(CheckContext.class, rule, arguments));
    }

    /** The class that a name means in the metamodels; empty where it is none. */
    Optional<EClass> type(String name) {
        return TypeName.parse(name).in(metamodels);
    }

    /** All features of the metamodels with a name. */
    Stream<EStructuralFeature> features(String name) {
        return metamodels.stream().flatMap(each -> each.getEClassifiers().stream()).filter(EClass.class::isInstance)
                .map((EClassifier each) -> ((EClass) each).getEStructuralFeature(name))
                .filter(each -> each != null).distinct();
    }

    /** The classes that the element of an expression can be of; empty where that cannot be told from the file. */
    List<EClass> contexts(EObject holder, EStructuralFeature feature) {
        for (EObject each = holder; each != null; each = each.eContainer()) {
            switch (each.eClass().getName()) {
                case "NodeMapping", "ContainerMapping" -> {
                    return feature.getName().equals("semanticCandidatesExpression") ? parent(each) : domain(each);
                }
                case "EdgeMapping" -> {
                    return edge(each, feature.getName());
                }
                case "SemanticValidationRule" -> {
                    return type(Parts.text(each, "targetClass")).stream().toList();
                }
                case "DiagramDescription" -> {
                    return each == holder ? domain(each) : List.of();
                }
                case "ToolSection", "CompositeFilterDescription" -> {
                    return List.of();
                }
                default -> {
                    // Styles are told by the mapping around them.
                }
            }
        }
        return List.of();
    }

    private List<EClass> domain(EObject holder) {
        return type(Parts.text(holder, "domainClass")).stream().toList();
    }

    /** What a mapping stands in; a root expression leads anywhere. */
    private List<EClass> parent(EObject mapping) {
        EObject around = mapping.eContainer();
        if (Parts.isA(around, "Layer")) {
            EObject diagram = around.eContainer();
            return Parts.text(diagram, "rootExpression").isBlank() ? domain(diagram) : List.of();
        }
        return domain(around);
    }

    private List<EClass> edge(EObject mapping, String feature) {
        if (feature.equals("semanticCandidatesExpression")) {
            return parent(mapping);
        }
        if (Parts.flag(mapping, "useDomainElement")) {
            return domain(mapping);
        }
        List<EClass> sources = new ArrayList<>();
        Parts.many(mapping, "sourceMapping").stream().filter(each -> Parts.has(each, "domainClass"))
                .forEach(each -> sources.addAll(domain(each)));
        return sources;
    }
}
