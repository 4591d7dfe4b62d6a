// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.syntax;

import org.antlr.runtime.RecognitionException;
import org.eclipse.xtext.nodemodel.SyntaxErrorMessage;
import org.eclipse.xtext.parser.antlr.ISyntaxErrorMessageProvider;

import dk.landskab.acquisition.conversion.Unconvertible;
import dk.landskab.model.edit.Language;
import dk.landskab.model.edit.Message;

/** Keeps what the parser knows of an error; telling it waits until the whole text is parsed. */
public final class SentenceErrors implements ISyntaxErrorMessageProvider {

    @Override
    public SyntaxErrorMessage getSyntaxErrorMessage(IValueConverterErrorContext context) {
        Message what = context.getValueConverterException() instanceof Unconvertible known ? known.what()
                : Message.of(SentenceErrors.class, "noValue", context.getValueConverterException().getMessage());
        return SentenceError.ofValue(what.in(Language.EN), what);
    }

    @Override
    public SyntaxErrorMessage getSyntaxErrorMessage(IParserErrorContext context) {
        RecognitionException error = context.getRecognitionException();
        return SentenceError.ofWord(context.getDefaultMessage(), error == null ? null : error.token);
    }
}
