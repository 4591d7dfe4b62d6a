// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.problems;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import dk.landskab.acquisition.AcquisitionFormat;
import dk.landskab.acquisition.reading.ReadText;
import dk.landskab.acquisition.rules.AllRules;
import dk.landskab.acquisition.rules.Mend;
import dk.landskab.acquisition.rules.Mendable;
import dk.landskab.acquisition.rules.RuleInputs;
import dk.landskab.editing.OpenLandscape;
import dk.landskab.editing.gesture.EditText;
import dk.landskab.editing.model.OpenText;
import dk.landskab.model.edit.Language;
import dk.landskab.rules.Finding;
import dk.landskab.rules.Rule;
import dk.landskab.store.PartSource;

/** Mends findings of rules that know how, in the landscape that is open; each mending is one step. */
final class Mending {

    private static final Map<String, Mendable> RULES = AllRules.list(RuleInputs.NONE).stream()
            .filter(Mendable.class::isInstance).map(Mendable.class::cast)
            .collect(Collectors.toMap(Rule::id, Function.identity()));

    private final OpenLandscape landscape;
    private final Language language;
    private final AcquisitionFormat format = new AcquisitionFormat();

    Mending(OpenLandscape landscape, Language language) {
        this.landscape = landscape;
        this.language = language;
    }

    /** Whether the rule of a finding may know a way; quick, and {@link #ways} says which. */
    static boolean mayMend(Finding finding) {
        return RULES.containsKey(finding.rule());
    }

    /** The ways to mend a finding; none where the rule knows none, or what is meant is no longer there. */
    List<Mend> ways(Finding finding) {
        return Optional.ofNullable(RULES.get(finding.rule())).flatMap(rule -> text(finding)
                .map(text -> rule.mends(finding, text, language))).orElse(List.of());
    }

    private Optional<ReadText> text(Finding finding) {
        String path = finding.location().file();
        return landscape.text(path).map(OpenText::content)
                .map(content -> format.text(PartSource.of(path, content.getBytes(StandardCharsets.UTF_8))));
    }

    /** Mends a finding in one of its ways. */
    void mend(Finding finding, Mend way) {
        new EditText(landscape).edits(finding.location().file(), way.edits()).call();
    }

    /**
     * Mends several findings in one step, each in its first way of a kind; each sees what was mended before it.
     *
     * @param kind of whose way the others are
     * @return how many were mended
     */
    int mendAll(List<Finding> findings, Mend kind) {
        return landscape.together(() -> {
            int mended = 0;
            for (Finding each : findings) {
                Optional<Mend> way = ways(each).stream().filter(mend -> isOf(kind, mend)).findFirst();
                way.ifPresent(mend -> mend(each, mend));
                mended += way.isPresent() ? 1 : 0;
            }
            return mended;
        });
    }

    private static boolean isOf(Mend kind, Mend other) {
        return kind.title().key().equals(other.title().key());
    }
}
