// SPDX-License-Identifier: EPL-2.0
package dk.landskab.rules.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OwnershipTest {

    private static final String ORGANISATION = """
            Organisation kk "K"
              OrgUnit kk.it "IT"
              OrgUnit kk.old "Old" lifecycle.endOfLife=2026-01-01
              OrgUnit kk.soon "Soon" lifecycle.endOfLife=2026-07-01
            Application kk.a "A" lifecycle.activeFrom=2020-01-01
            """;

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            nobody                | owner=kk.it | kk.a missing
            an owner              | role=SYSTEM_OWNER unit=kk.it of=kk.a | ''
            another role          | role=SYSTEM_MANAGER unit=kk.it of=kk.a | kk.a missing
            of another element    | role=SYSTEM_OWNER unit=kk.it of=kk | kk.a missing
            no longer             | role=SYSTEM_OWNER unit=kk.it of=kk.a lifecycle.endOfLife=2026-06-30 | kk.a missing
            until tomorrow        | role=SYSTEM_OWNER unit=kk.it of=kk.a lifecycle.endOfLife=2026-07-01 | ''
            not yet               | role=SYSTEM_OWNER unit=kk.it of=kk.a lifecycle.activeFrom=2026-07-01 | kk.a missing
            by no unit            | role=SYSTEM_OWNER of=kk.a | kk.a missing
            """)
    void findsOperationalApplicationsWithoutSystemOwner(String why, String role, String expected) {
        assertEquals(expected, Probe.of("V-OWN-1").told(ORGANISATION, "RoleAssignment kk.r " + role), why);
    }

    @Test
    void aModuleHasTheOwnerAndTheContactOfItsSystem() {
        String[] sketch = {ORGANISATION, "Application kk.m \"M\" parent=kk.a lifecycle.activeFrom=2020-01-01",
                "RoleAssignment kk.r role=SYSTEM_OWNER unit=kk.it of=kk.a",
                "RoleAssignment kk.s role=SYSTEM_CONTACT unit=kk.it of=kk.a"};

        assertEquals("", Probe.of("V-OWN-1").told(sketch));
        assertEquals("", Probe.of("V-OWN-2").told(sketch));
    }

    @Test
    void modulesInACircleEndTheSearch() {
        assertEquals("kk.m missing, kk.n missing", Probe.of("V-OWN-1").told(
                "Application kk.m \"M\" parent=kk.n lifecycle.activeFrom=2020-01-01",
                "Application kk.n \"N\" parent=kk.m lifecycle.activeFrom=2020-01-01"));
    }

    @ParameterizedTest
    @CsvSource({"activeFrom=2026-07-01", "phaseOutFrom=2026-06-30", "declared=PHASE_IN", "endOfLife=2026-06-30"})
    void asksOnlyForWhatIsInOperation(String lifecycle) {
        assertEquals("", Probe.of("V-OWN-1").told("Application kk.x \"X\" lifecycle." + lifecycle));
        assertEquals("", Probe.of("V-OWN-2").told("Application kk.x \"X\" lifecycle." + lifecycle));
    }

    @Test
    void findsOperationalApplicationsWithoutContact() {
        assertEquals("kk.a contact", Probe.of("V-OWN-2").told(ORGANISATION));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            owner closed             | Contract kk.c "C" owner=kk.old  | kk.c owner owner
            owner closes tomorrow    | Contract kk.c "C" owner=kk.soon | ''
            owner is there           | Contract kk.c "C" owner=kk.it   | ''
            element is gone as well  | Contract kk.c "C" owner=kk.old lifecycle.endOfLife=2026-01-01 | ''
            role holder closed       | RoleAssignment kk.r role=DATA_OWNER unit=kk.old of=kk.a | kk.r role unit
            role is over | RoleAssignment kk.r role=DATA_OWNER unit=kk.old of=kk.a lifecycle.endOfLife=2026-01-01 | ''
            """)
    void findsUnitsThatWereClosed(String why, String line, String expected) {
        assertEquals(expected, Probe.of("V-OWN-2").told(ORGANISATION, line,
                "RoleAssignment kk.contact role=SYSTEM_CONTACT unit=kk.it of=kk.a"), why);
    }
}
