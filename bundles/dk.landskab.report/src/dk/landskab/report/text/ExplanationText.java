// SPDX-License-Identifier: EPL-2.0
package dk.landskab.report.text;

import java.util.List;
import java.util.stream.Collectors;

import dk.landskab.analysis.Explanation;
import dk.landskab.model.core.Element;
import dk.landskab.model.edit.Language;

/** How figures came about, as text: a line a step, what it rests on below it and further in. */
public final class ExplanationText {

    private static final String INDENT = "  ";

    private ExplanationText() {
    }

    /** Explanations one below the other, with the ids of what was looked at. */
    public static String of(List<Explanation> explanations, Language language) {
        StringBuilder text = new StringBuilder();
        explanations.forEach(each -> add(text, each, 0, language));
        return text.toString();
    }

    private static void add(StringBuilder text, Explanation explanation, int depth, Language language) {
        String ids = explanation.about().stream().map(Element::getId).distinct().map(Plain::clean)
                .collect(Collectors.joining(", "));
        text.append(INDENT.repeat(depth)).append(depth == 0 ? "" : "- ")
                .append(Plain.clean(explanation.what().in(language))).append(ids.isEmpty() ? "" : "  [" + ids + "]")
                .append('\n');
        explanation.parts().forEach(each -> add(text, each, depth + 1, language));
    }
}
