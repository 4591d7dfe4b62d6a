// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.ide.service;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import org.eclipse.lsp4j.FoldingRange;
import org.eclipse.lsp4j.FoldingRangeKind;
import org.eclipse.xtext.nodemodel.ILeafNode;

import dk.landskab.acquisition.ide.text.TextBuffer;
import dk.landskab.acquisition.ide.workspace.OpenText;

/** What can be folded away: blocks, and comments of several lines. */
public final class Folding {

    /** The folds of a text. */
    public List<FoldingRange> of(OpenText text) {
        List<FoldingRange> folds = new ArrayList<>();
        Deque<ILeafNode> open = new ArrayDeque<>();
        for (ILeafNode leaf : text.read().root().getLeafNodes()) {
            String word = leaf.getText();
            if (word.equals("{")) {
                open.push(leaf);
            } else if (word.equals("}") && !open.isEmpty()) {
                add(folds, text.buffer(), open.pop().getOffset(), leaf.getOffset(), 1, FoldingRangeKind.Region);
            } else if (leaf.isHidden() && word.startsWith("/*")) {
                add(folds, text.buffer(), leaf.getOffset(), leaf.getEndOffset(), 0, FoldingRangeKind.Comment);
            }
        }
        return folds;
    }

    /** The line of a closing bracket stays in sight. */
    private static void add(List<FoldingRange> folds, TextBuffer buffer, int from, int to, int kept, String kind) {
        int first = buffer.position(from).getLine();
        int last = buffer.position(to).getLine() - kept;
        if (last > first) {
            FoldingRange fold = new FoldingRange(first, last);
            fold.setKind(kind);
            folds.add(fold);
        }
    }
}
