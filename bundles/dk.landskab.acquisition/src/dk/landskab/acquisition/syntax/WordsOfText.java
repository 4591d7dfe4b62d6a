// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.antlr.runtime.ANTLRStringStream;
import org.antlr.runtime.CommonToken;
import org.antlr.runtime.Token;
import org.antlr.runtime.TokenSource;

import dk.landskab.acquisition.parser.antlr.internal.InternalAcquisitionLanguageLexer;

/** The words of a text without blanks and comments, in order. */
final class WordsOfText {

    private static final Set<Integer> HIDDEN = Set.of(InternalAcquisitionLanguageLexer.RULE_WS,
            InternalAcquisitionLanguageLexer.RULE_ML_COMMENT, InternalAcquisitionLanguageLexer.RULE_SL_COMMENT);

    private final List<Word> words = new ArrayList<>();
    private final String text;

    WordsOfText(String text) {
        this.text = text;
        TokenSource lexer = new InternalAcquisitionLanguageLexer(new ANTLRStringStream(text));
        for (Token token = lexer.nextToken(); token.getType() != Token.EOF; token = lexer.nextToken()) {
            if (!HIDDEN.contains(token.getType()) && token instanceof CommonToken common) {
                words.add(new Word(token.getText(), common.getStartIndex(), common.getStopIndex() + 1));
            }
        }
    }

    int size() {
        return words.size();
    }

    Word get(int index) {
        return words.get(index);
    }

    /** Whether a word is the first on its line. */
    boolean beginsLine(int index) {
        return index == 0 || text.substring(words.get(index - 1).end(), words.get(index).start()).indexOf('\n') >= 0;
    }

    /** How many letters the line of a word is indented by. */
    int indent(int index) {
        int start = text.lastIndexOf('\n', words.get(index).start()) + 1;
        int first = start;
        while (Character.isWhitespace(text.charAt(first))) {
            first++;
        }
        return first - start;
    }

    /** The word that begins at an offset or after it; empty where there is none. */
    String from(int offset) {
        int index = at(offset);
        return index < words.size() ? words.get(index).text() : "";
    }

    /** The index of the word at an offset, or of the first after it; {@link #size()} where there is none. */
    int at(int offset) {
        int low = 0;
        int high = words.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (words.get(middle).end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
