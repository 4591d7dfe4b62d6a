// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.versions.merge;

import java.util.List;
import java.util.Optional;

import dk.landskab.compare.conflict.Aspect;
import dk.landskab.compare.conflict.Choice;
import dk.landskab.compare.conflict.Conflict;
import dk.landskab.compare.conflict.Edit;
import dk.landskab.model.edit.Labels;
import dk.landskab.model.edit.Language;
import dk.landskab.model.edit.Message;
import dk.landskab.store.Landscape;

/**
 * A conflict as a person sees it, in the person's language.
 *
 * @param title of what it is: class and name
 * @param about what is to be decided: a feature, the place, whether it is there
 * @param before what both began with
 * @param edits those that exclude each other, where it is about edits of several objects
 * @param ways how it can be decided but by a value of one's own
 * @param notBoth why it cannot be decided by taking what both say, where a person would look for that
 * @param own the value of one's own that can be given
 * @param decision how it was decided; empty where it is open
 */
public record Dispute(Conflict conflict, String title, String about, String before, List<String> edits, List<Way> ways,
        Optional<String> notBoth, Optional<Own> own, Optional<Decision> decision) {

    /** Copies the lists. */
    public Dispute {
        edits = List.copyOf(edits);
        ways = List.copyOf(ways);
    }

    static Dispute of(Conflict conflict, Landscape whole, Language language, Optional<Decision> decision) {
        Labels labels = Labels.in(language);
        String title = conflict.subject() == null ? conflict.point().id()
                : labels.of(conflict.subject().eClass()) + " “" + labels.of(conflict.subject()) + "”";
        String about = about(conflict, language);
        Optional<Own> own = Own.of(conflict, whole);
        return new Dispute(conflict, title, about, conflict.before().in(language),
                conflict.causes().stream().map(Edit::what).map(each -> each.in(language)).toList(),
                new Ways(conflict, own, language).all(), notBoth(conflict, language), own, decision);
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
            case Aspect.Text text -> say("about.text", language);
            case Aspect.Circle circle -> say("about.circle", language);
        };
    }

    private static String say(String key, Language language) {
        return Message.of(Dispute.class, key).in(language);
    }
}
