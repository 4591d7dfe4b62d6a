// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.analyses.result;

import java.util.List;
import java.util.Optional;

import dk.landskab.analysis.Explanation;
import dk.landskab.model.edit.Language;
import dk.landskab.report.text.ExplanationText;
import dk.landskab.ui.analyses.question.Answer;

/** How the figures of an element came about, in words. */
final class Explained {

    private Explained() {
    }

    static Optional<String> text(Answer answer, String id, Language language) {
        List<Explanation> steps = answer.explaining().apply(id);
        return steps.isEmpty() ? Optional.empty() : Optional.of(ExplanationText.of(steps, id, language));
    }
}
