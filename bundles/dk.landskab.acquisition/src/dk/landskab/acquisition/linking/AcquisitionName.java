// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.linking;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

import dk.landskab.model.procurement.ProcessDefinition;
import dk.landskab.model.procurement.ProcurementPackage;
import dk.landskab.store.ShortName;

/**
 * A name as the language means it: local to the process (or the process of the case, or what that adopts), else a whole
 * id, else the rest of an id after one of the prefixes that the text uses.
 *
 * @param source what refers
 * @param namespaces the prefixes, in the order of the text
 * @param surroundings what local names depend on
 */
public record AcquisitionName(String text, EObject source, EReference feature, List<String> namespaces,
        Surroundings surroundings) implements ShortName {

    private static final String SUBJECTS = "kle.";

    /** A subject is written by its number alone. */
    public AcquisitionName {
        text = feature == ProcurementPackage.Literals.ACQUISITION__SUBJECTS ? SUBJECTS + text : text;
    }

    /** A name whose surroundings are those that its object refers to when it is looked up. */
    public AcquisitionName(String text, EObject source, EReference feature, List<String> namespaces) {
        this(text, source, feature, namespaces, Surroundings.linked());
    }

    @Override
    public boolean isLate() {
        return LocalScope.has(feature.getEReferenceType());
    }

    @Override
    public List<String> candidates() {
        if (feature == ProcurementPackage.Literals.ACQUISITION__SUBJECTS) {
            return List.of(text);
        }
        List<String> ids = new ArrayList<>();
        if (isLate()) {
            ids.addAll(scope().ids(feature.getEReferenceType(), text));
        }
        ids.add(text);
        namespaces.forEach(prefix -> ids.add(prefix + '.' + text));
        return ids;
    }

    @Override
    public boolean isExcused() {
        return isLate() && scope().isOpen();
    }

    @Override
    public List<String> dependsOn() {
        return processes().stream().map(ProcessDefinition::getId).filter(Objects::nonNull).toList();
    }

    /** The processes whose local names it may be, nearest first. */
    public Set<ProcessDefinition> processes() {
        return isLate() ? scope().processes() : Set.of();
    }

    private LocalScope scope() {
        return new LocalScope(source, surroundings);
    }
}
