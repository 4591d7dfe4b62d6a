// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
package dk.landskab.diagram.editor.edit;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;

import dk.landskab.diagram.editor.window.Window;
import dk.landskab.model.Metamodel;
import dk.landskab.model.edit.Labels;

/**
 * What a reference could lead to.
 *
 * @param candidates by name, at most a hundred
 * @param more how many there are beyond
 */
public record Candidates(List<Candidate> candidates, int more) {

    private static final int MOST = 100;

    /** Something that a reference could lead to. */
    public record Candidate(String id, String label, String kind, String icon) {
    }

    /**
     * The candidates for a reference, but what it leads to already and what would lead back.
     *
     * @param text part of the name or the id
     */
    public static Candidates of(Window window, Spot spot, EReference reference, String text) {
        Labels labels = Labels.in(window.language());
        Locale locale = window.language().locale();
        String sought = text.strip().toLowerCase(locale);
        Object value = spot.value();
        List<Candidate> all = window.desk().model().objects()
                .filter(each -> Written.fits(reference, each) && EcoreUtil.getID(each) != null)
                .filter(each -> each != spot.object() && each != value && !(value instanceof List<?> many && many.contains(each)))
                .filter(each -> !Metamodel.isAcyclic(reference) || !Circle.closes(spot.object(), reference, each))
                .map(each -> candidate(labels, each))
                .filter(each -> each.label().toLowerCase(locale).contains(sought)
                        || each.id().toLowerCase(Locale.ROOT).contains(sought))
                .sorted(Comparator.comparing(Candidate::label, Collator.getInstance(locale))
                        .thenComparing(Candidate::id)).toList();
        return new Candidates(all.stream().limit(MOST).toList(), Math.max(0, all.size() - MOST));
    }

    private static Candidate candidate(Labels labels, EObject each) {
        return new Candidate(EcoreUtil.getID(each), labels.of(each), labels.of(each.eClass()), each.eClass().getName());
    }
}
