// SPDX-License-Identifier: EPL-2.0
package dk.landskab.design.services;

import java.util.ArrayList;
import java.util.List;

import dk.landskab.design.scene.Scene;
import dk.landskab.model.StatusAt;
import dk.landskab.model.core.CorePackage;
import dk.landskab.model.core.Element;
import dk.landskab.model.core.LifecycleStatus;
import dk.landskab.model.edit.Labels;

/** What a box leaves to its shape and colour: the kind of an element, its status and its owner. */
final class Standing {

    private Standing() {
    }

    /** In one line of words; the status and the owner where they are known. */
    static String of(Element element, Scene scene) {
        Labels labels = Labels.in(scene.language());
        List<String> words = new ArrayList<>();
        words.add(labels.of(element.eClass()));
        LifecycleStatus status = StatusAt.of(element, scene.date());
        if (status != LifecycleStatus.UNDECIDED) {
            words.add(labels.of(status));
        }
        if (element.getOwner() != null) {
            words.add(labels.of(CorePackage.Literals.ELEMENT__OWNER) + ": " + scene.name(element.getOwner()));
        }
        return String.join(" · ", words);
    }
}
