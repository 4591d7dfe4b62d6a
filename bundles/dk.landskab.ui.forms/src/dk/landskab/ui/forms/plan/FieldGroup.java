// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.forms.plan;

import java.util.List;
import java.util.Set;

import dk.landskab.model.edit.PropertyGroup;

/**
 * Questions of a form that a person looks for together.
 *
 * @param group what they have in common
 * @param fields the most asked first
 */
public record FieldGroup(PropertyGroup group, List<Field> fields) {

    private static final Set<PropertyGroup> UNFOLDED = Set.of(PropertyGroup.IDENTITY, PropertyGroup.FACTS,
            PropertyGroup.LIFECYCLE, PropertyGroup.OWNERSHIP);
    private static final Set<PropertyGroup> LEFT = Set.of(PropertyGroup.IDENTITY, PropertyGroup.LIFECYCLE,
            PropertyGroup.COSTS, PropertyGroup.SOURCES);

    /** Copies the fields. */
    public FieldGroup {
        fields = List.copyOf(fields);
    }

    /** Whether it is unfolded at first: it is asked of everybody, or something in it is required. */
    public boolean isUnfolded() {
        return UNFOLDED.contains(group) || fields.stream().anyMatch(Field::isRequired);
    }

    /** Whether it stands in the left of two columns. */
    public boolean isLeft() {
        return LEFT.contains(group);
    }
}
