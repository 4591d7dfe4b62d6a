// SPDX-License-Identifier: EPL-2.0
package dk.landskab.compare.merge;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import dk.landskab.compare.conflict.Answer;
import dk.landskab.compare.conflict.CarriedReferences;
import dk.landskab.compare.conflict.Choice;
import dk.landskab.compare.conflict.Conflict;
import dk.landskab.compare.conflict.Edit;
import dk.landskab.compare.conflict.Point;
import dk.landskab.compare.conflict.Rulings;
import dk.landskab.compare.conflict.Side;
import dk.landskab.compare.conflict.Three;
import dk.landskab.compare.text.Block;
import dk.landskab.compare.text.BlockText;
import dk.landskab.compare.text.LineMerge;
import dk.landskab.compare.text.Versions;

/** Decides what a block says and in which file it is. In conflict the interim is ours, or theirs where we have none. */
final class BlockDecisions {

    private final Three three;
    private final Rulings rulings;
    private final Consumer<Conflict> found;
    private final Map<Side, CarriedReferences> references = new EnumMap<>(Side.class);

    BlockDecisions(Three three, Rulings rulings, Consumer<Conflict> found) {
        this.three = three;
        this.rulings = rulings;
        this.found = found;
    }

    /** What a block says in the end; empty where it is not there. */
    Optional<String> body(String name, Versions<HeldBlock> held) {
        Versions<String> bodies = held.map(each -> each.block().body());
        if (bodies.isSettled()) {
            return bodies.settled() == null ? deleted(name, held, bodies) : Optional.of(bodies.settled());
        }
        if (bodies.isEverywhere()) {
            Optional<String> merged = LineMerge.of(bodies).merged()
                    .filter(text -> isSame(text, held.ours().block()));
            if (merged.isPresent()) {
                return merged;
            }
        }
        return disputed(name, held, bodies, List.of());
    }

    private static boolean isSame(String text, Block block) {
        return block.kind() == Block.Kind.REST || BlockText.isOne(text, block);
    }

    /** What one side deleted and the other did not change may still be referred to by something new. */
    private Optional<String> deleted(String name, Versions<HeldBlock> held, Versions<String> bodies) {
        if (bodies.ours() == null && bodies.theirs() == null || held.base().block().kind() != Block.Kind.DEFINITION) {
            return Optional.empty();
        }
        CarriedReferences gained = references.computeIfAbsent(bodies.ours() == null ? Side.THEIRS : Side.OURS,
                keeper -> CarriedReferences.of(three, keeper));
        List<Edit> edits = gained.to(name);
        if (edits.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> body = disputed(name, held, bodies, edits);
        if (body.isEmpty()) {
            rulings.giveUp(gained.ids(name));
        }
        return body;
    }

    private Optional<String> disputed(String name, Versions<HeldBlock> held, Versions<String> bodies, List<Edit> causes) {
        Optional<String> both = both(held, bodies);
        Optional<Answer> answer = rulings.answer(Point.text(name));
        if (answer.isPresent()) {
            return Optional.ofNullable(switch (answer.get()) {
                case Answer.Given(Object text) -> (String) text;
                case Answer.Pick(Choice choice) when choice == Choice.BOTH && both.isPresent() -> both.get();
                case Answer.Pick(Choice choice) -> chosen(bodies, choice);
            });
        }
        Set<Choice> choices = EnumSet.of(Choice.OURS, Choice.THEIRS, Choice.BASE);
        both.ifPresent(each -> choices.add(Choice.BOTH));
        if (bodies.ours() != null && bodies.theirs() != null && held.ours().block().kind() == Block.Kind.DEFINITION) {
            choices.add(Choice.VALUE);
        }
        Versions<String> shown = shown(bodies);
        found.accept(new Conflict(causes.isEmpty() ? Conflict.Kind.TEXT : Conflict.Kind.DELETION, Point.text(name),
                null, shown.base(), shown.ours(), shown.theirs(), causes, choices));
        return Optional.of(bodies.ours() == null ? bodies.theirs() : bodies.ours());
    }

    /** The lines of both; empty where they are not the same block any more, or lines are no matter. */
    private static Optional<String> both(Versions<HeldBlock> held, Versions<String> bodies) {
        return Optional.of(bodies).filter(Versions::isEverywhere).map(each -> LineMerge.of(each).both())
                .filter(text -> isSame(text, held.ours().block()))
                .filter(text -> !text.equals(bodies.ours()) && !text.equals(bodies.theirs()));
    }

    private static <T> T chosen(Versions<T> versions, Choice choice) {
        return switch (choice) {
            case THEIRS -> versions.theirs();
            case BASE -> versions.base();
            default -> versions.ours();
        };
    }

    /** The lines that a reader has to look at. */
    private static Versions<String> shown(Versions<String> bodies) {
        if (bodies.isEverywhere()) {
            return LineMerge.of(bodies).clash().orElse(bodies);
        }
        if (bodies.base() == null) {
            Versions<String> lines = LineMerge.firstDifference(bodies.ours(), bodies.theirs());
            return new Versions<>(null, lines.base(), lines.ours());
        }
        String kept = bodies.ours() == null ? bodies.theirs() : bodies.ours();
        Versions<String> lines = LineMerge.firstDifference(bodies.base(), kept);
        return bodies.ours() == null ? new Versions<>(lines.base(), null, lines.ours()) : lines;
    }

    /** The file that a block which is there lies in. */
    String path(String name, Versions<HeldBlock> held) {
        Versions<String> paths = held.map(HeldBlock::path);
        if (paths.ours() == null || paths.theirs() == null) {
            return paths.ours() == null ? paths.theirs() : paths.ours();
        }
        if (paths.isSettled()) {
            return paths.settled();
        }
        Optional<Choice> answer = rulings.answer(Point.file(name)).map(Answer::choice);
        if (answer.isEmpty()) {
            Set<Choice> choices = EnumSet.of(Choice.OURS, Choice.THEIRS);
            if (paths.base() != null) {
                choices.add(Choice.BASE);
            }
            found.accept(new Conflict(Conflict.Kind.FILING, Point.file(name), null, paths.base(), paths.ours(),
                    paths.theirs(), List.of(), choices));
        }
        return chosen(paths, answer.orElse(Choice.OURS));
    }
}
