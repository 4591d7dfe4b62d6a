// SPDX-License-Identifier: EPL-2.0
package dk.landskab.analysis.merger;

import dk.landskab.model.change.CorrespondenceBasis;
import dk.landskab.model.edit.Message;

/** Why two elements are thought to be the same or alike, the strongest first (domain.md D.1b). */
public enum Basis {
    /** The same key in a register outside, such as the system number of OS2KITOS. */
    EXTERNAL_ID(CorrespondenceBasis.EXTERNAL_ID),
    /** Both use one product, or are one element of a shared catalogue. */
    PRODUCT(CorrespondenceBasis.PRODUCT),
    /** The same name or alias once it is normalised, from the same vendor. */
    VENDOR_AND_NAME(CorrespondenceBasis.NAME),
    /** The same name or alias once it is normalised, and nothing that tells the vendors apart. */
    NAME(CorrespondenceBasis.NAME),
    /** Both support the same process, or processes of the same name on the same subject. */
    PROCESS(CorrespondenceBasis.PROCESS),
    /** Data that realise the same business object, as few others do; in half, that follow the same standard. */
    MEANING(CorrespondenceBasis.UNSPECIFIED),
    /** Systems that deal with the same groups of the subject plan; processes and services with the same subjects. */
    SUBJECTS(CorrespondenceBasis.KLE),
    /** Names that look alike, within one kind. */
    SIMILAR_NAME(CorrespondenceBasis.NAME);

    private final CorrespondenceBasis stored;

    Basis(CorrespondenceBasis stored) {
        this.stored = stored;
    }

    /** How a correspondence in a plan names it. */
    public CorrespondenceBasis stored() {
        return stored;
    }

    /** Its name, to stand in a sentence. */
    public Message inWords() {
        return Message.of(Basis.class, "basis." + name());
    }
}
