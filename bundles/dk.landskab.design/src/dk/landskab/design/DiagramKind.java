// SPDX-License-Identifier: EPL-2.0
package dk.landskab.design;

import java.util.Arrays;
import java.util.Optional;

/** The kinds of diagram, in the order in which a reader meets them. */
public enum DiagramKind {

    /** Applications by the unit that runs them, with their integrations. */
    APPLICATIONS("ApplicationLandscape", Subject.ORGANISATION),
    /** Applications by the main group of KLE that they serve most. */
    APPLICATIONS_BY_KLE("ApplicationLandscapeByKle", Subject.ORGANISATION),
    /** From strategy over process and application to infrastructure, through a chosen element. */
    LAYERS("Layers", Subject.ELEMENT),
    /** Components, who provides them, who depends on them, how hard. */
    INFRASTRUCTURE("Infrastructure", Subject.ORGANISATION),
    /** Data, where they come from, who uses them, where they land. */
    DATA_FLOW("DataFlow", Subject.DATA),
    /** Today beside a plateau. */
    TARGET_PICTURE("TargetPicture", Subject.PLATEAU),
    /** Cases in the phases of an acquisition process. */
    PIPELINE("ProcurementPipeline", Subject.PROCESS),
    /** The phases, gates and conditions of an acquisition process. */
    PROCESS("ProcessDefinition", Subject.PROCESS);

    private final String id;
    private final Subject subject;

    DiagramKind(String id, Subject subject) {
        this.id = id;
        this.subject = subject;
    }

    /** The name of its description in the viewpoint specification, as a stored diagram and the command line use it. */
    public String id() {
        return id;
    }

    /** What a diagram of this kind may be about. */
    public Subject subject() {
        return subject;
    }

    /** The kind with an id, whatever its case; empty where there is none. */
    public static Optional<DiagramKind> of(String id) {
        return Arrays.stream(values()).filter(kind -> kind.id.equalsIgnoreCase(id)).findFirst();
    }
}
