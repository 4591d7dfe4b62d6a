// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.ide.service;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.EnumLiteralDeclaration;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import dk.landskab.acquisition.ide.workspace.OpenText;
import dk.landskab.acquisition.syntax.Following;
import dk.landskab.model.edit.Labels;
import dk.landskab.model.edit.Message;

/** What a word of the language is for, and what comes after it: as the model and the grammar have it. */
record WordHover(Labels labels) {

    private static final int MOST = 12;

    /** What is said of the word at an offset; empty where there is none of the language. */
    Optional<String> at(OpenText text, int offset) {
        ILeafNode leaf = NodeModelUtils.findLeafNodeAtOffset(text.read().root(), offset);
        if (leaf == null || leaf.isHidden() || !isWord(leaf)) {
            return Optional.empty();
        }
        String meaning = new WordMeaning(labels).of((AbstractElement) leaf.getGrammarElement(),
                NodeModelUtils.findActualSemanticObjectFor(leaf).eClass());
        return Optional.of("**" + leaf.getText() + "** – " + meaning + next(leaf));
    }

    /** A word of the language that stands for itself, and is not used as a name. */
    private static boolean isWord(ILeafNode leaf) {
        EObject element = leaf.getGrammarElement();
        return Character.isLetter(leaf.getText().charAt(0))
                && (element instanceof Keyword || element instanceof EnumLiteralDeclaration)
                && !(GrammarUtil.containingRule(element) instanceof ParserRule rule && GrammarUtil.isDatatypeRule(rule));
    }

    private String next(ILeafNode leaf) {
        List<Message> next = Following.after(leaf);
        String words = next.stream().limit(MOST).map(each -> each.in(labels.language()))
                .collect(Collectors.joining(", "));
        return next.isEmpty() ? "" : "\n\n" + Message.of(Diagnostics.class, "next",
                words + (next.size() > MOST ? " …" : "")).in(labels.language());
    }
}
