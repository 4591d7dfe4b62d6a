// SPDX-License-Identifier: EPL-2.0
package dk.landskab.editing.gesture;

import java.util.Optional;

import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.SetCommand;

import dk.landskab.editing.OpenLandscape;
import dk.landskab.model.core.CorePackage;
import dk.landskab.model.core.Identified;

/** Creates an object with an id of its own, in a container or, without one, in the file where its like stand. */
public final class CreateElement {

    private final OpenLandscape landscape;
    private final EObject created;
    private final String name;
    private Optional<EObject> container = Optional.empty();
    private Optional<EReference> containment = Optional.empty();
    private String organisation = "";

    /**
     * A new object.
     *
     * @param type that can be instantiated
     * @param name becomes its name or label, where it has one, and part of its id
     */
    public CreateElement(OpenLandscape landscape, EClass type, String name) {
        this.landscape = landscape;
        this.created = EcoreUtil.create(type);
        this.name = name;
        nameFeature(type).ifPresent(feature -> created.eSet(feature, name));
    }

    /** Puts it into another object. */
    public CreateElement in(EObject container, EReference containment) {
        this.container = Optional.of(container);
        this.containment = Optional.of(containment);
        return this;
    }

    /** Puts it into a file of an organisation. */
    public CreateElement of(String organisation) {
        this.organisation = organisation;
        return this;
    }

    /** Sets a feature before anybody sees the object. */
    public CreateElement with(EStructuralFeature feature, Object value) {
        created.eSet(feature, value);
        return this;
    }

    /**
     * Creates it.
     *
     * @throws dk.landskab.editing.EditRefusedException where it does not fit there, or the file must not be edited
     */
    public EObject call() {
        if (created instanceof Identified identified) {
            identified.setId(freshId());
        }
        CompoundCommand command = new CompoundCommand();
        container.ifPresent(InText::refuse);
        if (container.isPresent()) {
            add(command, container.get(), containment.orElseThrow());
        } else {
            Placing.Place place = new Placing(landscape).of(created.eClass(), organisation);
            if (place.isNew()) {
                command.append(landscape.adding(place.part()));
            }
            command.append(AddCommand.create(landscape.domain(), place.part().root(),
                    CorePackage.Literals.PART__ELEMENTS, created));
        }
        landscape.execute(command);
        return created;
    }

    private String freshId() {
        FreshIds ids = new FreshIds(id -> landscape.find(id).isPresent());
        return container.map(each -> ids.next(idOf(each), created.eClass(), name)).orElseGet(() -> ids.like(
                new IdStems(new Placing(landscape).elements(), created.eClass()).of(organisation), name));
    }

    private void add(CompoundCommand command, EObject into, EReference reference) {
        command.append(reference.isMany() ? AddCommand.create(landscape.domain(), into, reference, created)
                : SetCommand.create(landscape.domain(), into, reference, created));
    }

    private static String idOf(EObject container) {
        for (EObject each = container; each != null; each = each.eContainer()) {
            if (EcoreUtil.getID(each) != null) {
                return EcoreUtil.getID(each);
            }
        }
        return "";
    }

    private static Optional<EAttribute> nameFeature(EClass type) {
        return type.getEAllAttributes().stream()
                .filter(each -> each.getName().equals("name") || each.getName().equals("label")).findFirst();
    }
}
