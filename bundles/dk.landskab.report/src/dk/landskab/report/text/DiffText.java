// SPDX-License-Identifier: EPL-2.0
package dk.landskab.report.text;

import java.util.List;

import dk.landskab.compare.Comparison;
import dk.landskab.compare.words.Story;
import dk.landskab.compare.words.Topic;
import dk.landskab.model.change.Area;
import dk.landskab.model.edit.Labels;
import dk.landskab.model.edit.Language;
import dk.landskab.model.edit.Message;
import dk.landskab.report.document.Mark;
import dk.landskab.report.writing.Sentencing;

/** A difference of two landscapes as text: a heading an area, a line a sentence, with the sign of what happened. */
public final class DiffText {

    private DiffText() {
    }

    /** The text; one sentence where nothing differs. */
    public static String of(Comparison result, Language language, Terminal terminal) {
        List<Topic> topics = Story.of(result, Sentencing.tellable(result), language);
        StringBuilder text = new StringBuilder();
        Area area = null;
        for (Topic topic : topics) {
            if (topic.area() != area) {
                area = topic.area();
                text.append(text.isEmpty() ? "" : "\n")
                        .append(terminal.strong(Sentencing.heading(area, language))).append('\n');
            }
            topic(text, topic, language, terminal);
        }
        if (topics.isEmpty()) {
            text.append(Message.of(DiffText.class, result.filing().isEmpty() ? "same" : "sameButFiles").in(language))
                    .append('\n');
        }
        return text.toString();
    }

    private static void topic(StringBuilder text, Topic topic, Language language, Terminal terminal) {
        String id = topic.element().getId() == null ? "" : " " + terminal.quiet(Plain.clean(topic.element().getId()));
        String name = Plain.clean(Labels.in(language).of(topic.element()));
        topic.sentences().forEach(sentence -> {
            Mark mark = Sentencing.mark(sentence.difference());
            text.append(terminal.marked(mark, mark.sign())).append(' ').append(name).append(": ")
                    .append(Plain.clean(sentence.predicate().in(language))).append(id).append('\n');
        });
    }
}
