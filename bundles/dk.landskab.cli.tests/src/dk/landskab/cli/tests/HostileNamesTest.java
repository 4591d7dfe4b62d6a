// SPDX-License-Identifier: EPL-2.0
package dk.landskab.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Names, ids and files that hold what a terminal would obey: no command hands it on. */
class HostileNamesTest {

    /** An introducer of control sequences that XML allows, and marks that turn the direction of writing. */
    private static final String EVIL = "Ev\u009b31mil\u202Eleft\u2066in\u2069";
    private static final String MODEL = """
            <?xml version="1.0" encoding="UTF-8"?>
            <core:Part xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI"
                xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:core="https://landskab.dk/model/core"
                xmlns:business="https://landskab.dk/model/business"
                xmlns:application="https://landskab.dk/model/application"
                xmlns:governance="https://landskab.dk/model/governance" id="p" formatVersion="1">
              <elements xsi:type="business:Organisation" id="h" name="%1$s"/>
              <elements xsi:type="application:Application" id="h.a" name="%1$s" version="%2$s" %3$s/>
              <elements xsi:type="governance:Contract" id="h.c" name="%1$s" covers="h.a">
                <costs id="h.c.1" amount="%2$s" currency="DKK" period="YEAR"/>
              </elements>
            </core:Part>
            """;

    @TempDir
    private Path folder;

    private Shell shell;

    @BeforeEach
    void begin() throws IOException {
        shell = Shell.in(folder);
        landscape("one", MODEL.formatted(EVIL, "1", ""));
        landscape("two", MODEL.formatted(EVIL, "2", ""));
        landscape("wrong", MODEL.formatted(EVIL, "3", "kind=\"" + EVIL + "\" owner=\"" + EVIL + "\" x" + "=\"\""));
        landscape("cut", MODEL.formatted(EVIL, "3", "").substring(0, 700));
    }

    private void landscape(String name, String text) throws IOException {
        Files.createDirectories(folder.resolve(name));
        Files.writeString(folder.resolve(name).resolve("ev\u009bil.landskab"), text);
    }

    static Stream<String> commands() {
        return Stream.of("check one", "check wrong", "check cut", "check " + EVIL, "check one --" + EVIL,
                "diff one two", "diff two wrong", "gap one two", "merger one two", "merger one two --explain h.c",
                "merger one two --explain " + EVIL, "diagram list one", "export csv wrong --out csv",
                "export archimate wrong --out a.xml", "import csv csv/Application.csv --into two",
                "import archimate a.xml --into two --organisation h", "merge --base one --ours two --theirs one --out " + EVIL,
                "merge --base one --ours two --theirs wrong --out m", "acquisition check wrong",
                "acquisition status one " + EVIL, "log one", "new " + EVIL + " --organisation n --name " + EVIL,
                "blame " + EVIL + " n", "log " + EVIL);
    }

    @Test
    void noCommandHandsOnWhatATerminalObeys() {
        commands().forEach(words -> {
            Shell.Outcome outcome = shell.type(words.split(" "));
            assertNotEquals(4, outcome.status(), outcome::toString);
            assertTrue(outcome.out().length() + outcome.err().length() > 0, words);
            for (String text : List.of(outcome.out(), outcome.err())) {
                assertEquals(List.of(), text.chars().filter(HostileNamesTest::isObeyed).mapToObj(Integer::toHexString)
                        .toList(), () -> words + "\n" + text);
            }
        });
    }

    private static boolean isObeyed(int unit) {
        return unit < ' ' && unit != '\n' && unit != '\r' && unit != '\t' || unit >= 0x7f && unit < 0xa0
                || unit >= 0x202A && unit <= 0x202E || unit >= 0x2066 && unit <= 0x2069;
    }
}
