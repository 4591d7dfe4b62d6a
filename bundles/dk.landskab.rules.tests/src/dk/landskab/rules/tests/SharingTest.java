// SPDX-License-Identifier: EPL-2.0
package dk.landskab.rules.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SharingTest {

    /** K owns its process; what is shared is used by units of both. */
    private static final String BOTH = """
            Organisation kk "K" kind=MUNICIPALITY
              OrgUnit kk.u "U"
            Organisation ll "L" kind=MUNICIPALITY
              OrgUnit ll.u "U"
            Organisation rr "R" kind=REGION
              OrgUnit rr.u "U"
            BusinessProcess p "P"
            BusinessProcess q "Q" parent=p
            BusinessProcess ll.p "P in L" variantOf=p
            RoleAssignment kk.r role=PROCESS_OWNER unit=kk.u of=p
            """;

    private final Probe probe = Probe.of("V-SHARE-1");

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            nobody in L             | role=SUPERUSER unit=ll.u of=p         | s unowned supports
            the process itself      | role=PROCESS_OWNER unit=ll.u of=q     | ''
            the process around it   | role=PROCESS_OWNER unit=ll.u of=p     | ''
            its own variant         | role=BUSINESS_OWNER unit=ll.u of=ll.p | ''
            somebody of K again     | role=PROCESS_OWNER unit=kk.u of=q     | s unowned supports
            """)
    void everyMunicipalityOwnsWhatASharedSystemSupports(String why, String role, String expected) {
        assertEquals(expected, probe.told(BOTH, "Application s \"S\" usedBy=kk.u,ll.u supports=q",
                "RoleAssignment ll.r " + role), why);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            used by one             | usedBy=kk.u supports=q        | Contract k "K"                            | ''
            used by a region too    | usedBy=kk.u,rr.u supports=q   | Contract k "K"                            | ''
            supports nothing        | usedBy=kk.u,ll.u              | Contract k "K"                            | ''
            bought by both | supports=q | Contract k "K" covers=s customer=kk,ll | s unowned supports
            used by one, bought by the other | usedBy=kk.u supports=q | Contract k "K" covers=s customer=ll \
            | s unowned supports
            gone | usedBy=kk.u,ll.u supports=q lifecycle.endOfLife=2026-06-30 | Contract k "K" | ''
            """)
    void aSystemIsSharedByThoseWhoUseOrBuyIt(String why, String system, String contract, String expected) {
        assertEquals(expected, probe.told(BOTH, "Application s \"S\" " + system, contract), why);
    }

    @Test
    void theMembersOfASharedOperationShareItsSystems() {
        assertEquals("dd.s unowned supports", probe.told(BOTH,
                "Organisation dd \"Shared\" kind=SHARED_OPERATION members=kk,ll",
                "Application dd.s \"S\" supports=p"));
    }

    @Test
    void saysWhoLacksAnOwnerOfWhat() {
        assertEquals(List.of("L shares S with others, but nobody there is the owner of what it supports: P, Q. Name a "
                + "process owner before the system is shared."),
                probe.says(BOTH, "Application s \"S\" usedBy=kk.u,ll.u supports=p,q"));
    }
}
