// SPDX-License-Identifier: EPL-2.0
package dk.landskab.rules.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dk.landskab.model.edit.Language;
import dk.landskab.rules.Finding;

/** All numbers are made up; those with a right check digit were computed. */
class PersonInTextTest {

    private final Probe probe = Probe.of("V-DATA-4");

    @ParameterizedTest
    @ValueSource(strings = {"010180-1234", "Borger 010180-1234.", "(010180-1234)", "navn;010180-1234;by",
            "311299-1234", "290200-4321", "010180–1234", "CPR 0101801234", "cpr-nr.: 010180 1234", "CPR-010180-1234",
            "personnummeret er 0101801234", "0101801004", "nr. 010180 1012", "se /borgere/010180-1234",
            "erstatnings-cpr 610180-1234", "ordre 010180-1004", "010180-1234, 020280-1234",
            "111111-11111 og 010180-1234", "Sag\\n010180-1234"})
    void findsDanishNumbers(String text) {
        assertEquals("kk.a CPR description", told(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"811218-1006", "811218+1006", "19811218-1006", "198112181006", "8112181006",
            "personnummer 19811218-1006", "samordningsnummer 800161-1006", "000229-1003", "pnr 20000229-1003"})
    void findsSwedishNumbers(String text) {
        assertEquals("kk.a PERSONNUMMER description", told(text));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            no such day                | 320180-1235
            no such month              | 011380-1234
            no leap year               | 290201-4321
            day zero                   | 000180-1234
            too long ago               | 010158-5234
            eleven digits              | 010180-12345
            seven before               | 1010180-1234
            check digit wrong          | 0101801234
            check digit wrong, blank   | 010180 1234
            Swedish check digit wrong  | 811218-1007
            phone                      | tlf. 0101801004
            phone abroad               | +45 0101801004
            mobile                     | mobil: 0701231003
            phone in pairs             | 01 01 80 10 04
            Swedish phone              | 08-123 456 78
            order                      | ordre 010180-1234
            order without hyphen       | ordrenr. 0101801004
            order with letters         | PO-010180-1234
            invoice                    | faktura nr. 010180-1235
            case                       | sagsnr. 010180-1235
            case with more groups      | 27.03.08-P16-1-23
            case with a year           | 2023-010180-1234
            case that goes on          | 010180-1234-17
            case with a slash          | 2023/010180-1234
            KLE                        | 27.03.08
            date and time              | 20230105-1230
            date and time, in one      | 202301051230
            dates                      | 01.01.2020 - 31.12.2021
            range of dates             | 010120-311220
            Swedish organisation       | 212000-0142
            CVR                        | CVR 12345678
            uuid                       | dbb1b318-3c85-11e3-9b22-0050c2490048
            uuid of digits             | 01018012-1234-1234-1234-010180123456
            version                    | 1.010180-1234
            in a word                  | A010180-1234B
            groups of more digits      | 123 010180 1004 567
            """)
    void keepsOtherNumbers(String why, String text) {
        assertEquals("", told(text), why);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Application kk.a "010180-1234"                         | kk.a CPR name
            Application kk.a "A" aliases="x 010180-1234"           | kk.a CPR aliases
            Application kk.010180-1234 "A"                         | kk.010180-1234 CPR id
            Document kk.a "D" url="http://x/010180-1234"           | kk.a CPR url
            Document kk.a "D" caseNumber=010180-1234               | ''
            Document kk.a "D" caseNumber=010180-1004               | kk.a CPR caseNumber
            RoleAssignment kk.a holderName="Ib (811218-1006)"      | kk.a PERSONNUMMER holderName
            Application kk.a "A" evidence.source="Ib 010180-1234"  | kk.a CPR source
            """)
    void looksAtEveryTextAndAtWhatItIsFor(String line, String expected) {
        assertEquals(expected, probe.told(line));
    }

    @ParameterizedTest(name = "{0}={1}")
    @CsvSource(delimiter = '|', textBlock = """
            CPR      | 0101801234  | kk.a.p CPR value
            Telefon  | 0101801004  | ''
            Note     | 010180-1234 | kk.a.p CPR value
            """)
    void takesTheKeyOfAPropertyForItsLabel(String key, String value, String expected) {
        assertEquals(expected, probe.told("Application kk.a \"A\"",
                "  Property kk.a.p key=" + key + " value=" + value));
    }

    @Test
    void looksAtDiagramsToo() {
        assertEquals("kk.diagram CPR name", probe.told("Diagram kk.diagram \"010180-1234\""));
    }

    @Test
    void neverRepeatsTheNumber() {
        List<Finding> findings = probe.findings("Application kk.a \"Ib 010180-1234\"");

        for (Language language : Language.values()) {
            String said = findings.getFirst().message().in(language);
            assertFalse(said.matches(".*\\d.*"), said);
        }
    }

    @Test
    void holdsLongTextsWithoutEffort() {
        assertEquals("", told("cpr ".repeat(20_000) + "1".repeat(50_000) + " 12".repeat(20_000)));
    }

    private String told(String text) {
        return probe.told("Application kk.a \"A\" description=\"" + text + "\"");
    }
}
