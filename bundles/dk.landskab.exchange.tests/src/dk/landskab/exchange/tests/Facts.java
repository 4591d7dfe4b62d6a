// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.tests;

import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

import dk.landskab.model.core.Identified;
import dk.landskab.model.core.Part;
import dk.landskab.store.Landscape;

/** A landscape as a set of lines, one for each value of each feature: the same lines, the same landscape. */
final class Facts {

    private Facts() {
    }

    /** The facts of everything but the files. */
    static SortedSet<String> of(Landscape landscape) {
        SortedSet<String> facts = new TreeSet<>();
        landscape.objects().filter(each -> !(each instanceof Part)).forEach(each -> of(each).forEach(facts::add));
        return facts;
    }

    /** The facts of one object, without those of what it contains. */
    static Stream<String> of(EObject object) {
        String subject = object.eClass().getName() + " " + name(object);
        return Stream.concat(Stream.of(subject), object.eClass().getEAllStructuralFeatures().stream()
                .filter(object::eIsSet)
                .filter(feature -> !(feature instanceof EReference reference && reference.isContainer()))
                .flatMap(feature -> values(object, feature)
                        .map(value -> subject + " " + feature.getName() + "=" + value)));
    }

    private static Stream<String> values(EObject object, EStructuralFeature feature) {
        Object value = object.eGet(feature);
        Collection<?> values = value instanceof Collection<?> many ? many : List.of(value);
        return values.stream().map(each -> each instanceof EObject target ? name(target) : each.toString());
    }

    private static String name(EObject object) {
        return object instanceof Identified identified ? identified.getId() : object.eClass().getName();
    }
}
