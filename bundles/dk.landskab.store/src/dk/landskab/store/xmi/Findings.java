// SPDX-License-Identifier: EPL-2.0
package dk.landskab.store.xmi;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;

import dk.landskab.model.core.Identified;
import dk.landskab.model.edit.Message;
import dk.landskab.store.Location;
import dk.landskab.store.Problem;

/** What is wrong in one file, gathered while it is read: an object's id is often known only after the mistake. */
final class Findings {

    private record Finding(Problem.Kind kind, Location location, EObject object, String feature, Message what) {

        Problem problem() {
            return new Problem(kind, location, id(object), Optional.ofNullable(feature), what);
        }

        private static String id(EObject object) {
            for (EObject each = object; each != null; each = each.eContainer()) {
                if (each instanceof Identified identified && identified.getId() != null) {
                    return identified.getId();
                }
            }
            return null;
        }
    }

    private final List<Finding> all = new ArrayList<>();

    /**
     * Adds one.
     *
     * @param object the object that is read; the problem names its id, or that of what it is contained in
     * @param feature null where it is about none
     */
    void add(Problem.Kind kind, Location location, EObject object, String feature, String key, Object... arguments) {
        all.add(new Finding(kind, location, object, feature, Message.of(Findings.class, key, arguments)));
    }

    /** All of them, in the order of the file. */
    List<Problem> problems() {
        return all.stream().map(Finding::problem).toList();
    }
}
