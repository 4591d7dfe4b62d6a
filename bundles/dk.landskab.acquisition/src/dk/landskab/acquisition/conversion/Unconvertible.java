// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.conversion;

import org.eclipse.xtext.conversion.ValueConverterException;
import org.eclipse.xtext.nodemodel.INode;

import dk.landskab.model.edit.Language;
import dk.landskab.model.edit.Message;

/** That words are no value of their kind, said so that a person can mend it. */
public final class Unconvertible extends ValueConverterException {

    private static final long serialVersionUID = 1L;

    private final transient Message what;

    Unconvertible(INode node, String key, Object... arguments) {
        this(node, Message.of(Unconvertible.class, key, arguments));
    }

    private Unconvertible(INode node, Message what) {
        super(what.in(Language.EN), node, null);
        this.what = what;
    }

    /** What is wrong and what to do. */
    public Message what() {
        return what;
    }
}
