// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.linking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

import dk.landskab.model.business.BusinessPackage;
import dk.landskab.model.core.Identified;
import dk.landskab.model.core.Part;
import dk.landskab.model.edit.Message;
import dk.landskab.model.procurement.GateRecord;
import dk.landskab.model.procurement.PhaseDef;
import dk.landskab.model.procurement.PhaseRecord;
import dk.landskab.model.procurement.ProcessDefinition;
import dk.landskab.model.procurement.ProcurementPackage;
import dk.landskab.store.ShortName;

/**
 * A name as the language means it: local to the process (or the process of the case, or what that adopts), else a whole
 * id, else the rest of an id after one of the prefixes that the text uses.
 *
 * @param source what refers
 * @param namespaces the prefixes, in the order of the text
 */
public record AcquisitionName(String text, EObject source, EReference feature, List<String> namespaces)
        implements ShortName {

    private static final String SUBJECTS = "kle.";

    /** A subject is written by its number alone. */
    public AcquisitionName {
        text = feature == ProcurementPackage.Literals.ACQUISITION__SUBJECTS ? SUBJECTS + text : text;
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
    public Optional<Reason> reason(Known known) {
        return otherPhase(known).or(() -> prefix(known).map(prefix -> new Reason(prefix,
                Message.of(AcquisitionName.class, "use", text, prefix + '.' + text, prefix))));
    }

    /** A gate that the process has in another phase. */
    private Optional<Reason> otherPhase(Known known) {
        if (!(source instanceof GateRecord record) || feature != ProcurementPackage.Literals.GATE_RECORD__GATE
                || !(record.eContainer() instanceof PhaseRecord phase) || phase.getPhase() == null) {
            return Optional.empty();
        }
        return scope().elsewhere(text).stream().map(known::find).flatMap(Optional::stream)
                .map(Identified::eContainer).filter(PhaseDef.class::isInstance).findFirst()
                .map(other -> new Reason(phase.getId() + ' ' + text, Message.of(AcquisitionName.class, "otherPhase",
                        text, other, phase.getPhase())));
    }

    /**
     * The prefix that the text would have to use for the name to mean something; of several that of an id which begins
     * as that of the text's own case or process does. Empty where none would do.
     */
    public Optional<String> prefix(Known known) {
        EClass type = feature.getEReferenceType();
        if (feature == ProcurementPackage.Literals.ACQUISITION__SUBJECTS
                || isLate() && type != BusinessPackage.Literals.ACTOR) {
            return Optional.empty();
        }
        return known.endingWith(text, isLate() ? BusinessPackage.Literals.ORG_UNIT : type).stream()
                .map(id -> id.substring(0, id.length() - text.length() - 1))
                .max(Comparator.comparing(this::sharedWithOwner).thenComparing(Comparator.reverseOrder()));
    }

    private int sharedWithOwner(String prefix) {
        EObject owner = source;
        while (owner.eContainer() != null && !(owner.eContainer() instanceof Part)) {
            owner = owner.eContainer();
        }
        return owner instanceof Identified named && named.getId() != null
                ? Arrays.mismatch((prefix + '.').toCharArray(), named.getId().toCharArray()) : 0;
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
        return new LocalScope(source);
    }
}
