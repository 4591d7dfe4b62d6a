// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
package dk.landskab.diagram.editor.outside;

import java.util.List;
import java.util.Optional;

import dk.landskab.compare.Comparison;
import dk.landskab.compare.diff.Difference;
import dk.landskab.compare.words.Story;
import dk.landskab.editing.OpenLandscape;
import dk.landskab.model.business.BusinessPackage;
import dk.landskab.model.core.Identified;
import dk.landskab.model.edit.Labels;
import dk.landskab.model.edit.Language;
import dk.landskab.store.Landscape;

/**
 * What a file would say otherwise if it were taken as another program has made it.
 *
 * @param label the name of an element
 * @param kind its class
 * @param changes sentences about it, in the language of the reader
 */
public record Theirs(String label, String kind, List<String> changes) {

    /** Copies the list. */
    public Theirs {
        changes = List.copyOf(changes);
    }

    /**
     * The elements that differ, in the order of a language. Who by name holds a role is not told.
     *
     * @throws dk.landskab.store.UnreadableException where a file cannot be read as it is on disk
     */
    public static List<Theirs> in(OpenLandscape mine, String path, Language language) {
        Comparison comparison = Comparison.of(mine.copy(), mine.onDisk());
        List<Difference> told = comparison.differences().stream().filter(Difference::matters)
                .filter(each -> !isPersonal(each)).filter(each -> isIn(comparison, each, path)).toList();
        Labels labels = Labels.in(language);
        return Story.of(comparison, told, language).stream().map(topic -> new Theirs(labels.of(topic.element()),
                labels.of(topic.element().eClass()),
                topic.sentences().stream().map(each -> each.predicate().in(language)).toList())).toList();
    }

    private static boolean isPersonal(Difference difference) {
        return difference instanceof Difference.Changed changed
                && changed.path().last() == BusinessPackage.Literals.ROLE_ASSIGNMENT__HOLDER_NAME;
    }

    private static boolean isIn(Comparison comparison, Difference difference, String path) {
        return isIn(comparison.left(), difference.left(), path) || isIn(comparison.right(), difference.right(), path);
    }

    private static boolean isIn(Landscape landscape, Optional<Identified> object, String path) {
        return object.flatMap(landscape::partOf).filter(part -> part.source().path().equals(path)).isPresent();
    }
}
