// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.problems;

import dk.landskab.model.edit.Labels;
import dk.landskab.model.edit.Message;
import dk.landskab.rules.Finding;

/** The columns of the problems, in their order. */
enum FindingColumn {

    /** What is wrong; sorted by how grave it is. */
    PROBLEM(true) {
        @Override
        String text(Finding finding, Labels labels) {
            return labels.text(finding.message());
        }

        @Override
        boolean isAlphabetical() {
            return false;
        }
    },
    /** What it is about. */
    ELEMENT(true) {
        @Override
        String text(Finding finding, Labels labels) {
            return finding.element().map(labels::of).or(finding::id).orElse("");
        }
    },
    /** The rule. */
    RULE(false) {
        @Override
        String text(Finding finding, Labels labels) {
            return finding.rule();
        }
    },
    /** The file and the place in it, without its folders, for which there is no room. */
    FILE(false) {
        @Override
        String text(Finding finding, Labels labels) {
            String place = finding.location().toString();
            return place.substring(finding.location().file().lastIndexOf('/') + 1);
        }
    };

    private final boolean mayBeCut;

    FindingColumn(boolean mayBeCut) {
        this.mayBeCut = mayBeCut;
    }

    /** Whether a part of it says enough where there is little room; below the table all of it is said. */
    boolean mayBeCut() {
        return mayBeCut;
    }

    Message title() {
        return Message.of(FindingColumn.class, "column." + name());
    }

    abstract String text(Finding finding, Labels labels);

    /** Whether it is sorted by what stands in it, and not by how grave that is. */
    boolean isAlphabetical() {
        return true;
    }
}
