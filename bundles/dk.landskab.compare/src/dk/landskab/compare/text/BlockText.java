// SPDX-License-Identifier: EPL-2.0
package dk.landskab.compare.text;

import java.util.List;
import java.util.Optional;

/**
 * A text of the acquisition language as its blocks: what it uses, then what it defines, then what is left. No two
 * blocks of a kind have one name.
 *
 * @param lead the white space before the first block
 * @param end the white space behind the last block
 */
public record BlockText(String lead, List<Block> blocks, String end) {

    /** Copies the list. */
    public BlockText {
        blocks = List.copyOf(blocks);
    }

    /** Takes a text apart; empty where it cannot be, as where a brace or a string is not closed. */
    public static Optional<BlockText> of(String text) {
        return new BlockSplitter(text).split();
    }

    /** Whether a text is one block under the name of another. */
    public static boolean isOne(String text, Block named) {
        return of(text).filter(split -> split.lead().isEmpty() && split.end().isEmpty() && split.blocks().size() == 1
                && split.blocks().getFirst().isNamedAs(named)).isPresent();
    }

    /** The text again. Blocks between which there was nothing, since they did not follow each other, get a line. */
    public String joined() {
        StringBuilder text = new StringBuilder(lead);
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (i > 0) {
                text.append(gap(blocks.get(i - 1), block));
            }
            text.append(block.body());
        }
        return text.append(end).toString();
    }

    private static String gap(Block before, Block block) {
        if (block.gap() == null) {
            return before.kind() == Block.Kind.USE && block.kind() == Block.Kind.USE ? "\n" : "\n\n";
        }
        boolean separate = !block.gap().isEmpty() || before.body().endsWith("}") || block.body().startsWith("/");
        return separate ? block.gap() : "\n";
    }
}
