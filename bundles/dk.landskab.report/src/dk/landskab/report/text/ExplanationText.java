// SPDX-License-Identifier: EPL-2.0
package dk.landskab.report.text;

import java.util.List;
import java.util.stream.Collectors;

import dk.landskab.analysis.Explanation;
import dk.landskab.model.core.Element;
import dk.landskab.model.edit.Language;
import dk.landskab.model.edit.Message;

/**
 * How figures came about, as text: a line a step, what it rests on below it and further in. Where a step rests on many,
 * only those that speak of what was asked for are shown, and how many others there are.
 */
public final class ExplanationText {

    private static final String INDENT = "  ";
    private static final int FEW = 12;

    private final String id;
    private final Language language;
    private final StringBuilder text = new StringBuilder();

    private ExplanationText(String id, Language language) {
        this.id = id;
        this.language = language;
    }

    /**
     * Explanations one below the other, with the ids of what was looked at.
     *
     * @param id of what was asked for
     */
    public static String of(List<Explanation> explanations, String id, Language language) {
        ExplanationText all = new ExplanationText(id, language);
        explanations.forEach(each -> all.add(each, 0));
        return all.text.toString();
    }

    private void add(Explanation explanation, int depth) {
        String ids = explanation.about().stream().map(Element::getId).distinct().map(Plain::clean)
                .collect(Collectors.joining(", "));
        line(depth, explanation.what().in(language), ids.isEmpty() || depth == 0 && explanation.about().size() > FEW
                ? "" : "  [" + ids + "]");
        List<Explanation> parts = explanation.parts();
        List<Explanation> shown = parts.size() <= FEW ? parts
                : parts.stream().filter(each -> speaksOfIt(each) || each.about().isEmpty()).toList();
        List<Explanation> some = shown.isEmpty() ? parts : shown;
        some.forEach(each -> add(each, depth + 1));
        if (some.size() < parts.size()) {
            Message more = Message.of(ExplanationText.class, "moreSteps", parts.size() - some.size());
            line(depth + 1, more.in(language), "");
        }
    }

    private boolean speaksOfIt(Explanation explanation) {
        return explanation.about().stream().anyMatch(each -> id.equals(each.getId()))
                || explanation.parts().stream().anyMatch(this::speaksOfIt);
    }

    private void line(int depth, String sentence, String behind) {
        text.append(INDENT.repeat(depth)).append(depth == 0 ? "" : "- ").append(Plain.clean(sentence)).append(behind)
                .append('\n');
    }
}
