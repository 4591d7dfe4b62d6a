// SPDX-License-Identifier: EPL-2.0
package dk.landskab.compare.merge;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import dk.landskab.compare.text.Block;
import dk.landskab.compare.text.BlockText;
import dk.landskab.model.edit.Message;
import dk.landskab.store.LoadedPart;
import dk.landskab.store.Location;
import dk.landskab.store.UnreadableException;

/**
 * A file that is only carried, as a text in blocks.
 *
 * @param lineEnd what every line of the file ends with; the blocks have {@code \n}
 */
record CarriedText(LoadedPart part, BlockText blocks, String lineEnd) {

    private static final String CRLF = "\r\n";

    /**
     * The text of a file; empty where it is no text, or none that can be taken apart.
     *
     * @throws UnreadableException where the bytes cannot be had
     */
    static Optional<CarriedText> of(LoadedPart part) {
        return decoded(part).flatMap(text -> {
            String plain = text.replace(CRLF, "\n");
            boolean isCrlf = !plain.equals(text) && plain.replace("\n", CRLF).equals(text);
            return BlockText.of(isCrlf ? plain : text)
                    .map(blocks -> new CarriedText(part, blocks, isCrlf ? CRLF : "\n"));
        });
    }

    private static Optional<String> decoded(LoadedPart part) {
        try {
            return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(part.source().bytes()))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UnreadableException(Location.of(part.path()), Message.of(Merge.class, "unreadable"), e);
        }
    }

    /** The names of the blocks of a kind, in their order. */
    List<String> names(Block.Kind kind) {
        return blocks.blocks().stream().filter(block -> block.kind() == kind).map(Block::name).toList();
    }

    /** Whether there is nothing in it. */
    boolean isBlank() {
        return blocks.blocks().isEmpty();
    }

    /** The bytes of a text. */
    static byte[] bytes(BlockText blocks, String lineEnd) {
        return blocks.joined().replace("\n", lineEnd).getBytes(StandardCharsets.UTF_8);
    }
}
