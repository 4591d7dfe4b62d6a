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
        String written = name.text();
        long letters = letters(written);
        new NameProposals(workspace, text, new Context(name.source())).written(name.feature().getEReferenceType())
                .filter(each -> Math.abs(each.length() - written.length()) <= FURTHEST
                        && Long.bitCount(letters(each) ^ letters) <= 2 * FURTHEST)
                .forEach(each -> {
                    int distance = DISTANCE.apply(each, written);
                    if (distance >= 0) {
                        near.put(each, distance);
                    }
                });
        return near.entrySet().stream().sorted(Comparator.comparing(Map.Entry::getValue)).limit(MOST)
                .map(Map.Entry::getKey).toList();
    }

    /** Which letters a name has, a bit each; one change of a name changes at most two of them. */
    private static long letters(String name) {
        long letters = 0;
        for (int i = 0; i < name.length(); i++) {
            letters |= 1L << name.charAt(i);
        }
        return letters;
    }
}
