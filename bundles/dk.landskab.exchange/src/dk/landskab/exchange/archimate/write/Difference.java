// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.archimate.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

import dk.landskab.exchange.archimate.ArchimateModel.Property;
import dk.landskab.exchange.archimate.OwnWords;
import dk.landskab.exchange.content.Statements;

/** The properties that bring back what an object says and what reading the words of ArchiMate would not give. */
final class Difference {

    private final Statements.Omission omitted;

    /** @param omitted what something else says, or what is not to be written */
    Difference(Statements.Omission omitted) {
        this.omitted = omitted;
    }

    /** @param read the object as it would be read without them */
    List<Property> between(EObject object, EObject read) {
        List<Property> properties = new ArrayList<>();
        attributes(read).filter(each -> read.eIsSet(each) && !object.eIsSet(each))
                .forEach(each -> properties.add(OwnWords.property(OwnWords.UNSET, each.getName())));
        Statements.of(object, (holder, feature, value) -> omitted.omits(holder, feature, value)
                || holder == object && isRead(read, feature, value))
                .forEach(each -> properties.add(OwnWords.property(each)));
        return properties;
    }

    private static Stream<EAttribute> attributes(EObject object) {
        return object.eClass().getEAllAttributes().stream().filter(each -> !each.isMany() && !each.isID());
    }

    private static boolean isRead(EObject read, EStructuralFeature feature, Object value) {
        return feature instanceof EAttribute && !feature.isMany() && Objects.equals(read.eGet(feature), value);
    }
}
