// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.problems;

import dk.landskab.editing.OpenLandscape;
import dk.landskab.model.edit.Labels;
import dk.landskab.rules.Finding;

/** What the table says of findings; for any thread, while the landscape is edited. */
record FindingWords(OpenLandscape landscape, Labels labels) {

    /** What stands in a column. */
    String text(FindingColumn column, Finding finding) {
        return landscape.reading(() -> column.text(finding, labels));
    }
}
