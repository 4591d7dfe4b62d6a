// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.conversion;

import java.util.HashSet;
import java.util.Set;

import org.eclipse.xtext.Grammar;
import org.eclipse.xtext.GrammarUtil;

/** The words that are names only in backticks. */
public final class Reserved {

    private Reserved() {
    }

    /** All keywords of the grammar except those that its rule for names allows. */
    public static Set<String> in(Grammar grammar) {
        Set<String> words = new HashSet<>(GrammarUtil.getAllKeywords(grammar));
        GrammarUtil.containedKeywords(GrammarUtil.findRuleForName(grammar, "Name"))
                .forEach(keyword -> words.remove(keyword.getValue()));
        return Set.copyOf(words);
    }
}
