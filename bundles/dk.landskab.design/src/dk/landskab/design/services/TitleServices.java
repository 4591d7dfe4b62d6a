// SPDX-License-Identifier: EPL-2.0
package dk.landskab.design.services;

import dk.landskab.design.scene.Scene;
import dk.landskab.design.scene.Wording;
import dk.landskab.model.core.Element;
import dk.landskab.model.core.Identified;
import dk.landskab.model.edit.Labels;

/** What a new diagram is called, in the language of the process. */
public final class TitleServices {

    /** The applications of a subject by the units that run them. */
    public String applicationTitle(Identified subject) {
        return title("ApplicationLandscape", subject);
    }

    /** The applications of a subject by main groups of KLE. */
    public String kleTitle(Identified subject) {
        return title("ApplicationLandscapeByKle", subject);
    }

    /** The red thread through an element. */
    public String layersTitle(Element chosen) {
        return title("Layers", chosen);
    }

    /** The infrastructure that a subject stands on. */
    public String infrastructureTitle(Identified subject) {
        return title("Infrastructure", subject);
    }

    /** The data of a subject, from where to where. */
    public String dataTitle(Identified subject) {
        return title("DataFlow", subject);
    }

    /** A plateau beside today. */
    public String targetTitle(Identified plateau) {
        return title("TargetPicture", plateau);
    }

    /** The cases of a process. */
    public String pipelineTitle(Identified process) {
        return title("ProcurementPipeline", process);
    }

    /** The phases and gates of a process. */
    public String processTitle(Identified process) {
        return title("ProcessDefinition", process);
    }

    private static String title(String kind, Identified subject) {
        Scene scene = Scene.of(null);
        return Wording.in(scene).get("title." + kind, Labels.in(scene.language()).of(subject));
    }
}
