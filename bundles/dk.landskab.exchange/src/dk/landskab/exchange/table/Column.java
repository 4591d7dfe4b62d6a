// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.table;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EStructuralFeature;

import dk.landskab.model.edit.Labels;
import dk.landskab.model.edit.Language;
import dk.landskab.model.edit.Message;

/**
 * A column of the sheet of a class.
 *
 * @param path the name of the feature, with dots into what a single contained object says; {@value #IN} for what a row
 *            lies in
 * @param features along the path; none for what no feature says
 */
record Column(String path, List<EStructuralFeature> features) {

    /** The id of what contains the object. */
    static final String IN = "in";
    /** The id of the object. */
    static final String ID = "id";
    /** Of a file: its path. */
    static final String FILE = "file";

    /** The feature that the cells are values of. */
    EStructuralFeature feature() {
        return features.getLast();
    }

    /** Whether a feature says what stands in the column. */
    boolean isOfFeature() {
        return !features.isEmpty();
    }

    /** What stands above the column; not unique within a sheet. */
    String label(Language language) {
        return isOfFeature() ? features.stream().map(each -> Labels.in(language).of(each))
                .collect(Collectors.joining(": ")) : Message.of(Column.class, "column." + path).in(language);
    }
}
