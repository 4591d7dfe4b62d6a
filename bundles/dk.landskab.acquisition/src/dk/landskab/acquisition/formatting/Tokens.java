// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.formatting;

import java.util.ArrayList;
import java.util.List;

import org.antlr.runtime.ANTLRStringStream;
import org.antlr.runtime.CommonToken;
import org.antlr.runtime.TokenSource;

import dk.landskab.acquisition.parser.antlr.internal.InternalAcquisitionLanguageLexer;

/** The words and comments of a text, in order; a text that is no sentence has them too. */
final class Tokens {

    private Tokens() {
    }

    static List<Token> of(String text) {
        List<Token> all = new ArrayList<>();
        TokenSource lexer = new InternalAcquisitionLanguageLexer(new ANTLRStringStream(text));
        for (CommonToken each = (CommonToken) lexer.nextToken(); each.getType() != org.antlr.runtime.Token.EOF;
                each = (CommonToken) lexer.nextToken()) {
            if (each.getType() != InternalAcquisitionLanguageLexer.RULE_WS) {
                String word = each.getText().stripTrailing();
                all.add(new Token(word, each.getStartIndex(), each.getStartIndex() + word.length()));
            }
        }
        return all;
    }
}
