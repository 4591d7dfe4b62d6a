// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.archimate.write;

import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.util.EcoreUtil;

import dk.landskab.exchange.archimate.Attribute;
import dk.landskab.exchange.archimate.map.ElementTable;
import dk.landskab.model.Metamodel;
import dk.landskab.model.core.Concept;
import dk.landskab.model.core.Element;
import dk.landskab.model.core.Property;

/**
 * As what an element is written.
 *
 * @param type of ArchiMate
 * @param specialisation that is written with it; empty for none
 * @param stated whether the class must be stated, because type and specialisation would give another
 */
record Typing(String type, String specialisation, boolean stated) {

    /** The type of what ArchiMate has no word for. */
    private static final String ANYTHING = "Grouping";

    static Typing of(Element element) {
        EClass own = element.eClass();
        String type = Optional.ofNullable(element instanceof Concept concept ? concept.getKind()
                : element.getKindText()).filter(ElementTable.types()::contains)
                .filter(each -> mayBe(each, own))
                .or(() -> Metamodel.archimateType(own).filter(ElementTable.types()::contains)).orElse(ANYTHING);
        String given = element.getProperties().stream()
                .filter(each -> Attribute.SPECIALISATION.key().equals(each.getKey()) && each.getValue() != null)
                .map(Property::getValue).findFirst().orElse("");
        if (given.isEmpty() && !isGiven(type, "", own)) {
            return new Typing(type, own.getName(), !isGiven(type, own.getName(), own));
        }
        return new Typing(type, given, !isGiven(type, given, own));
    }

    /** Whether elements of a type may be of a class, with the specialisation of its name or without. */
    private static boolean mayBe(String type, EClass own) {
        return isGiven(type, "", own) || isGiven(type, own.getName(), own);
    }

    private static boolean isGiven(String type, String specialisation, EClass own) {
        return ElementTable.of(type, specialisation).create().eClass() == own;
    }

    /** A new element, as reading the type and the specialisation gives it. */
    Element read(EClass own) {
        return stated ? (Element) EcoreUtil.create(own) : ElementTable.of(type, specialisation).create();
    }
}
