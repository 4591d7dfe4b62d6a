// SPDX-License-Identifier: EPL-2.0
package dk.landskab.guide.blocks;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

import dk.landskab.guide.blocks.Block.Kind;

/** Finds the blocks of a chapter. */
public final class Blocks {

    private static final Parser PARSER = Parser.builder().includeSourceSpans(IncludeSourceSpans.BLOCKS).build();

    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d?");

    private Blocks() {
    }

    /**
     * All blocks of a text, in order.
     *
     * @throws IllegalArgumentException where a block does not say what a reader does with it, naming its line: a text
     *             of the guide that is not run could be wrong
     */
    public static List<Block> of(String markdown) {
        List<Block> blocks = new ArrayList<>();
        PARSER.parse(markdown).accept(new AbstractVisitor() {
            @Override
            public void visit(FencedCodeBlock block) {
                int line = block.getSourceSpans().getFirst().getLineIndex() + 2;
                blocks.add(block(List.of(block.getInfo().strip().split("\\s+")), block.getLiteral(), line));
            }
        });
        return blocks;
    }

    private static Block block(List<String> words, String text, int line) {
        if (words.equals(List.of("console"))) {
            return new Block(Kind.CONSOLE, "", text, line);
        }
        if (words.size() == 3 && words.subList(0, 2).equals(List.of("console", "first"))
                && NUMBER.matcher(words.get(2)).matches()) {
            return new Block(Kind.CONSOLE, words.get(2), text, line);
        }
        if (List.of("acq", "csv").contains(words.getFirst()) && words.size() == 2) {
            return new Block(Kind.WRITE, words.get(1), text, line);
        }
        if (words.getFirst().equals("acq") && words.size() == 3) {
            return new Block(kind(words.get(1), line), words.get(2), text, line);
        }
        throw unknown(String.join(" ", words), line);
    }

    private static Kind kind(String word, int line) {
        return switch (word) {
            case "add" -> Kind.ADD;
            case "try" -> Kind.TRY;
            case "from" -> Kind.FROM;
            default -> throw unknown(word, line);
        };
    }

    private static IllegalArgumentException unknown(String words, int line) {
        return new IllegalArgumentException("line " + (line - 1) + ": what does a reader do with ‘" + words + "’?");
    }
}
