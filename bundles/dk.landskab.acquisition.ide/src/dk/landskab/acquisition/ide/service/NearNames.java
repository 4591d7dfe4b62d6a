// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.ide.service;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.apache.commons.text.similarity.LevenshteinDistance;

import dk.landskab.acquisition.ide.workspace.OpenText;
import dk.landskab.acquisition.ide.workspace.Workspace;
import dk.landskab.acquisition.linking.NameReference;

/** Names that somebody may have meant: they differ from what is written by at most two letters. */
record NearNames(Workspace workspace) {

    private static final int FURTHEST = 2;
    private static final int MOST = 3;
    private static final LevenshteinDistance DISTANCE = new LevenshteinDistance(FURTHEST);

    /** At most three, the nearest first. */
    List<String> to(OpenText text, NameReference name) {
        Map<String, Integer> near = new TreeMap<>();
        Context context = new Context(name.source());
        new NameProposals(workspace, text, context).of(name.feature().getEReferenceType(), "", Integer.MAX_VALUE)
                .map(Proposal::text).forEach(proposal -> {
                    int distance = DISTANCE.apply(proposal, name.text());
                    if (distance >= 0) {
                        near.put(proposal, distance);
                    }
                });
        return near.entrySet().stream().sorted(Comparator.comparing(Map.Entry::getValue)).limit(MOST)
                .map(Map.Entry::getKey).toList();
    }
}
