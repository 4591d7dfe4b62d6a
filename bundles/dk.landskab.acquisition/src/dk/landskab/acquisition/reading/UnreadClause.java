// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.reading;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;

import dk.landskab.store.TextEdit;

/** Takes a clause out that is not read since another of its kind follows. */
final class UnreadClause {

    private UnreadClause() {
    }

    /**
     * The edit, with the line where nothing else stands on it; empty where a comment stands within the clause, which
     * would be lost.
     *
     * @param keywords the words before the value that belong to it
     */
    static Optional<TextEdit> edit(String text, INode value, List<ILeafNode> keywords, Assignment assignment) {
        INode first = keywords.isEmpty() ? value : keywords.getFirst();
        int start = first.getOffset();
        int end = end(value, assignment);
        return hasComment(first, start, end) ? Optional.empty() : Optional.of(without(text, start, end));
    }

    /** Behind the words after a value that belong to it, as a closing brace. */
    private static int end(INode value, Assignment assignment) {
        int end = value.getEndOffset();
        for (INode each = value.getNextSibling(); each instanceof ILeafNode leaf; each = each.getNextSibling()) {
            if (!leaf.isHidden()) {
                if (!(leaf.getGrammarElement() instanceof Keyword word) || !isBehind(word, assignment)) {
                    return end;
                }
                end = leaf.getEndOffset();
            }
        }
        return end;
    }

    private static boolean isBehind(Keyword word, Assignment assignment) {
        return assignment.eContainer() instanceof Group sequence
                && sequence.getElements().indexOf(word) > sequence.getElements().indexOf(assignment);
    }

    private static boolean hasComment(INode first, int start, int end) {
        return Stream.iterate(first, each -> each != null && each.getOffset() < end, INode::getNextSibling)
                .flatMap(each -> StreamSupport.stream(each.getLeafNodes().spliterator(), false))
                .anyMatch(leaf -> leaf.isHidden() && leaf.getOffset() >= start && leaf.getEndOffset() <= end
                        && !leaf.getText().isBlank());
    }

    private static TextEdit without(String text, int start, int end) {
        int lineStart = text.lastIndexOf('\n', start - 1) + 1;
        int lineEnd = text.indexOf('\n', end);
        boolean begins = text.substring(lineStart, start).isBlank();
        if (begins && lineEnd >= 0 && text.substring(end, lineEnd).isBlank()) {
            return new TextEdit(lineStart, lineEnd + 1 - lineStart, "");
        }
        if (lineEnd >= 0 && text.substring(end, lineEnd).isBlank()) {
            int before = text.substring(0, start).stripTrailing().length();
            return new TextEdit(before, end - before, "");
        }
        int next = end;
        while (next < text.length() && text.charAt(next) == ' ') {
            next++;
        }
        return new TextEdit(start, next - start, "");
    }
}
