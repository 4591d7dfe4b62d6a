// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import dk.landskab.model.edit.Language;
import dk.landskab.store.Problem;

/** Every clause that counts once is told where it is given again, and no other is. */
class RepeatedClausesTest {

    private static List<String> again(String text) {
        return Texts.part(text).problems().stream().filter(each -> each.kind() == Problem.Kind.SYNTAX)
                .map(each -> each.location().line() + " " + each.what().in(Language.EN)).toList();
    }

    private static List<String> told(String words) {
        return List.of("3 “" + words + "” stands here again, so what line 2 says is not read. Keep one of the two.");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '´', textBlock = """
            process                | process p
            category               | category c
            buys                   | buys software
            requested by           | requested by u
            requested on           | requested on 2026-01-01
            need                   | need "N"
            problem                | problem "P"
            description            | description "D"
            owner                  | owner u
            state                  | state draft
            procurement            | procurement tender
            newSupplier            | newSupplier yes
            information            | information { ai none }
            pilot                  | pilot from 2026-01-01
            """)
    void inACase(String words, String clause) {
        assertEquals(told(words), again("acquisition a \"A\" {\n  " + clause + "\n  " + clause + "\n}"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '´', textBlock = """
            organisation | organisation o
            version      | version "1"
            tool         | tool "T"
            currency     | currency DKK
            owner        | owner u
            """)
    void inAProcess(String words, String clause) {
        assertEquals(told(words), again("process p \"P\" {\n  " + clause + "\n  " + clause + "\n}"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '´', textBlock = """
            pool         | money {                                 | pool p              | }
            in           | money { licence 5 DKK                   | in 2026             | }
            from         | money { licence 5 DKK                   | from 2026           | }
            to           | money { licence 5 DKK                   | to 2027             | }
            prices of    | money { licence 5 DKK                   | prices of 2026      | }
            paid by      | money { licence 5 DKK                   | paid by u           | }
            charged to   | money { licence 5 DKK                   | charged to p        | }
            once         | money { licence 5 DKK                   | once                | }
            contracted   | money { licence 5 DKK                   | contracted          | }
            via          | connects x                              | via api             | ´´
            unit         | effect "E"                              | unit "u"            | ´´
            scope        | pilot                                   | scope "S"           | ´´
            topic        | requirement R1 "T"                      | topic security      | ´´
            terminate by | contract k                              | terminate by 2026-01-01 | ´´
            entered      | phase x                                 | entered 2026-01-01  | { }
            left         | phase x                                 | left 2026-01-01     | { }
            on           | phase x { received f                    | on 2026-01-01       | }
            level        | phase x { result r = go                 | level low           | }
            until        | phase x { result r = go                 | until 2026-01-01    | }
            answer       | phase x { result r = go                 | answer "A"          | }
            "Why"        | phase x { gate g = no-go                | "Why"               | }
            "Why"        | phase x { decision d = rejected         | "Why"               | }
            """)
    void insideAClause(String words, String before, String clause, String after) {
        assertEquals(told(words), again("acquisition a \"A\" { " + before + "\n  " + clause + "\n  " + clause + "\n"
                + after + " }"));
    }

    static Stream<String> repeatable() {
        return Stream.of("supports kle \"1\"", "supports b", "replaces x", "pursues g", "target x new", "candidates { existing x open }",
                "connects x via api", "effect \"E\" unit \"u\"", "money { licence 5 DKK once in 2026 }",
                "money { double operation of x until 2027-01-01 }", "contract k notice 3 months",
                "phase x entered 2026-01-01 { received f on 2026-01-01 result r = go on 2026-01-01 { \"C\" \"D\" } }",
                "phase x { gate g = go on 2026-01-01 by u, v decision u, v = approved on 2026-01-01 { \"C\" \"C\" } }");
    }

    @ParameterizedTest
    @MethodSource("repeatable")
    void whatMayBeGivenAgainIsNotTold(String clause) {
        assertEquals(List.of(), again("acquisition a \"A\" {\n  " + clause + "\n  " + clause + "\n}"));
    }
}
