// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.tests;

import java.nio.file.Path;

/**
 * Two municipalities that are to become one on 1 January 2028, each a repository: both use the product Curo, each with
 * personal data in it and a contract of its own. A plan keeps that of the one half a year longer than the other.
 */
final class Neighbours {

    private static final String MUNICIPALITY = """
            file %1$s/organisation.landskab
            Organisation %1$s "%2$s" kind=MUNICIPALITY
              OrgUnit %1$s.unit.care "Care of %2$s"
            file %1$s/information.landskab
            BusinessObject dk.bo.patient "Patient"
            DataObject %1$s.data.patients "Patients of %2$s" realises=dk.bo.patient personal=SENSITIVE
            file %1$s/systems.landskab
            Organisation dk.vendor "Vendor A/S" kind=VENDOR
            Product dk.product.curo "Curo" vendor=dk.vendor
            Application %1$s.app.curo "Curo in %2$s" owner=%1$s.unit.care product=dk.product.curo lifecycle.activeFrom=2018-01-01
              DataUse %1$s.app.curo.patients role=MASTER data=%1$s.data.patients volume=1200 completeness=95 correctness=90
            Application %1$s.app.own "%4$s" owner=%1$s.unit.care lifecycle.activeFrom=2018-01-01
            Contract %1$s.contract.curo "Curo for %2$s" covers=%1$s.app.curo noticeMonths=3 noticeAt=QUARTER_END assignable=YES
              Cost %1$s.contract.curo.fee amount=%3$s currency=DKK period=YEAR from=2020-01-01
            """;
    private static final String PLAN = """
            file plan.landskab
            Merger plan.merger "Northby and Southby" parties=north,south effectiveDate=2028-01-01 target=plan.target
            Plateau plan.target "After the merger" kind=TO_BE date=2028-07-01
              PlateauItem plan.target.north element=north.app.curo disposition=RETAIN
              PlateauItem plan.target.south element=south.app.curo disposition=REPLACE successors=north.app.curo
            """;

    private Neighbours() {
    }

    /** The one, whose contract costs 120,000 a year. */
    static Path north(Path folder) {
        return committed(MUNICIPALITY.formatted("north", "Northby", 120_000, "Flags"), folder);
    }

    /** The other, whose contract costs 90,000 a year. */
    static Path south(Path folder) {
        return committed(MUNICIPALITY.formatted("south", "Southby", 90_000, "Boats"), folder);
    }

    /** What persons have decided: Curo of the north stays, and takes over from that of the south. */
    static Path plan(Path folder) {
        return Town.write(PLAN, folder);
    }

    private static Path committed(String sketch, Path folder) {
        Terminal.in(Town.write(sketch, folder)).begin();
        return folder;
    }
}
