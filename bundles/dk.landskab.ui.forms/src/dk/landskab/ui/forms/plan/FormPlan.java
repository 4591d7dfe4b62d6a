// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.forms.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

import dk.landskab.model.edit.PropertyGroup;

/**
 * What the form of a class asks: every feature once, in the group where a person looks for it. What stands in a single
 * object within, such as the dates of the lifecycle, is asked as if it were the object's own.
 *
 * @param type whose form it is
 * @param sections in the order in which a form asks; none is empty
 */
public record FormPlan(EClass type, List<FieldGroup> sections) {

    private static final List<String> FIRST = List.of("name", "label", "title", "text", "kind", "kindOfBuy", "number",
            "code", "version", "role", "functionTitle", "description", "amount", "currency", "unit", "owner");
    private static final List<String> LAST = List.of("aliases", "kindText", "id", "traces", "formatVersion");

    /** The form of a class that can be instantiated. */
    public static FormPlan of(EClass type) {
        Map<PropertyGroup, List<Field>> groups = new EnumMap<>(PropertyGroup.class);
        fields(type).sorted(order(type))
                .forEach(field -> groups.computeIfAbsent(group(field), any -> new ArrayList<>()).add(field));
        return new FormPlan(type, groups.entrySet().stream()
                .map(entry -> new FieldGroup(entry.getKey(), entry.getValue())).toList());
    }

    private static Stream<Field> fields(EClass type) {
        return type.getEAllStructuralFeatures().stream().flatMap(feature -> isUnfolded(feature)
                ? within((EReference) feature) : Stream.of(new Field(Optional.empty(), feature)));
    }

    /** Whether what is within is asked here: one object of one class. */
    private static boolean isUnfolded(EStructuralFeature feature) {
        return feature instanceof EReference reference && reference.isContainment() && !reference.isMany()
                && !reference.getEReferenceType().isAbstract();
    }

    private static Stream<Field> within(EReference reference) {
        return reference.getEReferenceType().getEAllStructuralFeatures().stream()
                .map(feature -> new Field(Optional.of(reference), feature));
    }

    /** What stands within stays together, in the group of most of it. */
    private static PropertyGroup group(Field field) {
        return field.within().map(PropertyGroup::of).filter(each -> each != PropertyGroup.RELATIONS)
                .orElseGet(() -> PropertyGroup.of(field.feature()));
    }

    private static Comparator<Field> order(EClass type) {
        return Comparator.comparingInt(FormPlan::asked)
                .thenComparing(field -> !field.isRequired())
                .thenComparing(field -> field.within().isPresent())
                .thenComparing(field -> field.feature().getEContainingClass() != type)
                .thenComparing(field -> field.kind() == Kind.CHILDREN);
    }

    private static int asked(Field field) {
        String name = field.feature().getName();
        int first = FIRST.indexOf(name);
        int last = LAST.indexOf(name);
        return first >= 0 ? first - FIRST.size() : last >= 0 ? last + 1 : 0;
    }
}
