// SPDX-License-Identifier: EPL-2.0
package dk.landskab.editing.model;

/** The text of a file that is edited as a text. */
public final class OpenText {

    private String content;

    OpenText(String content) {
        this.content = content;
    }

    /** Takes note of what the text is now. */
    public void become(String now) {
        content = now;
    }

    /** The text as it is now, to the character. */
    public String content() {
        return content;
    }
}
