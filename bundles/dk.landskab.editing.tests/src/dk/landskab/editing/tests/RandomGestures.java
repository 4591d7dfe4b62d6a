// SPDX-License-Identifier: EPL-2.0
package dk.landskab.editing.tests;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

import dk.landskab.editing.EditRefusedException;
import dk.landskab.editing.OpenLandscape;
import dk.landskab.editing.gesture.Arrange;
import dk.landskab.editing.gesture.ChangeFeature;
import dk.landskab.editing.gesture.Connect;
import dk.landskab.editing.gesture.CreateDiagram;
import dk.landskab.editing.gesture.CreateElement;
import dk.landskab.editing.gesture.Deletion;
import dk.landskab.editing.gesture.Link;
import dk.landskab.editing.gesture.Move;
import dk.landskab.editing.gesture.Rename;
import dk.landskab.editing.gesture.ShowOrHide;
import dk.landskab.model.application.ApplicationPackage;
import dk.landskab.model.business.BusinessPackage;
import dk.landskab.model.core.CorePackage;
import dk.landskab.model.core.Element;
import dk.landskab.model.diagram.Diagram;
import dk.landskab.model.information.InformationPackage;

/** What a busy person does, by chance; the same for the same seed. */
final class RandomGestures {

    private static final List<EClass> TYPES = List.of(ApplicationPackage.Literals.APPLICATION,
            InformationPackage.Literals.DATA_OBJECT, BusinessPackage.Literals.BUSINESS_PROCESS,
            BusinessPackage.Literals.ORG_UNIT);

    private final OpenLandscape open;
    private final Random random;
    private final int kinds;

    RandomGestures(OpenLandscape open, long seed) {
        this(open, seed, 16);
    }

    private RandomGestures(OpenLandscape open, long seed, int kinds) {
        this.open = open;
        this.random = new Random(seed);
        this.kinds = kinds;
    }

    /** Gestures that take nothing back. */
    static RandomGestures forward(OpenLandscape open, long seed) {
        return new RandomGestures(open, seed, 14);
    }

    /** Does one gesture, or is refused; says which it was. */
    boolean next() {
        try {
            switch (random.nextInt(kinds)) {
                case 0, 1 -> new CreateElement(open, any(TYPES), "New " + random.nextInt(5)).of("town").call();
                case 2 -> rename();
                case 3 -> connect();
                case 4 -> new Deletion(open, List.of(any(elements()))).call();
                case 5 -> new Move(open, any(elements()), any(roots())).call();
                case 6 -> diagram();
                case 7, 8 -> arrange();
                case 9 -> open.together(() -> createPlaced());
                case 10, 11, 12 -> new RandomWriting(open, random).next();
                case 13 -> rename(any(elements()));
                case 14 -> open.undo();
                default -> open.redo();
            }
            return true;
        } catch (EditRefusedException refused) {
            return false;
        }
    }

    /** Makes everything such that it can be saved, and saves it. */
    void save() {
        mend();
        open.save();
    }

    /** Takes all mistakes out of the texts. */
    void mend() {
        new RandomWriting(open, random).mendAll();
    }

    private void rename() {
        new ChangeFeature(open).set(any(elements()), CorePackage.Literals.ELEMENT__NAME, "Name " + random.nextInt(100))
                .set(any(elements()), CorePackage.Literals.ELEMENT__DESCRIPTION, random.nextBoolean() ? "Text" : null)
                .call();
    }

    private Diagram diagram() {
        return new CreateDiagram(open, "Layers", "Picture " + random.nextInt(3)).of("town").subject(any(elements()))
                .layers(List.of("Data")).call();
    }

    private void arrange() {
        List<Diagram> diagrams = roots().stream().filter(Diagram.class::isInstance).map(Diagram.class::cast).toList();
        Diagram diagram = diagrams.isEmpty() ? diagram() : any(diagrams);
        switch (random.nextInt(4)) {
            case 0 -> new ShowOrHide(open, diagram).hide(any(elements())).show(any(elements())).call();
            case 1 -> new Arrange(open, diagram).free(any(elements())).bends(any(elements()), "1,2").call();
            default -> new Arrange(open, diagram).place(any(elements()), random.nextInt(9), 1, 2, 3).call();
        }
    }

    private EObject createPlaced() {
        EObject created = new CreateElement(open, any(TYPES), "Placed").of("town").call();
        new Arrange(open, diagram()).place((Element) created, 1, 2, 3, 4).call();
        return created;
    }

    private void rename(Element element) {
        String id = "town.app." + any(List.of("pay", "time", "gone", "other"));
        if (random.nextBoolean()) {
            new Rename(open, element, id).call();
        } else if (open.find(id).isEmpty()) {
            new ChangeFeature(open).set(element, CorePackage.Literals.IDENTIFIED__ID, id).call();
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

    private List<EObject> roots() {
        return open.parts().stream().map(part -> (EObject) part.root()).toList();
    }

    private List<Element> elements() {
        return roots().stream().flatMap(RandomGestures::content).filter(Element.class::isInstance)
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
