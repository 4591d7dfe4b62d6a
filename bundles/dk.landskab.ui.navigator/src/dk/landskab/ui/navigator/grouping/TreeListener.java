// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.navigator.grouping;

/** Is told how the tree changes. Only parents whose children somebody has asked for are told of. */
public interface TreeListener {

    /** A line hangs below another now, at a position. */
    void added(Node parent, int index, Node child);

    /** A line that was at a position below another is there no more. */
    void removed(Node parent, int index, Node child);

    /** What is said of a line changed, or what hangs below it where nobody has asked for that. */
    void changed(Node node);
}
