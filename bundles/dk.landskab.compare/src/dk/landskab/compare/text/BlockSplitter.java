// SPDX-License-Identifier: EPL-2.0
package dk.landskab.compare.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Takes one text apart into its blocks. Used once. */
final class BlockSplitter {

    private final String text;
    private final Tokens tokens;
    private final List<Block> blocks = new ArrayList<>();
    private final Set<String> names = new HashSet<>();
    private int done;
    private String lead;

    BlockSplitter(String text) {
        this.text = text;
        this.tokens = new Tokens(text);
        this.done = tokens.blank(0);
        this.lead = text.substring(0, done);
    }

    Optional<BlockText> split() {
        while (true) {
            int start = tokens.blank(done);
            int begin = tokens.blankAndComments(start);
            if (begin == text.length()) {
                return Optional.of(finished(start));
            }
            if (begin == Tokens.NONE || !take(start, begin)) {
                return Optional.empty();
            }
        }
    }

    private boolean take(int start, int begin) {
        int kindEnd = tokens.word(begin);
        int nameStart = tokens.blankAndComments(kindEnd);
        int nameEnd = tokens.word(nameStart);
        if (nameEnd == Tokens.NONE) {
            return false;
        }
        boolean use = text.substring(begin, kindEnd).equals("use");
        int titleEnd = tokens.string(tokens.blankAndComments(nameEnd));
        int end = use ? nameEnd : tokens.braces(tokens.blankAndComments(titleEnd));
        return end != Tokens.NONE
                && add(use ? Block.Kind.USE : Block.Kind.DEFINITION, text.substring(nameStart, nameEnd), start, end);
    }

    private boolean add(Block.Kind kind, String name, int start, int end) {
        boolean isInOrder = blocks.isEmpty() || blocks.getLast().kind().compareTo(kind) <= 0;
        blocks.add(new Block(kind, name, gapUpTo(start), text.substring(start, end)));
        done = end;
        return isInOrder && names.add(kind + " " + name);
    }

    private String gapUpTo(int start) {
        return blocks.isEmpty() ? null : text.substring(done, start);
    }

    private BlockText finished(int start) {
        String rest = text.substring(start).stripTrailing();
        if (rest.isEmpty()) {
            return new BlockText(lead, blocks, text.substring(done));
        }
        blocks.add(new Block(Block.Kind.REST, "", gapUpTo(start), rest));
        return new BlockText(lead, blocks, text.substring(start + rest.length()));
    }
}
