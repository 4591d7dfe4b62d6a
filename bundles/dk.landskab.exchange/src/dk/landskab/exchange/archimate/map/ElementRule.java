// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.archimate.map;

import java.util.Optional;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

import dk.landskab.model.Metamodel;
import dk.landskab.model.core.Concept;
import dk.landskab.model.core.Element;

/**
 * What becomes of the elements of one ArchiMate type.
 *
 * @param type the type
 * @param specialisation the specialisation that makes it another class; empty for the type as such
 * @param target what it becomes
 * @param kind the value of its feature {@code kind}; null for none
 */
public record ElementRule(String type, String specialisation, EClass target, Enumerator kind) {

    /** A new element, with kind and type. */
    public Element create() {
        Element element = (Element) EcoreUtil.create(target);
        EStructuralFeature feature = target.getEStructuralFeature("kind");
        if (element instanceof Concept concept) {
            concept.setKind(type);
        } else if (!impliesType()) {
            element.setKindText(type);
        }
        if (kind != null) {
            element.eSet(feature, kind);
        }
        return element;
    }

    /** Whether the class alone gives the type back. */
    private boolean impliesType() {
        Optional<String> implied = Metamodel.archimateType(target);
        return implied.isPresent() && implied.get().equals(type);
    }
}
