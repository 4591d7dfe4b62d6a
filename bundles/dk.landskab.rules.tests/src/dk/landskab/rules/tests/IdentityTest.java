// SPDX-License-Identifier: EPL-2.0
package dk.landskab.rules.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdentityTest {

    private static final Probe SHARED_NAME = Probe.of("V-ID-3");

    @ParameterizedTest(name = "{0} and {1}")
    @CsvSource(textBlock = """
            SBSYS, SBSYS
            SBSYS, sbsys
            Åben dagsorden, Aaben Dagsorden
            ØKONOMI, oekonomi
            Børn & Unge, börn & unge
            Kø-styring, Kø styring
            Byg  og Miljø, ' Byg og Miljø'
            Fælles Service, Fälles service
            """)
    void findsNamesThatDifferOnlyInWriting(String one, String other) {
        assertEquals("kk.app.b shared", SHARED_NAME.told("Organisation kk \"Kommune K\"",
                "Application kk.app.a \"" + one + "\"", "Application kk.app.b \"" + other + "\""));
    }

    @ParameterizedTest(name = "{0} and {1}")
    @CsvSource(textBlock = """
            SBSYS, SBSIP
            Sag, Sager
            Opus Løn, Opus Rollebaseret Indgang
            KMD 1, KMD 11
            """)
    void keepsNamesThatDiffer(String one, String other) {
        assertEquals("", SHARED_NAME.told("Organisation kk \"Kommune K\"",
                "Application kk.app.a \"" + one + "\"", "Application kk.app.b \"" + other + "\""));
    }

    @Test
    void findsAnAliasThatIsTheNameOfAnother() {
        assertEquals("kk.app.b shared", SHARED_NAME.told("Application kk.app.a \"Skolebestyrelse\" aliases=Aula,Intra",
                "Application kk.app.b \"Aula\""));
    }

    @Test
    void tellsEveryLaterElementOnceAndNamesTheFirst() {
        String[] sketch = {"Application kk.app.a \"A\" aliases=AA", "Application kk.app.b \"A\" aliases=AA",
                "Application kk.app.c \"A\""};

        assertEquals("kk.app.b shared, kk.app.c shared", SHARED_NAME.told(sketch));
        assertTrue(SHARED_NAME.says(sketch).getLast().contains("A (kk.app.a)"));
    }

    @Test
    void isNotTroubledByAnElementWhoseAliasIsItsName() {
        assertEquals("", SHARED_NAME.told("Application kk.app.a \"Aula\" aliases=aula,AULA"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            another class             | Application kk.a "X"                         | Component kk.b "X"
            another organisation      | Application kk.a "X"                         | Application vk.b "X"
            one is out of use         | Application kk.a "X" lifecycle.endOfLife=2026-06-30 | Application kk.b "X"
            parts of different wholes | BusinessProcess kk.a "X" parent=kk.p | BusinessProcess kk.b "X" parent=kk.q
            documents are records     | Document kk.a "X"                            | Document kk.b "X"
            roles are records         | RoleAssignment kk.a "X"                      | RoleAssignment kk.b "X"
            subjects have numbers | Subject kle.00 "X" number=00 | Subject kle.00.01 "X" number=00.01
            no name at all            | Application kk.a                             | Application kk.b
            """)
    void keeps(String why, String one, String other) {
        assertEquals("", SHARED_NAME.told("Organisation kk \"K\"", "Organisation vk \"V\"",
                "BusinessProcess kk.p \"P\"", "BusinessProcess kk.q \"Q\"", one, other), why);
    }

    @Test
    void findsPartsOfOneWhole() {
        assertEquals("kk.b shared", SHARED_NAME.told("BusinessProcess kk.p \"P\"",
                "BusinessProcess kk.a \"X\" parent=kk.p", "BusinessProcess kk.b \"X\" parent=kk.p"));
    }

    @Test
    void countsTheOrganisationFromOwnerOrId() {
        assertEquals("kk.b shared", SHARED_NAME.told("Organisation kk \"K\"", "  OrgUnit kk.it \"IT\"",
                "Application kk.a \"X\"", "Application kk.b \"X\" owner=kk.it"));
    }
}
