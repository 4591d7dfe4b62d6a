// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.versions.merge;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

import dk.landskab.compare.conflict.Conflict;
import dk.landskab.model.core.Identified;
import dk.landskab.model.edit.Labels;
import dk.landskab.model.edit.Message;
import dk.landskab.store.Landscape;
import dk.landskab.ui.forms.plan.Field;
import dk.landskab.ui.forms.plan.Kind;

/**
 * A value of one's own for what an element says: of what it is the value, and how it stands in a resolution.
 *
 * @param object whose value it is, in the merged landscape
 * @param field what is asked
 * @param whole the merged landscape, in which references are looked up
 */
public record OwnValue(EObject object, Field field, Landscape whole) implements Own {

    static OwnValue of(Conflict conflict, List<EStructuralFeature> steps, Landscape whole) {
        EObject holder = whole.find(conflict.point().id()).map(EObject.class::cast).orElse(conflict.subject());
        for (EStructuralFeature step : steps.subList(0, Math.max(0, steps.size() - 2))) {
            holder = holder.eGet(step) instanceof EObject child ? child
                    : EcoreUtil.create(((EReference) step).getEReferenceType());
        }
        return new OwnValue(holder, new Field(steps.size() == 1 ? Optional.empty()
                : Optional.of((EReference) steps.get(steps.size() - 2)), steps.getLast()), whole);
    }

    /** The decision for a value: null or an empty list for nothing. */
    public Decision decide(Object value) {
        return Decision.of(written(value));
    }

    private String written(Object value) {
        return switch (value) {
            case null -> "";
            case Collection<?> many -> many.stream().map(this::written).collect(Collectors.joining("\n"));
            case EObject target -> EcoreUtil.getID(target);
            default -> EcoreUtil.convertToString((EDataType) field.feature().getEType(), value);
        };
    }

    /** The value that was decided; null or an empty list where that is nothing. */
    public Object given(Decision decision) {
        Optional<String> text = decision.value();
        if (field.feature().isMany()) {
            return text.map(each -> each.lines().map(this::read).filter(Objects::nonNull).toList()).orElse(List.of());
        }
        return text.map(this::read).orElse(null);
    }

    /** Texts by hand may say what is none. */
    private Object read(String text) {
        if (field.feature() instanceof EReference) {
            return whole.find(text).orElse(null);
        }
        try {
            return EcoreUtil.createFromString((EDataType) field.feature().getEType(), text);
        } catch (RuntimeException unreadable) {
            return null;
        }
    }

    /** What the current branch says, as a value to begin with. */
    public Object first(Conflict conflict) {
        return conflict.ours() instanceof Identified target
                ? whole.find(target.getId()).map(Object.class::cast).orElse(null) : conflict.ours();
    }

    @Override
    public Optional<String> label(Decision decision, Labels labels) {
        Object value = given(decision);
        return value == null || List.of().equals(value) ? decision.value().filter(text -> !text.isBlank())
                : Optional.of(label(value, labels));
    }

    private String label(Object value, Labels labels) {
        return value instanceof Collection<?> many
                ? many.stream().map(each -> label(each, labels)).collect(Collectors.joining(", "))
                : value instanceof EObject target ? labels.of(target)
                : field.kind() == Kind.TEXTS ? Message.of(OwnValue.class, "quoted", value).in(labels.language()) : labels.value(field.feature(), value);
    }
}
