// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.versions.merge;

import java.util.List;
import java.util.Optional;

import dk.landskab.compare.conflict.Aspect;
import dk.landskab.compare.conflict.Choice;
import dk.landskab.compare.conflict.Conflict;
import dk.landskab.compare.conflict.Edit;
import dk.landskab.model.core.Identified;
import dk.landskab.model.edit.Labels;
import dk.landskab.model.edit.Language;
import dk.landskab.model.edit.Message;
import dk.landskab.store.Landscape;
import dk.landskab.ui.versions.merge.TextStory.Told;

/**
 * A conflict as a person sees it, in the person's language.
 *
 * @param title of what it is: class and name
 * @param about what is to be decided: a feature, the place, whether it is there
 * @param before what both began with
 * @param lines of a text, as it was before, as we have it and as they have it, each with what it is; where the ways tell
 *            what they say in other words
 * @param edits those that exclude each other, where it is about edits of several objects
 * @param ways how it can be decided but by a value of one's own
 * @param notBoth why it cannot be decided by taking what both say, where a person would look for that
 * @param own the value of one's own that can be given
 * @param decision how it was decided; empty where it is open
 */
public record Dispute(Conflict conflict, String title, String about, String before, List<String> lines, List<String> edits, List<Way> ways,
        Optional<String> notBoth, Optional<Own> own, Optional<Decision> decision) {

    /** Between a file and what stands in it besides what has a name, in the names of conflicts. */
    private static final String WITHIN = "#";
    private static final String COMMENTS = "//";

    /** Copies the lists. */
    public Dispute {
        lines = List.copyOf(lines);
        edits = List.copyOf(edits);
        ways = List.copyOf(ways);
    }

    static Dispute of(Conflict conflict, Landscape whole, Language language, Optional<Decision> decision,
            Optional<Told> told) {
        String title = told.map(Told::subject).or(() -> Optional.ofNullable(conflict.subject()))
                .map(each -> title(each, language)).orElseGet(() -> file(conflict, language));
        String about = about(conflict, language);
        Optional<Own> own = Own.of(conflict, whole);
        return new Dispute(conflict, title, about, conflict.before().in(language), told.isPresent()
                ? new TextLines(language).of(conflict) : List.of(),
                conflict.causes().stream().map(Edit::what).map(each -> each.in(language)).toList(),
                new Ways(conflict, own, told, language).all(), notBoth(conflict, language), own, decision);
    }

    private static String title(Identified subject, Language language) {
        Labels labels = Labels.in(language);
        return say("title", language, labels.of(subject.eClass()), labels.of(subject));
    }

    /** What no element is, is a file or stands in one; a name that is defined in no file that can be read stays as it is. */
    private static String file(Conflict conflict, Language language) {
        String id = conflict.point().id();
        boolean isFile = conflict.kind() == Conflict.Kind.CONTENT || id.contains(WITHIN);
        return isFile ? say("title.file", language, id.split(WITHIN)[0]) : id;
    }

    /** The way in which it was decided; empty where it is open, or a value of one's own was given. */
    public Optional<Way> taken() {
        return ways.stream().filter(each -> decision.filter(each.decision()::equals).isPresent()).findFirst();
    }

    /** What names the conflict in a resolution. */
    String key() {
        return key(conflict);
    }

    static String key(Conflict conflict) {
        return key(conflict.point().id(), conflict.point().aspect().token());
    }

    static String key(String id, String aspect) {
        boolean plain = !id.isEmpty() && id.chars().noneMatch(Character::isWhitespace) && !id.contains("\"")
                && !id.startsWith("=") && !id.startsWith("#");
        return (plain ? id : "\"" + id.replace("\\", "\\\\").replace("\"", "\\\"") + "\"") + " " + aspect;
    }

    private static Optional<String> notBoth(Conflict conflict, Language language) {
        boolean isOffered = conflict.choices().contains(Choice.BOTH) || conflict.ours() == null
                || conflict.theirs() == null;
        return switch (conflict.kind()) {
            case TEXT -> isOffered ? Optional.empty() : Optional.of(say("notBoth.text", language));
            case CONTENT -> Optional.of(say("notBoth.content", language));
            default -> Optional.empty();
        };
    }

    private static String about(Conflict conflict, Language language) {
        return switch (conflict.point().aspect()) {
            case Aspect.Value value -> conflict.about().in(language);
            case Aspect.Existence existence -> say("about.existence", language);
            case Aspect.OfClass type -> say("about.class", language);
            case Aspect.Place place -> say("about.place", language);
            case Aspect.Path path -> say("about.path", language);
            case Aspect.File file -> say("about.path", language);
            case Aspect.Text text -> text(conflict.point().id(), language);
            case Aspect.Circle circle -> say("about.circle", language);
        };
    }

    /** Of what stands around definitions, where it stands in the file. */
    private static String text(String id, Language language) {
        int at = id.indexOf(WITHIN);
        String within = at < 0 ? "" : id.substring(at + 1);
        return within.isEmpty() ? say("about.text", language)
                : within.equals(COMMENTS) ? say("about.comments", language) : say("about.use", language, within);
    }

    private static String say(String key, Language language, Object... arguments) {
        return Message.of(Dispute.class, key, arguments).in(language);
    }
}
