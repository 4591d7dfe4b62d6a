// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.syntax;

import java.util.Optional;

import org.antlr.runtime.CommonToken;
import org.antlr.runtime.Token;
import org.eclipse.xtext.diagnostics.Diagnostic;
import org.eclipse.xtext.nodemodel.SyntaxErrorMessage;

import dk.landskab.model.edit.Message;

/**
 * An error of the parser with all that is needed to tell it to a person later: either what is wrong with a value, or
 * the word that the parser could not go on with.
 */
final class SentenceError extends SyntaxErrorMessage {

    /** Where the text ends. */
    static final int END = Integer.MAX_VALUE;

    private final Message value;
    private final Token token;

    private SentenceError(String text, Message value, Token token) {
        super(text, Diagnostic.SYNTAX_DIAGNOSTIC);
        this.value = value;
        this.token = token;
    }

    /** A value that could not be understood. */
    static SentenceError ofValue(String text, Message what) {
        return new SentenceError(text, what, null);
    }

    /** A word that cannot stand where it stands; null at the end of the text. */
    static SentenceError ofWord(String text, Token token) {
        return new SentenceError(text, null, token);
    }

    /** What is wrong, where a value is. */
    Optional<Message> value() {
        return Optional.ofNullable(value);
    }

    /** Where the word begins; {@link #END} at the end of the text. */
    int offset() {
        return token instanceof CommonToken common && token.getType() != Token.EOF ? common.getStartIndex() : END;
    }
}
