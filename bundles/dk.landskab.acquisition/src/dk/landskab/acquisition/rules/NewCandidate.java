// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.rules;

import java.util.List;

import org.eclipse.xtext.nodemodel.ICompositeNode;
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
        List<Candidate> candidates = acquisition.getCandidates();
        return candidates.isEmpty() ? new Clauses(text).append(acquisition, "candidates {\n  " + clause + "\n}")
                : after(text, candidates, clause);
    }

    /** Below the candidate that stands last in the text, with the same indentation. */
    private static TextEdit after(ReadText text, List<Candidate> candidates, String clause) {
        ICompositeNode last = candidates.stream().map(NodeModelUtils::findActualNodeFor)
                .reduce((one, other) -> one.getEndOffset() > other.getEndOffset() ? one : other).orElseThrow();
        int lineStart = text.text().lastIndexOf('\n', last.getOffset() - 1) + 1;
        String before = text.text().substring(lineStart, last.getOffset());
        return TextEdit.insert(last.getEndOffset(), before.isBlank() ? "\n" + before + clause : " " + clause);
    }
}
