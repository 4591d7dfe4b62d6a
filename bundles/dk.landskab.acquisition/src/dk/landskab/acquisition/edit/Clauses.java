// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.edit;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import dk.landskab.acquisition.reading.ReadText;
import dk.landskab.store.TextEdit;

/**
 * Edits of single clauses that leave everything else as it is, comments and blanks included, and follow the layout that
 * they find: in a block on one line they stay on it, else they begin a line with the block's indentation.
 */
public final class Clauses {

    private static final String STEP = "  ";

    private final ReadText text;

    /** Edits of one text; offsets are those of the text as it was read. */
    public Clauses(ReadText text) {
        this.text = text;
    }

    /**
     * Puts a clause at the end of the braces of an object.
     *
     * @param clause several lines where it has braces of its own, indented from 0
     * @throws IllegalArgumentException where the object has no braces in this text
     */
    public TextEdit append(EObject block, String clause) {
        ILeafNode open = brace(block, "{").orElseThrow(() -> new IllegalArgumentException("No block: " + block));
        ILeafNode close = brace(block, "}").orElseThrow(() -> new IllegalArgumentException("No block: " + block));
        String content = text.text().substring(open.getEndOffset(), close.getOffset());
        String indent = indent(open.getOffset());
        if (content.isBlank()) {
            return new TextEdit(open.getEndOffset(), content.length(),
                    lineEnd() + indented(clause, indent + STEP) + lineEnd() + indent);
        }
        int lineStart = lineStart(close.getOffset());
        if (text.text().substring(lineStart, close.getOffset()).isBlank()) {
            return TextEdit.insert(lineStart, indented(clause, clauseIndent(open, close, indent)) + lineEnd());
        }
        int end = open.getEndOffset() + content.stripTrailing().length();
        return TextEdit.insert(end, clause.contains("\n") ? lineEnd() + indented(clause, indent + STEP) : " " + clause);
    }

    /** Puts a clause after one of its kind: below it where that begins a line, with the same indentation. */
    public TextEdit below(EObject sibling, String clause) {
        ICompositeNode node = NodeModelUtils.findActualNodeFor(sibling);
        return beginsLine(node) ? onNextLine(node.getEndOffset(), clause, indent(node.getOffset()))
                : TextEdit.insert(node.getEndOffset(), " " + clause);
    }

    /**
     * Puts a clause before another: on a line of its own where that begins one, so that a comment above the other stays
     * with it.
     */
    public TextEdit above(EObject sibling, String clause) {
        ICompositeNode node = NodeModelUtils.findActualNodeFor(sibling);
        if (!beginsLine(node)) {
            return TextEdit.insert(node.getOffset(), clause + " ");
        }
        ILeafNode before = NodeModelUtils.findLeafNodeAtOffset(text.root(), node.getOffset() - 1);
        while (before.isHidden()) {
            before = NodeModelUtils.findLeafNodeAtOffset(text.root(), before.getOffset() - 1);
        }
        return onNextLine(before.getEndOffset(), clause, indent(node.getOffset()));
    }

    /** Below the line of an offset, with the comment that ends it; in the line where something else follows there. */
    private TextEdit onNextLine(int offset, String clause, String indent) {
        int end = text.text().indexOf('\n', offset);
        String rest = text.text().substring(offset, end < 0 ? text.text().length() : end).strip();
        int at = rest.startsWith("//") ? offset + text.text().substring(offset, end < 0 ? text.text().length() : end)
                .stripTrailing().length() : offset;
        return TextEdit.insert(at, lineEnd() + indented(clause, indent));
    }

    private boolean beginsLine(ICompositeNode node) {
        return text.text().substring(lineStart(node.getOffset()), node.getOffset()).isBlank();
    }

    private String clauseIndent(ILeafNode open, ILeafNode close, String indent) {
        String content = text.text().substring(open.getEndOffset(), close.getOffset());
        int first = open.getEndOffset() + content.length() - content.stripLeading().length();
        return text.text().substring(lineStart(first), first).isBlank() ? indent(first) : indent + STEP;
    }

    private Optional<ILeafNode> brace(EObject block, String brace) {
        ICompositeNode node = NodeModelUtils.findActualNodeFor(block);
        ILeafNode found = null;
        for (INode child : node == null ? List.<INode>of() : node.getChildren()) {
            if (child instanceof ILeafNode leaf && !leaf.isHidden() && brace.equals(leaf.getText())
                    && (found == null || "}".equals(brace))) {
                found = leaf;
            }
        }
        return Optional.ofNullable(found);
    }

    /**
     * Replaces the words of a feature.
     *
     * @return empty where the text says nothing of it
     */
    public Optional<TextEdit> replace(EObject object, EStructuralFeature feature, String words) {
        return node(object, feature).map(node -> new TextEdit(node.getOffset(), node.getLength(), words));
    }

    /** Puts words after those of a feature; empty where the text says nothing of it. */
    public Optional<TextEdit> after(EObject object, EStructuralFeature feature, String words) {
        return node(object, feature).map(node -> TextEdit.insert(node.getEndOffset(), " " + words));
    }

    private static Optional<INode> node(EObject object, EStructuralFeature feature) {
        List<INode> nodes = NodeModelUtils.findNodesForFeature(object, feature);
        return nodes.isEmpty() ? Optional.empty() : Optional.of(nodes.getLast());
    }

    /** Takes an object's clause out, with its line where nothing else stands on it. */
    public TextEdit remove(EObject object) {
        ICompositeNode node = NodeModelUtils.findActualNodeFor(object);
        int start = lineStart(node.getOffset());
        int end = text.text().indexOf('\n', node.getEndOffset());
        boolean alone = end >= 0 && text.text().substring(start, node.getOffset()).isBlank()
                && text.text().substring(node.getEndOffset(), end).isBlank();
        return alone ? new TextEdit(start, end + 1 - start, "") : new TextEdit(node.getOffset(), node.getLength(), "");
    }

    private String indented(String clause, String indent) {
        return clause.lines().map(line -> line.isEmpty() ? line : indent + line)
                .collect(java.util.stream.Collectors.joining(lineEnd()));
    }

    private String indent(int offset) {
        String line = text.text().substring(lineStart(offset), offset);
        return line.substring(0, line.length() - line.stripLeading().length());
    }

    private int lineStart(int offset) {
        return text.text().lastIndexOf('\n', offset - 1) + 1;
    }

    private String lineEnd() {
        return text.text().contains("\r\n") ? "\r\n" : "\n";
    }
}
