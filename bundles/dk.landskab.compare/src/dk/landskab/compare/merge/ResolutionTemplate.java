// SPDX-License-Identifier: EPL-2.0
package dk.landskab.compare.merge;

import java.util.stream.Collectors;

import dk.landskab.compare.conflict.Choice;
import dk.landskab.compare.conflict.Conflict;
import dk.landskab.compare.conflict.Edit;
import dk.landskab.compare.conflict.Side;
import dk.landskab.model.edit.Language;
import dk.landskab.model.edit.Message;

/** The text of a resolution that leaves every conflict of a result open and says in comments what each side says. */
public final class ResolutionTemplate {

    private final Language language;
    private final StringBuilder text = new StringBuilder();

    private ResolutionTemplate(Language language) {
        this.language = language;
    }

    /** The text, in the reader's language; reading it gives a resolution that decides nothing. */
    public static String of(MergeResult result, Language language) {
        ResolutionTemplate template = new ResolutionTemplate(language);
        template.comment(Message.of(Merge.class, "template.head"));
        template.line("base = " + result.keys().base());
        template.line("ours = " + result.keys().ours());
        template.line("theirs = " + result.keys().theirs());
        result.conflicts().forEach(template::conflict);
        return template.text.toString();
    }

    /**
     * A text in which some conflicts are decided or left open, with those that it does not name at its end. What a
     * person wrote stays as it is.
     */
    public static String completed(String text, MergeResult result, Language language) {
        ResolutionTemplate template = new ResolutionTemplate(language);
        template.text.append(text).append(text.endsWith("\n") ? "" : "\n");
        result.conflicts().stream().filter(conflict -> text.lines().noneMatch(
                line -> line.strip().startsWith(point(conflict) + " "))).forEach(template::conflict);
        return template.text.toString();
    }

    private static String point(Conflict conflict) {
        return word(conflict.point().id()) + " " + conflict.point().aspect().token();
    }

    private void conflict(Conflict conflict) {
        text.append('\n');
        comment(conflict.what());
        if (conflict.causes().isEmpty()) {
            comment(conflict.baseSays());
            comment(conflict.says(Side.OURS));
            comment(conflict.says(Side.THEIRS));
        } else {
            conflict.causes().stream().map(Edit::what).forEach(this::comment);
        }
        comment(Message.of(Merge.class, "template.choices", conflict.choices().stream()
                .map(Choice::shown).collect(Collectors.joining(" | "))));
        line(point(conflict) + " = ?");
    }

    private void comment(Message message) {
        message.in(language).lines().forEach(each -> line("# " + each));
    }

    private void line(String line) {
        text.append(line).append('\n');
    }

    private static String word(String id) {
        boolean plain = !id.isEmpty() && id.chars().noneMatch(Character::isWhitespace) && !id.contains("\"")
                && !id.startsWith("=") && !id.startsWith("#");
        return plain ? id : "\"" + id.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + "\"";
    }
}
