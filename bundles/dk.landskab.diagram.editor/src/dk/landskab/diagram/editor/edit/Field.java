// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
package dk.landskab.diagram.editor.edit;

import java.text.Collator;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

import dk.landskab.diagram.editor.window.Window;
import dk.landskab.editing.EditRefusedException;
import dk.landskab.model.core.CorePackage;
import dk.landskab.model.core.Identified;
import dk.landskab.model.edit.Labels;
import dk.landskab.model.edit.Message;

/**
 * One thing that is said of an element, as a form shows it.
 *
 * @param type {@code text}, {@code lines}, {@code number}, {@code date}, {@code choice}, {@code flag} or {@code fixed}
 * @param value as it is written, to be edited
 * @param shown as it is read
 * @param choices of a choice
 * @param help nothing yet
 */
public record Field(String feature, String label, String type, String value, String shown, List<Choice> choices,
        String help) {

    /** More than these nobody chooses from. */
    private static final int MOST_CHOICES = 500;

    /** One of several. */
    public record Choice(String value, String label) {
    }

    /** What a feature says of an element. */
    public static Field of(Window window, EObject element, EStructuralFeature feature) {
        Labels labels = Labels.in(window.language());
        List<Choice> choices = feature.isMany() ? List.of() : choices(window, labels, feature);
        String type = mayEdit(window, element, feature) && choices.size() <= MOST_CHOICES ? type(feature) : "fixed";
        return new Field(feature.getName(), labels.of(feature), type, written(element, feature),
                labels.value(feature, element.eGet(feature)), type.equals("choice") ? choices : List.of(), "");
    }

    /** Whether a feature of an element can be changed in a form. */
    public static boolean mayEdit(Window window, EObject element, EStructuralFeature feature) {
        return window.desk().place().mayEdit(element) && feature.isChangeable() && !feature.isDerived()
                && feature != CorePackage.Literals.IDENTIFIED__ID && !type(feature).equals("fixed");
    }

    private static String type(EStructuralFeature feature) {
        if (feature instanceof EReference reference) {
            return reference.isMany() || reference.isContainment() || reference.isContainer() ? "fixed" : "choice";
        }
        EClassifier type = feature.getEType();
        if (feature.isMany()) {
            return type.getInstanceClass() == String.class ? "lines" : "fixed";
        }
        return type instanceof EEnum ? "choice" : switch (type.getInstanceClassName()) {
            case "java.lang.String" -> type == CorePackage.Literals.TEXT ? "lines" : "text";
            case "boolean", "java.lang.Boolean" -> "flag";
            case "java.time.LocalDate" -> "date";
            case "java.time.LocalDateTime" -> "text";
            default -> "number";
        };
    }

    private static List<Choice> choices(Window window, Labels labels, EStructuralFeature feature) {
        Stream<Choice> none = feature.isRequired() ? Stream.empty() : Stream.of(new Choice("", "–"));
        if (feature.getEType() instanceof EEnum type) {
            return type.getELiterals().stream().map(each -> new Choice(each.getLiteral(),
                    labels.of(each.getInstance()))).toList();
        }
        if (!(feature instanceof EReference reference) || type(feature).equals("fixed")) {
            return List.of();
        }
        Collator collator = Collator.getInstance(window.language().locale());
        return Stream.concat(none, window.desk().model().objects()
                .filter(each -> reference.getEReferenceType().isSuperTypeOf(each.eClass()))
                .filter(each -> each instanceof Identified identified && identified.getId() != null)
                .limit(MOST_CHOICES + 1L).map(each -> new Choice(((Identified) each).getId(), labels.of(each)))
                .sorted(Comparator.comparing(Choice::label, collator))).toList();
    }

    private static String written(EObject element, EStructuralFeature feature) {
        return switch (element.eGet(feature)) {
            case null -> "";
            case Collection<?> many when feature instanceof EAttribute -> many.stream().map(String::valueOf)
                    .collect(Collectors.joining("\n"));
            case Identified referred -> String.valueOf(referred.getId());
            case Enumerator literal -> literal.getLiteral();
            case EObject other -> "";
            case Collection<?> many -> "";
            case Object value when feature instanceof EAttribute attribute -> EcoreUtil
                    .convertToString(attribute.getEAttributeType(), value);
            default -> "";
        };
    }

    /**
     * The value that a feature is given with a text.
     *
     * @throws EditRefusedException where the text says none
     */
    public static Object value(Window window, EStructuralFeature feature, String text) {
        if (feature instanceof EReference reference) {
            return text.isBlank() ? null : window.desk().place().find(text)
                    .filter(each -> reference.getEReferenceType().isSuperTypeOf(each.eClass()))
                    .orElseThrow(() -> new EditRefusedException(Message.of(Field.class, "noElement", text)));
        }
        if (feature.isMany()) {
            return text.lines().map(String::strip).filter(each -> !each.isEmpty()).toList();
        }
        if (text.isBlank()) {
            return null;
        }
        try {
            return EcoreUtil.createFromString(((EAttribute) feature).getEAttributeType(), text.strip());
        } catch (RuntimeException noValue) {
            // What a data type throws at a text that it does not understand is not agreed on.
            throw new EditRefusedException(Message.of(Field.class, "noValue", text, feature));
        }
    }
}
