// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.reading;

import org.eclipse.xtext.diagnostics.Diagnostic;
import org.eclipse.xtext.nodemodel.SyntaxErrorMessage;

import dk.landskab.model.edit.Language;
import dk.landskab.model.edit.Message;

/** An error of the parser that can be said in every language. */
final class ToldError extends SyntaxErrorMessage {

    private final Message what;

    ToldError(Message what) {
        super(what.in(Language.EN), Diagnostic.SYNTAX_DIAGNOSTIC);
        this.what = what;
    }

    Message what() {
        return what;
    }
}
