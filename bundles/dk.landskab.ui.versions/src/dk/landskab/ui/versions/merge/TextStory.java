// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.versions.merge;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import dk.landskab.compare.Comparison;
import dk.landskab.compare.conflict.Aspect;
import dk.landskab.compare.conflict.Conflict;
import dk.landskab.compare.conflict.Side;
import dk.landskab.compare.text.Versions;
import dk.landskab.compare.words.Story;
import dk.landskab.model.core.Identified;
import dk.landskab.model.core.Part;
import dk.landskab.model.edit.Language;
import dk.landskab.store.Landscape;
import dk.landskab.store.LoadedPart;
import dk.landskab.store.PartFormats;
import dk.landskab.ui.versions.story.Telling;
import dk.landskab.ui.versions.story.Tellings;

/**
 * What happens in texts, such as those of acquisitions, in the words in which a history tells it. A merge takes texts by
 * their lines; they are read for this only, and only those that differ. For one thread.
 */
final class TextStory {

    /**
     * What both sides did with one thing that a text says.
     *
     * @param subject the thing itself, as one of the three has it
     * @param ours sentences; none where nothing but lines changed
     * @param theirs likewise
     */
    record Told(Identified subject, List<String> ours, List<String> theirs) {
    }

    private final Versions<Landscape> inputs;
    private final List<LoadedPart> around;
    private final PartFormats formats;
    private final Language language;
    private final Map<Side, Comparison> sides = new EnumMap<>(Side.class);

    TextStory(Versions<Landscape> inputs, PartFormats formats, Language language) {
        this.inputs = inputs;
        this.formats = formats;
        this.language = language;
        around = inputs.ours().parts().stream().filter(each -> !Reread.isCarried(each)).toList();
    }

    /** What both sides did with what is in conflict; empty where that is nothing that a text says. */
    Optional<Told> of(Conflict conflict) {
        if (conflict.subject() != null || !(conflict.point().aspect() instanceof Aspect.Text)) {
            return Optional.empty();
        }
        String id = conflict.point().id();
        return Stream.of(Side.values()).map(this::side)
                .flatMap(each -> Stream.of(each.right(), each.left())).flatMap(each -> each.find(id).stream())
                .filter(each -> !(each instanceof Part)).findFirst()
                .map(subject -> new Told(subject, did(Side.OURS, id), did(Side.THEIRS, id)));
    }

    private List<String> did(Side side, String id) {
        Comparison comparison = side(side);
        return Story.of(comparison, comparison.differences(), language).stream()
                .filter(each -> id.equals(each.element().getId())).flatMap(each -> each.sentences().stream())
                .map(each -> each.predicate().in(language)).toList();
    }

    private Comparison side(Side side) {
        return sides.computeIfAbsent(side, each -> between(inputs.base(), each == Side.OURS ? inputs.ours()
                : inputs.theirs()));
    }

    /** What a merge does in the texts that our side has. */
    Tellings merged(Landscape merged) {
        Comparison comparison = between(inputs.ours(), merged);
        return Telling.of(comparison, comparison.differences(), language).byArea();
    }

    private Comparison between(Landscape older, Landscape newer) {
        return Comparison.of(new Reread(older, around, formats), new Reread(newer, around, formats));
    }
}
