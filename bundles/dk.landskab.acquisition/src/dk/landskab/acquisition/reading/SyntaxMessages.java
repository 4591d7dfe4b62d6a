// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.reading;

import org.antlr.runtime.MismatchedTokenException;
import org.antlr.runtime.RecognitionException;
import org.antlr.runtime.Token;
import org.eclipse.xtext.nodemodel.SyntaxErrorMessage;
import org.eclipse.xtext.parser.antlr.ISyntaxErrorMessageProvider;

import dk.landskab.acquisition.conversion.Unconvertible;
import dk.landskab.model.edit.Message;

/** Says what is wrong with words that are no sentence, and what belongs there. */
public final class SyntaxMessages implements ISyntaxErrorMessageProvider {

    private static final int SHOWN = 40;

    @Override
    public SyntaxErrorMessage getSyntaxErrorMessage(IValueConverterErrorContext context) {
        return context.getValueConverterException() instanceof Unconvertible known ? new ToldError(known.what())
                : new ToldError(message("noValue", context.getValueConverterException().getMessage()));
    }

    @Override
    public SyntaxErrorMessage getSyntaxErrorMessage(IParserErrorContext context) {
        RecognitionException error = context.getRecognitionException();
        Token token = error == null ? null : error.token;
        if (token == null || token.getType() == Token.EOF) {
            return new ToldError(message("end"));
        }
        String found = shortened(token.getText());
        if (found.startsWith("\"") && found.indexOf('"', 1) < 0) {
            return new ToldError(message("openText"));
        }
        return new ToldError(error instanceof MismatchedTokenException mismatch && mismatch.expecting > 0
                ? message("other", found, wanted(context.getTokenNames()[mismatch.expecting])) : message("stray", found));
    }

    private static Object wanted(String token) {
        return token.startsWith("RULE_") ? message(token) : token.replace("'", "");
    }

    private static String shortened(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN - 1) + "…";
    }

    private static Message message(String key, Object... arguments) {
        return Message.of(SyntaxMessages.class, key, arguments);
    }
}
