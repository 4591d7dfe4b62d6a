// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.ide.service;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import dk.landskab.acquisition.condition.ConditionText;
import dk.landskab.acquisition.condition.Vocabulary;
import dk.landskab.acquisition.process.EffectiveProcess;
import dk.landskab.model.procurement.ProcurementFactory;
import dk.landskab.model.procurement.Variable;

/**
 * Values that fit where no name and no word of the language is asked for.
 *
 * @param before the text before the caret
 */
record ValueProposals(String before, Context context, LocalDate today) {

    private static final List<String> CURRENCIES = List.of("DKK", "SEK", "NOK", "EUR");
    private static final List<String> LEVELS = List.of("0", "1", "2", "3", "4");
    private static final Pattern COMPARED = Pattern.compile("([\\w.]+)\\s*(?:=|!=|<=?|>=?)\\s*$");
    private static final int LONGEST = 200;

    /** Values of a rule of the grammar. */
    Stream<Proposal> of(String rule) {
        return switch (rule) {
            case "Currency" -> CURRENCIES.stream().map(Proposal::value);
            case "Day" -> Stream.of(Proposal.value(today.toString()));
            case "Moment" -> Stream.of(today.toString(), today.toString().substring(0, 7),
                    Integer.toString(today.getYear())).map(Proposal::value);
            case "Level" -> LEVELS.stream().map(Proposal::value);
            case "Value" -> variable().stream().flatMap(variable -> vocabulary().type(variable).values().stream())
                    .map(Proposal::value);
            default -> Stream.empty();
        };
    }

    private Vocabulary vocabulary() {
        return Vocabulary.of(context.process()
                .orElseGet(() -> EffectiveProcess.of(ProcurementFactory.eINSTANCE.createProcessDefinition())));
    }

    /** What a value is compared with; it stands in the text alone, since half a comparison is not read. */
    private Optional<Variable> variable() {
        Matcher compared = COMPARED.matcher(before).region(Math.max(0, before.length() - LONGEST), before.length());
        return compared.find() ? Variable.VALUES.stream()
                .filter(each -> ConditionText.of(each).equals(compared.group(1))).findFirst() : Optional.empty();
    }
}
