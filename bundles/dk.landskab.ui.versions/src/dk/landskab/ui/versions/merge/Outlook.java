// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.versions.merge;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dk.landskab.compare.Comparison;
import dk.landskab.compare.conflict.Conflict;
import dk.landskab.compare.merge.MergeResult;
import dk.landskab.compare.merge.ResolutionException;
import dk.landskab.model.edit.Language;
import dk.landskab.model.edit.Message;
import dk.landskab.store.PartFormats;
import dk.landskab.ui.versions.story.Line;
import dk.landskab.ui.versions.story.Telling;
import dk.landskab.ui.versions.story.Tellings;

/**
 * What a merge that is being decided looks like to a person.
 *
 * @param formats of the files of the landscape, also of those that a merge takes by their lines
 */
record Outlook(Attempt merge, PartFormats formats, Language language) {

    /**
     * Merges what is decided. Decisions that were made for another state of things, or are not understood, are put aside,
     * which is said.
     */
    Merging.Open open() throws IOException {
        Note note = merge.note();
        MergeResult all = merge.preview(Optional.empty());
        Map<String, Decision> decisions = new LinkedHashMap<>();
        Optional<Message> notice = Optional.empty();
        MergeResult rest = all;
        try {
            decisions.putAll(note.decisions());
            rest = decisions.isEmpty() ? all : merge.preview(merge.resolution());
        } catch (ResolutionException stale) {
            decisions.clear();
            note.aside();
            note.write(merge.subject(), all.keys(), decisions);
            notice = Optional.of(stale.what());
        }
        List<Conflict> contradicted = contradicted(rest, decisions);
        if (!contradicted.isEmpty()) {
            contradicted.forEach(each -> decisions.remove(Dispute.key(each)));
            notice = Optional.of(Message.of(Outlook.class, "contradicted", contradicted.stream()
                    .map(each -> each.subject() == null ? each.point().id() : each.subject()).toList()));
        }
        TextStory texts = new TextStory(all.inputs(), formats, language);
        return new Merging.Open(merge.name(), disputes(all, rest, decisions, texts), merged(rest, texts), notice,
                rest.landscape());
    }

    /** What the merge changes in models and in texts. */
    private List<Line> merged(MergeResult rest, TextStory texts) {
        Comparison models = Comparison.of(rest.inputs().ours(), rest.landscape());
        List<Tellings.Told> all = new ArrayList<>(Telling.of(models, models.differences(), language).byArea().all());
        all.addAll(texts.merged(rest.landscape()).all());
        return new Tellings(all, language).lines();
    }

    /** What is decided and in conflict all the same, since other decisions leave no room for it. */
    private static List<Conflict> contradicted(MergeResult rest, Map<String, Decision> decisions) {
        return rest.conflicts().stream().filter(each -> decisions.containsKey(Dispute.key(each))).toList();
    }

    /** All that there were from the beginning, and those that only decisions brought about. */
    private List<Dispute> disputes(MergeResult all, MergeResult rest, Map<String, Decision> decisions, TextStory texts) {
        Map<String, Conflict> conflicts = new LinkedHashMap<>();
        all.conflicts().forEach(each -> conflicts.put(each.point().toString(), each));
        rest.conflicts().forEach(each -> conflicts.putIfAbsent(each.point().toString(), each));
        List<Dispute> disputes = new ArrayList<>();
        for (Conflict each : conflicts.values()) {
            disputes.add(Dispute.of(each, rest.landscape(), language,
                    Optional.ofNullable(decisions.get(Dispute.key(each))), texts.of(each)));
        }
        return disputes;
    }
}
