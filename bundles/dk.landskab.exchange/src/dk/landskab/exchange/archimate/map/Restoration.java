// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.archimate.map;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

import dk.landskab.exchange.archimate.OwnWords;
import dk.landskab.exchange.content.References;
import dk.landskab.exchange.content.Statement;
import dk.landskab.exchange.content.StatementReader;
import dk.landskab.model.core.Identified;
import dk.landskab.model.edit.Message;
import dk.landskab.store.Location;
import dk.landskab.store.Problem;

/** Lets what came from a model say again what an export of ours wrote into properties. */
final class Restoration {

    private final Map<String, Identified> byId = new HashMap<>();
    private final Map<Identified, String> containers = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private final References references = new References();
    private final StatementReader reader = new StatementReader(references,
            each -> byId.putIfAbsent(each.getId(), each));

    /** @param made everything that the model became, with what it contains */
    Restoration(Collection<? extends Identified> made) {
        made.forEach(each -> {
            byId.putIfAbsent(each.getId(), each);
            each.eAllContents().forEachRemaining(child -> {
                if (child instanceof Identified identified) {
                    byId.putIfAbsent(identified.getId(), identified);
                }
            });
        });
    }

    /** Lets one object say what the words state of it. */
    void restore(Identified object, OwnWords words, Location where) {
        words.all(OwnWords.UNSET).forEach(name -> unset(object, name));
        words.statements().forEach(each -> state(object, each, where));
        words.first(OwnWords.IN).ifPresent(id -> containers.put(object, id));
    }

    /** Lets one object say one thing. */
    void state(Identified object, Statement statement, Location where) {
        if (!reader.read(object, statement)) {
            problems.add(new Problem(Problem.Kind.INVALID_VALUE, where, object.getId(),
                    Optional.of(statement.path()), Message.of(ArchimateMapping.class, "notUnderstood",
                            OwnWords.PREFIX + statement.path(), statement.text())));
        }
    }

    private static void unset(Identified object, String name) {
        EStructuralFeature feature = object.eClass().getEStructuralFeature(name);
        if (feature != null) {
            object.eUnset(feature);
        }
    }

    /** Sets the references, and puts elements into what contains them. To be called once, when all is restored. */
    void finish() {
        references.resolve(id -> Optional.ofNullable(byId.get(id)));
        containers.forEach((object, id) -> Optional.ofNullable(byId.get(id))
                .filter(container -> !isWithin(container, object))
                .flatMap(container -> containment(container.eClass(), object.eClass())
                        .map(containment -> (List<?>) container.eGet(containment)))
                .ifPresent(list -> put(list, object)));
    }

    /** What could not be understood. */
    List<Problem> problems() {
        return problems;
    }

    @SuppressWarnings("unchecked")
    private static void put(List<?> list, EObject object) {
        ((List<EObject>) list).add(object);
    }

    private static boolean isWithin(EObject object, EObject container) {
        for (EObject each = object; each != null; each = each.eContainer()) {
            if (each == container) {
                return true;
            }
        }
        return false;
    }

    private static Optional<EReference> containment(EClass container, EClass contained) {
        return container.getEAllContainments().stream()
                .filter(each -> each.isMany() && each.getEReferenceType().isSuperTypeOf(contained)).findFirst();
    }
}
