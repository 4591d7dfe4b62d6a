// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.ide.service;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.EnumRule;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.IGrammarAccess;
import org.eclipse.xtext.Keyword;

import dk.landskab.acquisition.process.EffectiveProcess;
import dk.landskab.model.procurement.Comparison;
import dk.landskab.model.procurement.Variable;

/** Values that fit where no name and no word of the language is asked for. */
record ValueProposals(IGrammarAccess grammar, LocalDate today) {

    private static final List<String> CURRENCIES = List.of("DKK", "SEK", "NOK", "EUR");
    private static final List<String> LEVELS = List.of("0", "1", "2", "3", "4");

    /** The rules whose words are the values of a variable. */
    private static final Map<Variable, String> WORDS = Map.of(Variable.PERSONAL_DATA, "PersonalData",
            Variable.RISK, "RiskLevel", Variable.AI_CLASS, "AiClass", Variable.BUY, "BuyKind",
            Variable.PROCUREMENT, "Procurement");

    /** Values of a rule of the grammar, at a place. */
    Stream<Proposal> of(String rule, Context context) {
        return switch (rule) {
            case "Currency" -> CURRENCIES.stream().map(Proposal::value);
            case "Day" -> Stream.of(Proposal.value(today.toString()));
            case "Moment" -> Stream.of(today.toString(), today.toString().substring(0, 7),
                    Integer.toString(today.getYear())).map(Proposal::value);
            case "Level" -> LEVELS.stream().map(Proposal::value);
            case "Value" -> comparison(context);
            default -> Stream.empty();
        };
    }

    private Stream<Proposal> comparison(Context context) {
        Variable variable = context.around(Comparison.class).map(Comparison::getVariable).orElse(null);
        if (variable == Variable.CATEGORY) {
            return context.process().stream().flatMap(process -> process.categories().stream())
                    .map(each -> Proposal.value(EffectiveProcess.localName(each)));
        }
        if (variable == Variable.CONFIDENTIALITY || variable == Variable.INTEGRITY || variable == Variable.AVAILABILITY) {
            return LEVELS.stream().map(Proposal::value);
        }
        return variable == null || !WORDS.containsKey(variable) ? Stream.empty() : words(WORDS.get(variable));
    }

    private Stream<Proposal> words(String rule) {
        AbstractRule found = GrammarUtil.findRuleForName(grammar.getGrammar(), rule);
        return found instanceof EnumRule words
                ? EcoreUtil2.eAllOfType((EObject) words, Keyword.class).stream().map(Keyword::getValue)
                        .map(Proposal::value)
                : Stream.empty();
    }
}
