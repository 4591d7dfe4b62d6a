// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.ide.service;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.lsp4j.Range;

import dk.landskab.acquisition.ide.workspace.OpenText;
import dk.landskab.acquisition.ide.workspace.Workspace;
import dk.landskab.rules.Check;
import dk.landskab.rules.Finding;
import dk.landskab.rules.Rule;
import dk.landskab.rules.RuleSettings;
import dk.landskab.rules.Watch;

/** What some rules find in a landscape as its open texts stand. */
record Findings(List<Finding> all) {

    /** Runs rules; takes time in proportion to the landscape, unless the watch stops it. */
    static Findings of(Workspace workspace, List<Rule> rules, LocalDate today, Watch watch) {
        return new Findings(new Check(rules, RuleSettings.DEFAULT, watch).of(workspace.landscape(), today).findings());
    }

    /** Those about what stands in a text. */
    List<Finding> in(OpenText text) {
        return all.stream().filter(finding -> finding.element().filter(element -> isIn(text, element)).isPresent())
                .toList();
    }

    private static boolean isIn(OpenText text, EObject element) {
        return EcoreUtil.getRootContainer(element) == text.read().part();
    }

    /** Where one of them is shown in its text: at the name of what it is about. */
    static Range range(OpenText text, Finding finding) {
        return TextPlaces.nameRange(text, finding.element().orElseThrow());
    }
}
