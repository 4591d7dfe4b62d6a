// SPDX-License-Identifier: EPL-2.0
package dk.landskab.rules.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProcessTest {

    private static final String ORGANISATION = """
            Organisation kk "K"
              OrgUnit kk.u "U"
            BusinessProcess kk.p "P"
            RoleAssignment kk.r role=PROCESS_OWNER unit=kk.u of=kk.p
            """;

    private final Probe probe = Probe.of("V-PROC-1");

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            demanded by law            | statutory=YES                   | kk.s process realisedBy
            demanded in part           | statutory=PARTLY                | kk.s process realisedBy
            with a process             | statutory=YES realisedBy=kk.p   | ''
            not demanded               | statutory=NO                    | ''
            not known to be demanded   | kind=CITIZEN                    | ''
            no longer offered          | statutory=YES lifecycle.endOfLife=2026-06-30 | ''
            """)
    void findsStatutoryServicesWithoutProcess(String why, String service, String expected) {
        assertEquals(expected, probe.told(ORGANISATION, "BusinessService kk.s \"S\" " + service), why);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            nobody                 | role=SUPERUSER unit=kk.u of=kk.q     | kk.q owner
            a process owner        | role=PROCESS_OWNER unit=kk.u of=kk.q | ''
            a business owner       | role=BUSINESS_OWNER unit=kk.u of=kk.q | ''
            """)
    void findsProcessesWithoutOwner(String why, String role, String expected) {
        assertEquals(expected, probe.told(ORGANISATION, "BusinessProcess kk.q \"Q\"", "RoleAssignment kk.rq " + role),
                why);
    }

    @Test
    void asksTheWholeAndNotItsParts() {
        assertEquals("kk.q owner", probe.told(ORGANISATION, "BusinessProcess kk.q \"Q\"",
                "BusinessProcess kk.q.1 \"Step\" parent=kk.q", "BusinessProcess kk.p.1 \"Step\" parent=kk.p"));
    }
}
