// SPDX-License-Identifier: EPL-2.0
package dk.landskab.design.services;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;

import dk.landskab.design.scene.Scene;
import dk.landskab.design.scene.Wording;
import dk.landskab.model.StatusAt;
import dk.landskab.model.application.Application;
import dk.landskab.model.business.OrgUnit;
import dk.landskab.model.business.Subject;
import dk.landskab.model.core.Element;
import dk.landskab.model.core.Identified;
import dk.landskab.model.core.LifecycleStatus;
import dk.landskab.model.edit.Labels;

/** What stands in the boxes of a landscape. */
public final class CaptionServices {

    /** The name; the name of an element without one is its class and id. Never empty. */
    public String caption(Element element, EObject view) {
        return Scene.of(view).name(element);
    }

    /** The name of an application, and below it what a reader must know: critical, or not in normal operation. */
    public String applicationCaption(Application application, EObject view) {
        Scene scene = Scene.of(view);
        Labels labels = Labels.in(scene.language());
        List<String> notes = new ArrayList<>();
        if (Weight.isCritical(application)) {
            notes.add(labels.of(application.getCriticality()));
        }
        LifecycleStatus status = StatusAt.of(application, scene.date());
        if (status != LifecycleStatus.OPERATIONAL && status != LifecycleStatus.UNDECIDED) {
            notes.add(labels.of(status));
        }
        return Lines.of(scene.name(application), notes);
    }

    /** The heading of the applications of a unit; of those that no unit runs, that there is none. */
    public String unitCaption(Identified group, EObject view) {
        Scene scene = Scene.of(view);
        return group instanceof OrgUnit ? scene.name(group) : Wording.in(scene).get("group.unit");
    }

    /** The heading of the applications of a main group, with its number; of those that serve none, that there is none. */
    public String mainGroupCaption(Identified group, EObject view) {
        Scene scene = Scene.of(view);
        return group instanceof Subject ? scene.name(group)
                : Wording.in(scene).get("group.subject");
    }

    /** Name, kind with status and owner, description and id, for who stays on an element with the pointer. */
    public String hint(Element element, EObject view) {
        Scene scene = Scene.of(view);
        List<String> lines = new ArrayList<>();
        lines.add(scene.name(element));
        lines.add(Standing.of(element, scene));
        if (element.getDescription() != null && !element.getDescription().isBlank()) {
            lines.add(element.getDescription().strip());
        }
        lines.add(element.getId());
        return String.join("\n", lines);
    }
}
