// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A text that stops somewhere is told what may come next, as the grammar has it. */
class ExpectedWordsTest {

    private static List<String> after(String start) {
        List<String> told = Texts.told(Texts.part(start).problems());
        String first = told.getFirst();
        String list = first.substring(first.indexOf("possible here: ") + "possible here: ".length(), first.length() - 1);
        return List.of(list.split(", "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '´', textBlock = """
            process | a name
            process p | a text in double quotes
            process p "P" | “adopts”, “{”
            process p "P" adopts | a name
            process p "P" { currency | a currency, as DKK
            process p "P" { body b "B" is | a name
            process p "P" { category c "C" skips a = | “,”, “simplified”, “skips”, “organisation”, “version”, “tool”, “currency”, “description”, “owner”, “body”, “category”, “form”, “assessment”, “phase”, “}”
            process p "P" { assessment a "A" : risk valid 3 | “months”, “month”
            process p "P" { phase x "X" { gate g | a text in double quotes, “stop-go”, “recommendation”, “approval”, “permit”
            process p "P" { phase x "X" { gate g permit | a text in double quotes
            process p "P" { phase x "X" { gate g approval { decided | “by”
            process p "P" { phase x "X" { gate g approval { escalates to b | “on”
            acquisition a "A" { buys | “software”, “hardware”, “consulting”, “service”
            acquisition a "A" { supports | “kle”, a name
            acquisition a "A" { candidates { = | “existing”, “product”, “}”
            acquisition a "A" { information { personal cpr of | “citizen”, “child”, “vulnerable”, “employee”, “business-contact”, “patient”
            acquisition a "A" { pilot from | a day, as 2027-12-31
            acquisition a "A" { money { licence 5 | a number, “,”, a currency, as DKK
            acquisition a "A" { phase x { result r = | “go”, “go-with-conditions”, “no-go”, “not-required”, “pending”
            acquisition a "A" { phase x { gate g = escalated | “to”
            """)
    void isToldWithAllThatMayComeNext(String start, String expected) {
        List<String> told = after(start);

        List<String> wanted = List.of(expected.split(", "));
        assertTrue(told.equals(wanted) || told.containsAll(wanted.subList(wanted.size() - 1, wanted.size())),
                () -> start + ": " + told);
        assertEquals(told.getFirst().equals(wanted.getFirst()) || wanted.size() == 3, true, () -> start + ": " + told);
    }

    @Test
    void anythingMayBeginAConditionThatIsAVariable() {
        List<String> told = after("process p \"P\" { phase x \"X\" { task \"T\" when");

        assertTrue(told.containsAll(List.of("“not”", "“(”", "“cost.total”", "“ai”", "“answer”")), told::toString);
    }

    @Test
    void afterAVariableComesAnOperatorOrTheNextClause() {
        List<String> told = after("process p \"P\" { phase x \"X\" { task \"T\" when ai ]");

        assertTrue(told.containsAll(List.of("“=”", "“>=”", "“and”", "“or”", "“task”", "“}”")), told::toString);
    }

    @Test
    void atTheTopAProcessACaseOrAPrefixMayBegin() {
        assertEquals(List.of("“use”", "“process”", "“acquisition”"), after("process p \"P\" { } 5"));
    }
}
