// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.formatting;

/**
 * A word or a comment.
 *
 * @param start where it begins
 * @param end where it ends, without the end of the line
 */
record Token(String text, int start, int end) {

    boolean isComment() {
        return text.startsWith("//") || text.startsWith("/*");
    }

    boolean isText() {
        return text.startsWith("\"");
    }

    boolean is(String word) {
        return text.equals(word);
    }
}
