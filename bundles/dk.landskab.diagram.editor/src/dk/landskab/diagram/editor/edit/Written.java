// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
package dk.landskab.diagram.editor.edit;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

import dk.landskab.diagram.editor.window.Window;
import dk.landskab.editing.EditRefusedException;
import dk.landskab.model.Metamodel;
import dk.landskab.model.core.Identified;
import dk.landskab.model.edit.Language;
import dk.landskab.model.edit.Message;

/** Values of features as a form writes them: ids, literals, dates as 2027-01-31; many values one a line. */
public final class Written {

    private Written() {
    }

    /** How a value is written; empty for nothing. */
    static String of(EStructuralFeature feature, Object value) {
        return switch (value) {
            case null -> "";
            case Collection<?> many -> many.stream().map(each -> of(feature, each)).filter(each -> !each.isEmpty())
                    .collect(Collectors.joining("\n"));
            case Identified referred -> String.valueOf(EcoreUtil.getID(referred));
            case Enumerator literal -> literal.getLiteral();
            case EObject other -> "";
            case Object plain when feature instanceof EAttribute attribute -> EcoreUtil
                    .convertToString(attribute.getEAttributeType(), plain);
            default -> "";
        };
    }

    /**
     * The value of a feature that a text says.
     *
     * @param of the object that is to have it
     * @return null for nothing, a list where there may be many
     * @throws EditRefusedException where the text says none that fits
     */
    public static Object value(Window window, EObject of, EStructuralFeature feature, String text) {
        if (feature.isMany()) {
            return text.lines().map(String::strip).filter(each -> !each.isEmpty()).distinct()
                    .map(each -> one(window, of, feature, each)).toList();
        }
        return text.isBlank() ? null : one(window, of, feature, text.strip());
    }

    private static Object one(Window window, EObject of, EStructuralFeature feature, String text) {
        return feature instanceof EReference reference ? referred(window, of, reference, text)
                : plain(window, (EAttribute) feature, text);
    }

    private static EObject referred(Window window, EObject of, EReference reference, String id) {
        EObject found = window.desk().place().find(id).filter(each -> fits(reference, each))
                .orElseThrow(() -> new EditRefusedException(Message.of(Written.class, "noElement", id)));
        if (Metamodel.isAcyclic(reference) && Circle.closes(of, reference, found)) {
            throw new EditRefusedException(Message.of(Written.class, "circle", found, of));
        }
        return found;
    }

    /** Whether a reference may lead to an object. */
    static boolean fits(EReference reference, EObject object) {
        EClass type = reference.getEReferenceType();
        return type.isSuperTypeOf(object.eClass()) || type.isInstance(object);
    }

    private static Object plain(Window window, EAttribute attribute, String text) {
        EDataType type = attribute.getEAttributeType();
        try {
            Object value = EcoreUtil.createFromString(type, isNumber(type) ? number(window.language(), text) : text);
            if (value != null) {
                return value;
            }
        } catch (RuntimeException noValue) {
            // What a data type throws at a text that it does not understand is not agreed on.
            throw new EditRefusedException(Message.of(Written.class, "noValue", text, attribute));
        }
        throw new EditRefusedException(Message.of(Written.class, "noValue", text, attribute));
    }

    /** Whether values are numbers. */
    static boolean isNumber(EDataType type) {
        return !(type instanceof EEnum) && List.of("java.math.BigDecimal", "java.lang.Integer", "int", "java.lang.Long",
                "long").contains(type.getInstanceClassName());
    }

    /** With the decimal sign and the spaces of the reader. */
    private static String number(Language language, String text) {
        String tight = text.replaceAll("[\\s\\u00A0\\u202F]", "");
        boolean isPoint = language == Language.EN || !tight.contains(",");
        return isPoint ? tight.replaceAll(",(?=\\d{3}(\\D|$))", "") : tight.replace(".", "").replace(',', '.');
    }
}
