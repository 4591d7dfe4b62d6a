// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.navigator.tests;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

import dk.landskab.editing.EditRefusedException;
import dk.landskab.editing.OpenLandscape;
import dk.landskab.editing.gesture.ChangeFeature;
import dk.landskab.editing.gesture.Connect;
import dk.landskab.editing.gesture.CreateElement;
import dk.landskab.editing.gesture.Deletion;
import dk.landskab.editing.gesture.Link;
import dk.landskab.editing.gesture.Move;
import dk.landskab.model.application.ApplicationPackage;
import dk.landskab.model.business.BusinessPackage;
import dk.landskab.model.core.CorePackage;
import dk.landskab.model.core.Element;

/** What a busy person does, by chance; the same for the same seed. */
final class RandomGestures {

    private static final List<EClass> TYPES = List.of(ApplicationPackage.Literals.APPLICATION,
            BusinessPackage.Literals.ORGANISATION, BusinessPackage.Literals.SUBJECT,
            BusinessPackage.Literals.ORG_UNIT, ApplicationPackage.Literals.PRODUCT);

    private final OpenLandscape open;
    private final Random random;

    RandomGestures(OpenLandscape open, long seed) {
        this.open = open;
        this.random = new Random(seed);
    }

    /** Does one gesture, or is refused; says which it was. */
    String next() {
        int kind = random.nextInt(9);
        try {
            switch (kind) {
                case 0, 1 -> new CreateElement(open, any(TYPES), "New " + random.nextInt(5)).of("town").call();
                case 2 -> new ChangeFeature(open).set(any(elements()), CorePackage.Literals.ELEMENT__NAME,
                        "Name " + random.nextInt(100)).call();
                case 3, 4 -> connect();
                case 5 -> new Deletion(open, List.of(any(elements()))).call();
                case 6 -> new Move(open, any(elements()), any(elements())).call();
                case 7 -> open.undo();
                default -> open.redo();
            }
            return "gesture " + kind;
        } catch (EditRefusedException refused) {
            return "refused " + kind;
        }
    }

    private void connect() {
        EObject source = any(elements());
        EObject target = any(elements());
        List<Link> links = Link.between(source, target);
        if (!links.isEmpty()) {
            new Connect(open, source, target).by(any(links), "town");
        }
    }

    private List<Element> elements() {
        return open.parts().stream().flatMap(part -> content(part.root())).filter(Element.class::isInstance)
                .map(Element.class::cast).toList();
    }

    private static Stream<EObject> content(EObject root) {
        List<EObject> all = new ArrayList<>();
        root.eAllContents().forEachRemaining(all::add);
        return all.stream();
    }

    private <T> T any(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
