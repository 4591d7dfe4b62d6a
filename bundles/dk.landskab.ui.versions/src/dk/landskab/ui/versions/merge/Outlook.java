// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.versions.merge;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jgit.lib.Constants;

import dk.landskab.compare.Comparison;
import dk.landskab.compare.conflict.Conflict;
import dk.landskab.compare.merge.MergeResult;
import dk.landskab.compare.merge.ResolutionException;
import dk.landskab.model.edit.Language;
import dk.landskab.model.edit.Message;
import dk.landskab.ui.versions.story.Telling;

/** What a merge that is being decided looks like to a person. */
record Outlook(UnderWay merge, Language language) {

    /** Merges what is decided; decisions that were made for another state of things are forgotten, which is said. */
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
            note.write(merge.subject(), all.keys(), decisions);
            notice = Optional.of(stale.what());
        }
        Comparison comparison = Comparison.of(merge.git().at(Constants.HEAD).read(), rest.landscape());
        return new Merging.Open(merge.name(), disputes(all, rest, decisions),
                Telling.of(comparison, comparison.differences(), language).lines(), notice, rest.landscape());
    }

    /** All that there were from the beginning, and those that only decisions brought about. */
    private List<Dispute> disputes(MergeResult all, MergeResult rest, Map<String, Decision> decisions) {
        Map<String, Conflict> conflicts = new LinkedHashMap<>();
        all.conflicts().forEach(each -> conflicts.put(each.point().toString(), each));
        rest.conflicts().forEach(each -> conflicts.putIfAbsent(each.point().toString(), each));
        List<Dispute> disputes = new ArrayList<>();
        for (Conflict each : conflicts.values()) {
            String key = Dispute.key(each.point().id(), each.point().aspect().token());
            disputes.add(Dispute.of(each, rest.landscape(), language, Optional.ofNullable(decisions.get(key))));
        }
        return disputes;
    }
}
