// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.versions.merge;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import dk.landskab.compare.conflict.Aspect;
import dk.landskab.compare.conflict.Choice;
import dk.landskab.compare.conflict.Conflict;
import dk.landskab.compare.conflict.Conflict.Kind;
import dk.landskab.compare.conflict.Edit;
import dk.landskab.compare.conflict.Side;
import dk.landskab.model.edit.Labels;
import dk.landskab.model.edit.Language;
import dk.landskab.model.edit.Message;
import dk.landskab.ui.versions.merge.TextStory.Told;

/** The ways to decide a conflict but by a value of one's own, and what each of them drops. */
record Ways(Conflict conflict, Optional<Own> own, Optional<Told> told, Language language) {

    /** All of them, in the order in which a person reads them. */
    List<Way> all() {
        List<Way> ways = new ArrayList<>();
        for (Choice each : fitting()) {
            ways.add(new Way(word(each), Decision.of(each), says(each), dropped(each)));
        }
        if (conflict.kind() == Kind.ORDER && own.isPresent() && own.get() instanceof OwnValue value) {
            both("bothOurs", Side.OURS, value).ifPresent(ways::add);
            both("bothTheirs", Side.THEIRS, value).ifPresent(ways::add);
        }
        return ways;
    }

    private String word(Choice choice) {
        return choice == Choice.BOTH ? "bothOurs" : conflict.kind() == Kind.PATH ? "freePath" : choice.word();
    }

    /** Whose deletion it is says nothing more than whether what was deleted stays. */
    private Set<Choice> fitting() {
        Set<Choice> choices = EnumSet.noneOf(Choice.class);
        choices.addAll(conflict.choices());
        choices.remove(Choice.VALUE);
        if (choices.contains(Choice.KEEP) && choices.contains(Choice.DELETE)) {
            choices.removeAll(Set.of(Choice.OURS, Choice.THEIRS));
        }
        return choices;
    }

    private String says(Choice choice) {
        return told.filter(each -> conflict.causes().isEmpty()).map(each -> inWords(each, choice))
                .orElseGet(() -> inValues(choice));
    }

    private String inWords(Told text, Choice choice) {
        return switch (choice) {
            case OURS -> sentences(text.ours());
            case THEIRS -> sentences(text.theirs());
            case BASE -> say("text.before");
            case BOTH -> sentences(Stream.concat(text.ours().stream(), text.theirs().stream()).distinct().toList());
            case KEEP, DELETE, VALUE -> "";
        };
    }

    private String sentences(List<String> all) {
        return all.isEmpty() ? say("text.lines") : String.join(say("text.between"), all);
    }

    private String say(String key) {
        return Message.of(Ways.class, key).in(language);
    }

    private String inValues(Choice choice) {
        return switch (choice) {
            case OURS -> conflict.causes().isEmpty() ? conflict.said(Side.OURS).in(language) : "";
            case THEIRS -> conflict.causes().isEmpty() ? conflict.said(Side.THEIRS).in(language) : "";
            case BASE -> conflict.causes().isEmpty() ? conflict.before().in(language) : "";
            case BOTH -> conflict.said(Side.OURS).in(language) + ", " + conflict.said(Side.THEIRS).in(language);
            case KEEP, DELETE, VALUE -> "";
        };
    }

    private List<String> dropped(Choice choice) {
        List<String> lost = new ArrayList<>();
        if (choice == Choice.BASE || choice == Choice.THEIRS) {
            lost.addAll(dropped(Side.OURS));
        }
        if (choice == Choice.BASE || choice == Choice.OURS) {
            lost.addAll(dropped(Side.THEIRS));
        }
        if (choice == Choice.KEEP || choice == Choice.DELETE) {
            lost.addAll(edits(each -> isDeletion(each) == (choice == Choice.KEEP)));
        }
        return lost;
    }

    private List<String> dropped(Side side) {
        List<String> lost = new ArrayList<>();
        Object said = side == Side.OURS ? conflict.ours() : conflict.theirs();
        boolean valued = conflict.causes().isEmpty() || conflict.kind() == Kind.CLASS;
        if (valued && !Objects.equals(said, conflict.base())) {
            Object what = told.<Object>map(each -> sentences(side == Side.OURS ? each.ours() : each.theirs()))
                    .orElseGet(() -> conflict.said(side));
            lost.add(Message.of(Ways.class, "dropped." + side.choice().word(), what).in(language));
        }
        lost.addAll(edits(each -> each.side() == side));
        return lost;
    }

    private List<String> edits(Predicate<Edit> wanted) {
        return conflict.causes().stream().filter(wanted).map(each -> each.what().in(language)).distinct().toList();
    }

    private static boolean isDeletion(Edit edit) {
        return edit.point().aspect() instanceof Aspect.Existence && edit.value() == null;
    }

    /** What one side has in its order, without what the other took away, and behind it what the other has besides. */
    private Optional<Way> both(String word, Side first, OwnValue value) {
        List<?> base = (List<?>) conflict.base();
        List<?> leading = list(first);
        List<?> following = list(first.other());
        List<Object> all = new ArrayList<>(leading);
        all.removeIf(each -> base.contains(each) && !following.contains(each));
        following.stream().filter(each -> !base.contains(each) && !all.contains(each)).forEach(all::add);
        Decision decision = value.decide(all);
        return all.equals(leading) || all.equals(following) ? Optional.empty() : Optional.of(new Way(word, decision,
                value.label(decision, Labels.in(language)).orElse(""), List.of()));
    }

    private List<?> list(Side side) {
        return (List<?>) (side == Side.OURS ? conflict.ours() : conflict.theirs());
    }
}
