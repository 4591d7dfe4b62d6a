// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.rules;

import java.util.Comparator;

import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import dk.landskab.acquisition.edit.Clauses;
import dk.landskab.acquisition.reading.ReadText;
import dk.landskab.model.application.Application;
import dk.landskab.model.procurement.Acquisition;
import dk.landskab.model.procurement.Candidate;
import dk.landskab.store.TextEdit;

/** Lists an existing system as a candidate of a case; what becomes of it stays open. */
final class NewCandidate {

    private NewCandidate() {
    }

    static TextEdit of(ReadText text, Acquisition acquisition, Application system) {
        String clause = "existing " + system.getId() + " open";
        return acquisition.getCandidates().stream().max(Comparator.comparing(NewCandidate::end))
                .map(last -> new Clauses(text).below(last, clause))
                .orElseGet(() -> new Clauses(text).append(acquisition, "candidates {\n  " + clause + "\n}"));
    }

    private static int end(Candidate candidate) {
        return NodeModelUtils.findActualNodeFor(candidate).getEndOffset();
    }
}
