// SPDX-License-Identifier: EPL-2.0
package dk.landskab.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

import dk.landskab.model.Metamodel;
import dk.landskab.model.core.Identified;
import dk.landskab.model.edit.Message;

/** Finds the circles in references that must have none. */
final class Cycles {

    private static final int NAMED = 10;

    private final IdIndex index;
    private final Map<EClass, List<EReference>> acyclic = new HashMap<>();

    Cycles(IdIndex index) {
        this.index = index;
    }

    /** One problem for each knot of objects that reach each other by one reference; named by its least id. */
    List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        sources().forEach((reference, sources) -> Knots
                .from(sources, each -> ObjectTree.targets(each, reference))
                .forEach(knot -> problems.add(problem(reference, knot))));
        return problems;
    }

    private Map<EReference, List<EObject>> sources() {
        Map<EReference, List<EObject>> sources = new LinkedHashMap<>();
        for (EObject object : index.inOrder()) {
            for (EReference reference : acyclic.computeIfAbsent(object.eClass(), Cycles::acyclicOf)) {
                if (object.eIsSet(reference)) {
                    sources.computeIfAbsent(reference, each -> new ArrayList<>()).add(object);
                }
            }
        }
        return sources;
    }

    private static List<EReference> acyclicOf(EClass type) {
        return type.getEAllReferences().stream()
                .filter(each -> !each.isContainment() && Metamodel.isAcyclic(each)).toList();
    }

    private Problem problem(EReference reference, List<EObject> knot) {
        List<Identified> members = knot.stream().map(Identified.class::cast)
                .sorted(Comparator.comparing(Identified::getId, Comparator.nullsFirst(Comparator.naturalOrder())))
                .toList();
        List<String> named = members.stream().limit(NAMED).map(Identified::getId).toList();
        return new Problem(Problem.Kind.CYCLE, index.locationOf(members.getFirst()), members.getFirst().getId(),
                Optional.of(reference.getName()), Message.of(LandscapeAssembly.class, "cycle", reference, named,
                        members.size()));
    }
}
