// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.rules;

import java.util.List;

import dk.landskab.acquisition.reading.ReadText;
import dk.landskab.model.edit.Language;
import dk.landskab.rules.Finding;
import dk.landskab.rules.Rule;

/** A rule whose findings can be mended by an edit of the text, where a person wants that. */
public interface Mendable extends Rule {

    /**
     * The ways to mend a finding of this rule; empty where this one has none, or the text was changed meanwhile so that
     * what is meant is no longer there.
     *
     * @param finding of this rule
     * @param text the file that the finding stands in
     * @param language of sentences that are put into the text
     */
    List<Mend> mends(Finding finding, ReadText text, Language language);
}
