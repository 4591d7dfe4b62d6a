// SPDX-License-Identifier: EPL-2.0
package dk.landskab.design.services;

import dk.landskab.design.scene.Reliance;
import dk.landskab.design.scene.Scene;
import dk.landskab.design.scene.Wording;
import dk.landskab.model.application.Application;
import dk.landskab.model.application.Integration;
import dk.landskab.model.change.Disposition;
import dk.landskab.model.change.PlateauItem;
import dk.landskab.model.core.Element;
import dk.landskab.model.edit.Labels;
import dk.landskab.model.information.DataObject;
import dk.landskab.model.infrastructure.Dependency;

/** What a diagram marks as wrong or missing on the elements that it shows, with the words for it. */
public final class RuleServices {

    /** Whether a unit is accountable for an application. */
    public boolean isOwned(Application application) {
        return application.getOwner() != null;
    }

    /** That nobody is accountable. */
    public String unownedMessage(Element element) {
        return message("rule.unowned", element);
    }

    /** Whether both ends of an integration are stated. */
    public boolean hasEnds(Integration integration) {
        return integration.getFrom() != null && integration.getTo() != null;
    }

    /** That an end is missing. */
    public String endsMessage(Element element) {
        return message("rule.ends", element);
    }

    /** Whether a dependent survives what it depends on: softly, or with something to fall back on. */
    public boolean isCovered(Dependency dependency) {
        return !Reliance.isBare(dependency);
    }

    /** That there is nothing to fall back on. */
    public String bareMessage(Element element) {
        return message("rule.bare", element);
    }

    /** Whether it is said how confidential data are. */
    public boolean isClassified(DataObject data) {
        return data.getConfidentiality() != null;
    }

    /** That data are not classified. */
    public String unclassifiedMessage(Element element) {
        return message("rule.unclassified", element);
    }

    /** Whether what is replaced or merged has a successor. */
    public boolean hasSuccessor(PlateauItem item) {
        boolean isSucceeded = item.getDisposition() == Disposition.REPLACE
                || item.getDisposition() == Disposition.MERGE_INTO;
        return !isSucceeded || !item.getSuccessors().isEmpty();
    }

    /** That a successor is missing. */
    public String successorMessage(PlateauItem item) {
        Scene scene = Scene.of(null);
        return Wording.in(scene).get("rule.successor", Labels.in(scene.language()).text(item.getElement()));
    }

    private static String message(String key, Element element) {
        Scene scene = Scene.of(null);
        return Wording.in(scene).get(key, Labels.in(scene.language()).of(element));
    }
}
