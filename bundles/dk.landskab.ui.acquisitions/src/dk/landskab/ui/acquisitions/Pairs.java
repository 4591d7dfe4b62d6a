// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.acquisitions;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.source.DefaultCharacterPairMatcher;

/** The brackets that belong together. */
public final class Pairs extends DefaultCharacterPairMatcher {

    /** For {@code plugin.xml}. */
    public Pairs() {
        super("{}()".toCharArray(), IDocument.DEFAULT_CONTENT_TYPE);
    }
}
