// SPDX-License-Identifier: EPL-2.0
package dk.landskab.compare.tests.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dk.landskab.compare.text.Block;
import dk.landskab.compare.text.BlockOrder;
import dk.landskab.compare.text.BlockText;
import dk.landskab.compare.text.Versions;
import dk.landskab.testkit.Share;

class BlockTextTest {

    private static final int RUNS = 20_000;

    @Test
    void a_process_and_an_acquisition_of_a_municipality_are_two_blocks_behind_three_lines_of_use() throws IOException {
        String text = copenhagen();
        BlockText split = BlockText.of(text).orElseThrow();

        assertEquals(List.of("USE kk.org.*", "USE kk.applications.*", "USE foi.components.*",
                "DEFINITION kk-it-anskaffelse", "DEFINITION kk-2026-017"), names(split));
        assertEquals(text, split.joined());
    }

    /** A text, with ¶ for the end of a line, and its blocks. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "acquisition a \"A\" {}                              | DEFINITION a",
        "acquisition a 'A' {}                                | DEFINITION a",
        "acquisition a \"}\" {\"{\" '{' \"\\\"{\" }          | DEFINITION a",
        "acquisition a \"A\" { // {¶ }                       | DEFINITION a",
        "acquisition a \"A\" { /* { */ }                     | DEFINITION a",
        "acquisition a \"A\" { b { c { } } }                 | DEFINITION a",
        "acquisition a \"A\" { what may come (in) = [time]; }| DEFINITION a",
        "acquisition¶a¶\"A\"¶{¶}                             | DEFINITION a",
        "acquisition /* why */ a \"A\" // so¶{¶}             | DEFINITION a",
        "acquisition a \"A\" {}process b \"B\" {}            | DEFINITION a,DEFINITION b",
        "use a.b.*¶use c¶process b \"B\" {}                  | USE a.b.*,USE c,DEFINITION b",
        "// first¶use a.b.*¶/* second¶third */¶use c         | USE a.b.*,USE c",
        "use a.b.*/* near */use c                            | USE a.b.*,USE c",
        "process b \"B\" {}¶ // the end¶                     | DEFINITION b,REST",
        "// nothing but words                                | REST",
        "/**/                                                | REST",
        "process æøå-1.b \"Ærø\" {}                          | DEFINITION æøå-1.b"})
    void a_text_is_taken_apart_into_its_blocks(String lines, String expected) {
        String text = lines.replace('¶', '\n');
        BlockText split = BlockText.of(text).orElseThrow();

        assertEquals(expected, String.join(",", names(split)));
        assertEquals(text, split.joined());
    }

    @ParameterizedTest
    @ValueSource(strings = {"acquisition a \"A\" {", "acquisition a \"A\" {}}", "acquisition a \"A\" { \" }",
        "acquisition a \"A\" { ' }", "acquisition a \"A\" { /* }", "acquisition a \"A { }", "acquisition a {}",
        "acquisition \"A\" {}", "acquisition a \"A\"", "acquisition a \"A\" b {}", "use", "use {", "{}", "}", "\"a\"",
        "/* ", "/", "acquisition", "acquisition a", "acquisition a \"A\" {}\nuse b", "use b\nuse b", "\0\1\2",
        "<<<<<<< ours", "acquisition a \"A\" {}\nprocess a \"A\" {}", "acquisition a \"A\" {}; process b \"B\" {}",
        "\\", "acquisition a \"\\"})
    void a_text_that_is_not_whole_is_not_taken_apart(String text) {
        assertEquals(Optional.empty(), BlockText.of(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n", "\uFEFF", "\uFEFF\n"})
    void a_text_of_white_space_has_no_blocks(String text) {
        BlockText split = BlockText.of(text).orElseThrow();

        assertTrue(split.blocks().isEmpty());
        assertEquals(text, split.joined());
    }

    @Test
    void comments_belong_to_the_block_that_follows() {
        Block second = BlockText.of("use a\n\n// why\n/* b */ process b \"B\" {\n}\n").orElseThrow().blocks().get(1);

        assertEquals("\n\n", second.gap());
        assertEquals("// why\n/* b */ process b \"B\" {\n}", second.body());
    }

    @Test
    void blocks_that_never_stood_together_are_kept_apart() {
        List<Block> first = BlockText.of("use a\n").orElseThrow().blocks();
        List<Block> close = BlockText.of("process p \"P\" {}process q \"Q\" {}").orElseThrow().blocks();

        assertEquals("use a\nprocess q \"Q\" {}", new BlockText("", List.of(first.get(0), close.get(1)), "").joined());
        assertEquals("use a\n\nprocess p \"P\" {}",
                new BlockText("", List.of(first.get(0), close.get(0)), "").joined());
        assertEquals("use a\nuse a", new BlockText("", List.of(first.get(0), first.get(0)), "").joined());
    }

    @Test
    void a_text_is_one_block_only_where_nothing_else_is_in_it() {
        Block block = BlockText.of("process b \"B\" {}").orElseThrow().blocks().getFirst();

        assertTrue(BlockText.isOne("// more\nprocess b \"B\" {}", block));
        assertFalse(BlockText.isOne("process c \"B\" {}", block));
        assertFalse(BlockText.isOne("process b \"B\" {}\n", block));
        assertFalse(BlockText.isOne("process b \"B\" {} process c \"C\" {}", block));
        assertFalse(BlockText.isOne("process b \"B\" {", block));
    }

    @Test
    void whatever_is_taken_apart_can_be_put_together_again() throws IOException {
        String text = copenhagen();
        int split = 0;
        for (int run = 0; run < Share.of(RUNS); run++) {
            Random random = new Random(run);
            StringBuilder mutated = new StringBuilder(text);
            for (int edit = 0; edit <= run % 4; edit++) {
                int at = random.nextInt(mutated.length());
                mutated.replace(at, Math.min(mutated.length(), at + random.nextInt(3)),
                        random.nextBoolean() ? "" : "\"'{}/*\n\\ x".charAt(random.nextInt(10)) + "");
            }
            Optional<BlockText> parts = BlockText.of(mutated.toString());
            split += parts.isPresent() ? 1 : 0;
            parts.ifPresent(each -> assertEquals(mutated.toString(), each.joined()));
        }
        assertTrue(split > Share.of(RUNS) / 10 && split < Share.of(RUNS), split + " could be taken apart");
    }

    @Test
    void deep_nesting_and_many_blocks_are_no_matter() {
        String deep = "process p \"P\" {" + "{".repeat(100_000) + "}".repeat(100_000) + "}";
        String many = IntStream.range(0, 20_000).mapToObj(i -> "process p" + i + " \"P\" { x { y } }\n")
                .collect(Collectors.joining());

        assertEquals(1, BlockText.of(deep).orElseThrow().blocks().size());
        assertEquals(20_000, BlockText.of(many).orElseThrow().blocks().size());
    }

    /** Orders of the base, ours and theirs, what is there in the end, and its order. */
    @ParameterizedTest
    @CsvSource({"abc,abc,abc,abc,abc", "abc,cba,abc,abc,cba", "abc,abc,bca,abc,bca", "abc,abcd,abce,abcde,abcde",
        "abc,xabc,abcy,abcxy,xabcy", "abc,axbc,aybc,abcxy,axybc", "abc,acb,xabc,abcx,xacb", "abc,bac,cab,abc,bac",
        "abc,ab,abc,ab,ab", ".,ab,cd,abcd,abcd", "abc,a,ab,c,c", "abc,bac,abcd,abcd,bacd", "abc,.,.,abc,abc",
        "ab,axyb,azb,abxyz,axyzb"})
    void blocks_stand_as_the_side_has_them_that_reordered(String base, String ours, String theirs, String wanted,
            String expected) {
        List<String> forth = BlockOrder.of(new Versions<>(letters(base), letters(ours), letters(theirs)),
                letters(wanted).stream().collect(Collectors.toSet()));
        List<String> back = BlockOrder.of(new Versions<>(letters(base), letters(theirs), letters(ours)),
                letters(wanted).stream().collect(Collectors.toSet()));

        assertEquals(expected, String.join("", forth));
        assertEquals(forth, back);
    }

    private static List<String> letters(String text) {
        return text.equals(".") ? null : List.of(text.split(""));
    }

    private static List<String> names(BlockText text) {
        return text.blocks().stream().map(block -> (block.kind() + " " + block.name()).strip()).toList();
    }

    static String copenhagen() throws IOException {
        try (InputStream stream = BlockTextTest.class.getResourceAsStream("copenhagen.acq")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
