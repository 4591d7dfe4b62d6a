// SPDX-License-Identifier: EPL-2.0
package dk.landskab.editing.gesture;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.SetCommand;

import dk.landskab.editing.OpenLandscape;
import dk.landskab.model.core.Element;

/** Connects two objects in one of the ways that {@link Link#between} offers. */
public final class Connect {

    private final OpenLandscape landscape;
    private final EObject source;
    private final EObject target;

    /** A connection; nothing is done yet. */
    public Connect(OpenLandscape landscape, EObject source, EObject target) {
        this.landscape = landscape;
        this.source = source;
        this.target = target;
    }

    /**
     * Connects.
     *
     * @param organisation id of the organisation whose file gets an element of its own
     * @return what now says that the two are connected: an object of its own, or the source
     * @throws dk.landskab.editing.EditRefusedException where it does not fit, or a file must not be edited
     */
    public EObject by(Link link, String organisation) {
        return switch (link) {
            case Link.Direct(var reference) -> {
                InText.refuse(source);
                landscape.execute(reference.isMany() ? AddCommand.create(landscape.domain(), source, reference, target)
                        : SetCommand.create(landscape.domain(), source, reference, target));
                yield source;
            }
            case Link.Between(var type, var from, var to) -> new CreateElement(landscape, type, names())
                    .of(organisation).with(from, source).with(to, target).call();
            case Link.Within(var containment, var type, var to) -> new CreateElement(landscape, type, name(target))
                    .in(source, containment).with(to, target).call();
        };
    }

    private String names() {
        return name(source) + " – " + name(target);
    }

    private static String name(EObject object) {
        return object instanceof Element element && element.getName() != null
                ? element.getName() : "";
    }
}
