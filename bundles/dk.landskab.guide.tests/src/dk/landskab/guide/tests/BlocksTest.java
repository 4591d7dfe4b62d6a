// SPDX-License-Identifier: EPL-2.0
package dk.landskab.guide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dk.landskab.guide.blocks.Block;
import dk.landskab.guide.blocks.Block.Kind;
import dk.landskab.guide.blocks.Blocks;

class BlocksTest {

    @ParameterizedTest
    @CsvSource({
        "acq a/b.acq,             WRITE,   a/b.acq",
        "csv Unit.csv,            WRITE,   Unit.csv",
        "acq add a/b.acq,         ADD,     a/b.acq",
        "acq try a/b.acq,         TRY,     a/b.acq",
        "acq from library.x,      FROM,    library.x",
        "console,                 CONSOLE, ''",
        "console first 12,        CONSOLE, 12",
    })
    void aBlockSaysWhatAReaderDoesWithIt(String info, Kind kind, String subject) {
        assertEquals(List.of(new Block(kind, subject, "one\n  two\n", 4)),
                Blocks.of("# T\n\n```" + info + "\none\n  two\n```\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "acq", "acq put a.acq", "csv", "csv add a.csv", "java", "console now", "console first", "console first x", "console first 0", "acq add a b"})
    void aBlockThatSaysNothingOfTheKindIsNamedWithItsLine(String info) {
        IllegalArgumentException refused = assertThrows(IllegalArgumentException.class,
                () -> Blocks.of("# T\n\ntext\n\n```" + info + "\none\n```\n"));
        assertTrue(refused.getMessage().startsWith("line 5: "), refused::getMessage);
    }

    @Test
    void blocksInListsAndAfterEachOtherAreFoundWithTheirLines() {
        List<Block> blocks = Blocks.of("# T\n\n- point\n\n  ```console\n  $ a\n  ```\n\n```console\n$ b\n```\n");
        assertEquals(List.of(6, 10), blocks.stream().map(Block::line).toList());
        assertEquals(List.of("$ a\n", "$ b\n"), blocks.stream().map(Block::text).toList());
    }

    @Test
    void textWithoutBlocksHasNone() {
        assertEquals(List.of(), Blocks.of("# T\n\nonly `code` in a line\n"));
    }
}
