// SPDX-License-Identifier: EPL-2.0
package dk.landskab.diagram.tests;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

import dk.landskab.model.application.Application;
import dk.landskab.model.business.Criticality;
import dk.landskab.model.business.OrgUnit;
import dk.landskab.model.core.Element;

/** The services of the sample specification, and some that misbehave. */
public class Sample {

    /** A text of an element. */
    public String caption(EObject self) {
        return self instanceof Element element ? "«" + element.getName() + "»" : "";
    }

    /** Whether an application is critical. */
    public boolean isCritical(Application self) {
        return self.getCriticality() == Criticality.CRITICAL;
    }

    /** Whether an element has a name. */
    public boolean isNamed(Element self) {
        return self.getName() != null && !self.getName().isBlank();
    }

    /** Whether an application supports a process. */
    public boolean isSupporting(Application self) {
        return !self.getSupports().isEmpty();
    }

    /** What is wrong with an element without a name. */
    public String unnamed(Element self) {
        return self.getId() + " has no name";
    }

    /** The applications of a unit. */
    public List<EObject> owned(OrgUnit self) {
        List<EObject> owned = new ArrayList<>();
        EcoreUtil.getAllContents(self.eResource().getResourceSet(), false).forEachRemaining(each -> {
            if (each instanceof Application application && application.getOwner() == self) {
                owned.add(application);
            }
        });
        return owned;
    }

    /** The element at the end of a line, asked of its view. */
    public EObject edgeEnd(EObject view) {
        EObject node = (EObject) view.eGet(view.eClass().getEStructuralFeature("targetNode"));
        return (EObject) node.eGet(node.eClass().getEStructuralFeature("target"));
    }

    /** The name of the subject of the diagram that a view stands in. */
    public String subjectName(EObject self, EObject view) {
        EObject diagram = EcoreUtil.getRootContainer(view);
        EStructuralFeature target = diagram.eClass().getEStructuralFeature("target");
        return ((Element) diagram.eGet(target)).getName();
    }

    /** The day of the diagram that a view stands in. */
    public String day(EObject self, EObject view) {
        EObject diagram = EcoreUtil.getRootContainer(view);
        return String.valueOf(diagram.eGet(diagram.eClass().getEStructuralFeature("date")));
    }

    /** Nothing. */
    public EObject nothing(EObject self) {
        return null;
    }

    /** An empty list. */
    public List<EObject> none(EObject self) {
        return List.of();
    }

    /** Never returns. */
    public Object endless(EObject self) {
        return endless(self);
    }

    /** Fails. */
    public Object failing(EObject self) {
        throw new IllegalStateException("on purpose");
    }

    /** More than any diagram shows. */
    public List<EObject> tooMany(EObject self) {
        return Collections.nCopies(100_001, self);
    }

    /** The name, and the id below it. */
    public String nameAndId(Element self) {
        return self.getName() + "\n" + self.getId();
    }

    /** Both arguments. */
    public String both(Element self, Element other) {
        return self.getName() + "+" + other.getName();
    }
}
