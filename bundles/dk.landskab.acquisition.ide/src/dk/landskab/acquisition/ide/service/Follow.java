// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.ide.service;

import java.util.LinkedHashSet;
import java.util.Set;

import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.IGrammarAccess;
import org.eclipse.xtext.ide.editor.contentassist.antlr.FollowElementComputer;
import org.eclipse.xtext.ide.editor.contentassist.antlr.IContentAssistParser;

import dk.landskab.acquisition.conversion.Reserved;
import dk.landskab.acquisition.conversion.Words;
import dk.landskab.acquisition.ide.AcquisitionLanguageIdeSetup;
import dk.landskab.acquisition.reading.AcquisitionParser;

/** What may follow a text, by the grammar. */
public final class Follow {

    private final AcquisitionParser language = new AcquisitionParser(new AcquisitionLanguageIdeSetup()::createInjector);
    private Set<String> reserved = Set.of();

    /** The elements of the grammar that may come next. */
    Set<AbstractElement> after(String text) {
        IContentAssistParser parser = language.language().getInstance(IContentAssistParser.class);
        Set<AbstractElement> elements = new LinkedHashSet<>();
        language.language().getInstance(FollowElementComputer.class)
                .computeFollowElements(parser.getFollowElements(text, false), elements);
        return elements;
    }

    /** A name as it is written: in backticks where the language has the word for itself. */
    synchronized String written(String name) {
        if (reserved.isEmpty()) {
            reserved = Reserved.in(grammar().getGrammar());
        }
        return Words.written(name, reserved);
    }

    /** The grammar. */
    IGrammarAccess grammar() {
        return language.grammar();
    }
}
