// SPDX-License-Identifier: EPL-2.0
package dk.landskab.analysis.merger.money;

import java.util.List;

import dk.landskab.model.edit.Language;
import dk.landskab.model.edit.Message;

/** That amounts in several currencies would have to be added up, and nobody gave the rates. */
public final class MixedCurrenciesException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> currencies;
    private final transient Message what;

    MixedCurrenciesException(List<String> currencies, Message what) {
        super(what.in(Language.EN));
        this.currencies = List.copyOf(currencies);
        this.what = what;
    }

    /** The currencies that cannot be added up, in the order of their codes. */
    public List<String> currencies() {
        return currencies;
    }

    /** Which currencies they are and what to do; never null. */
    public Message what() {
        return what;
    }
}
