// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.ide.service;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.SemanticTokens;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.EnumLiteralDeclaration;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;

import dk.landskab.acquisition.ide.workspace.OpenText;

/** What each word of a text is, for colours: more than its spelling says. */
public final class Colours {

    /** The kinds of words, in the order of their numbers. */
    public static final List<String> KINDS = List.of("keyword", "class", "variable", "enumMember", "string", "number",
            "comment", "operator");

    private static final String OPERATORS = "= != < <= > >=";

    private record Word(int offset, int length, int kind) {
    }

    /** The words of a text with their kinds, as the protocol writes them. */
    public SemanticTokens of(OpenText text) {
        List<Word> words = new ArrayList<>();
        for (ILeafNode leaf : text.read().root().getLeafNodes()) {
            String kind = kind(leaf);
            if (!kind.isEmpty() && !leaf.getText().isBlank()) {
                words.add(new Word(leaf.getOffset(), leaf.getLength(), KINDS.indexOf(kind)));
            }
        }
        return new SemanticTokens(written(text, words));
    }

    private static String kind(ILeafNode leaf) {
        if (leaf.isHidden()) {
            return leaf.getText().startsWith("/") ? "comment" : "";
        }
        if (OPERATORS.contains(leaf.getText()) && !leaf.getText().isBlank()) {
            return "operator";
        }
        return switch (leaf.getText().charAt(0)) {
            case '"' -> "string";
            case '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> "number";
            case '{', '}', '(', ')', ',', ':', '%', '-' -> "";
            default -> word(leaf);
        };
    }

    private static String word(ILeafNode leaf) {
        for (INode each = leaf; each != null && !each.hasDirectSemanticElement(); each = each.getParent()) {
            if (each.getGrammarElement() instanceof CrossReference) {
                return "variable";
            }
            if (each.getGrammarElement() instanceof AbstractElement element
                    && GrammarUtil.containingAssignment(element) instanceof Assignment assignment
                    && assignment.getFeature().equals("id")) {
                return "class";
            }
        }
        return isOfEnum(leaf) ? "enumMember" : leaf.getGrammarElement() instanceof Keyword ? "keyword" : "variable";
    }

    private static boolean isOfEnum(ILeafNode leaf) {
        EObject element = leaf.getGrammarElement();
        return element instanceof EnumLiteralDeclaration || element instanceof Keyword
                && element.eContainer() instanceof EnumLiteralDeclaration;
    }

    private static List<Integer> written(OpenText text, List<Word> words) {
        List<Integer> data = new ArrayList<>();
        Position before = new Position(0, 0);
        for (Word word : words) {
            int end = word.offset + word.length;
            for (int start = word.offset; start < end;) {
                int lineEnd = text.buffer().text().indexOf('\n', start);
                int stop = lineEnd < 0 || lineEnd > end ? end : lineEnd;
                before = write(data, before, text.buffer().position(start), stop - start, word.kind);
                start = stop + 1;
            }
        }
        return data;
    }

    private static Position write(List<Integer> data, Position before, Position at, int length, int kind) {
        if (length <= 0) {
            return before;
        }
        int lines = at.getLine() - before.getLine();
        data.addAll(List.of(lines, lines == 0 ? at.getCharacter() - before.getCharacter() : at.getCharacter(), length,
                kind, 0));
        return at;
    }
}
