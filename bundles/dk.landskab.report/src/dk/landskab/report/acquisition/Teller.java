// SPDX-License-Identifier: EPL-2.0
package dk.landskab.report.acquisition;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;

import dk.landskab.acquisition.cases.Party;
import dk.landskab.analysis.Amounts;
import dk.landskab.model.core.Identified;
import dk.landskab.model.edit.Labels;
import dk.landskab.model.edit.Language;
import dk.landskab.model.edit.Message;
import dk.landskab.model.edit.Phrase;
import dk.landskab.rules.cost.Amount;

/** Says in one language what stands in a case. */
record Teller(Language language) {

    private static final Set<String> NOTHING = Set.of("UNSPECIFIED", "UNKNOWN", "NOT_ASSESSED");

    String say(String key, Object... arguments) {
        return Message.of(Teller.class, key, arguments).in(language);
    }

    String say(Message message) {
        return message.in(language);
    }

    String words(Phrase phrase) {
        return phrase.in(labels());
    }

    String name(EObject object) {
        return object == null ? null : labels().of(object);
    }

    String names(Collection<? extends EObject> objects) {
        return objects.stream().map(this::name).collect(Collectors.joining(", "));
    }

    /** An element with its name, its id and what it is. */
    Model element(EObject object) {
        return new Model().with("name", name(object)).with("kind", labels().of(object.eClass()))
                .with("id", object instanceof Identified identified && !object.eIsProxy() ? identified.getId() : null);
    }

    /** A literal with a capital letter; nothing where it says that nothing is known. */
    String word(Enumerator literal) {
        return literal == null || NOTHING.contains(literal.getName()) ? null : capital(labels().of(literal));
    }

    String words(Collection<? extends Enumerator> literals) {
        return capital(literals.stream().map(labels()::of).collect(Collectors.joining(", ")));
    }

    String capital(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(language.locale()) + words.substring(1);
    }

    String date(LocalDate date) {
        return date == null ? null : labels().text(date);
    }

    Optional<String> date(Optional<LocalDate> date) {
        return date.map(this::date);
    }

    String number(Number number) {
        return number == null ? null : labels().text(number);
    }

    String money(Amount amount, String currency) {
        return say("amount", amount.rounded(0), currency);
    }

    String money(Amounts amounts) {
        return amounts.isEmpty() ? null
                : amounts.inWords().stream().map(this::say).collect(Collectors.joining(" + "));
    }

    String percent(BigDecimal percent) {
        return percent == null ? null : say("percent", percent);
    }

    String parties(List<Party> parties) {
        return parties.stream().map(this::party).distinct().collect(Collectors.joining(", "));
    }

    /** A body with who that is; one that is called as its unit is named once. */
    String party(Party party) {
        boolean isSame = party.unit().filter(each -> name(each).equals(party.label())).isPresent();
        return isSame ? party.label() : say(party.inWords());
    }

    private Labels labels() {
        return Labels.in(language);
    }
}
