// SPDX-License-Identifier: EPL-2.0
package dk.landskab.store.emf;

import java.util.Locale;

import org.eclipse.emf.ecore.resource.Resource;

import dk.landskab.model.edit.Language;
import dk.landskab.model.edit.Message;
import dk.landskab.store.Location;

/** What is wrong in a file, as EMF's tools show it: in the language of the machine. */
record ProblemDiagnostic(String file, Location at, Message what) implements Resource.Diagnostic {

    @Override
    public String getMessage() {
        return at + ": " + what.in(Language.of(Locale.getDefault()));
    }

    @Override
    public String getLocation() {
        return file;
    }

    @Override
    public int getLine() {
        return at.line();
    }

    @Override
    public int getColumn() {
        return at.column();
    }
}
