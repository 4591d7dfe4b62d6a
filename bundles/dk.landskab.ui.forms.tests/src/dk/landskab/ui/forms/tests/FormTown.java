// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.forms.tests;

import java.nio.file.Path;

import dk.landskab.model.edit.Language;
import dk.landskab.testkit.Sketch;
import dk.landskab.ui.navigator.tests.kit.Town;

/** A town of which every kind of question can be asked. */
final class FormTown {

    private static final String TEXT = """
            file town/business.landskab
            Organisation town "Nordby Kommune" kind=MUNICIPALITY country=DK inhabitants=58000
              OrgUnit town.unit.it "Digitalisering og it" fte=41.5
              OrgUnit town.unit.hr "Løn og personale"
              OrgUnit town.unit.care "Social og sundhed"
            Organisation vendor "Nordisk Velfærdssoftware A/S" kind=VENDOR
            Subject kle.27 "Social og sundhed" number=27
            Subject kle.27.01 "Ældrepleje" number=27.01 parent=kle.27
            Subject kle.81 "Kommunens personale" number=81
            BusinessProcess town.process.hire "Ansæt medarbejder" subjects=kle.81
            BusinessProcess town.process.pay "Udbetal løn" subjects=kle.81
            RoleAssignment town.role "Systemejer for løn" role=SYSTEM_OWNER functionTitle="Lønchef" unit=town.unit.hr of=town.app.pay
            file town/application.landskab
            Product prod.pay "Silkeborg Løn" vendor=vendor subjects=kle.81
            Application town.app.pay "Løn og pension" aliases="Payroll" kind=HR version="7.2" description="Beregner og udbetaler løn til kommunens ansatte, og indberetter til indkomstregistret." owner=town.unit.hr product=prod.pay criticality=CRITICAL containsAI=NO usersFrom=40 usersTo=60 businessFit=4 technicalFit=2 maxTolerableOutageMinutes=1440 hosting=VENDOR supports=town.process.pay,town.process.hire usedBy=town.unit.hr,town.unit.it lifecycle.activeFrom=2020-01-01 lifecycle.endOfLife=2029-12-31 evidence.confidence=CONFIRMED evidence.confirmedOn=2026-09-01 evidence.confirmedBy=town.unit.hr
              DataUse town.app.pay.use role=MASTER data=town.data.wage completeness=98.5
              DataUse town.app.pay.cpr role=COPY data=town.data.cpr
            Application town.app.time "Tidsregistrering" owner=town.unit.hr
            Integration town.int.time "Timer til løn" from=town.app.time to=town.app.pay method=API encrypted=YES fileScanned=PARTLY
            file town/information.landskab
            DataObject town.data.wage "Lønoplysninger" personal=ORDINARY,CPR dataSubjects=EMPLOYEE confidentiality=3 retentionRule="5 år efter fratrædelse"
            DataObject town.data.cpr "Personregister"
            file town/contracts.landskab
            Contract town.contract.pay "Lønaftale" number="2021-114" supplier=vendor customer=town covers=town.app.pay from=2021-01-01 to=2028-12-31 noticeMonths=6 assignable=YES procurement=EU_TENDER
              Cost town.contract.pay.licence kind=LICENCE amount=1250000.50 currency=DKK period=YEAR from=2021-01-01
              Cost town.contract.pay.operation kind=OPERATION amount=310000 currency=DKK period=YEAR
            OperationalEvent town.event "Servicevindue" from=2026-11-28T22:00 to=2026-11-29T04:00 affects=town.app.pay
            """;

    private FormTown() {
    }

    static Town in(Path temporary, Language language) {
        return Town.of(temporary, Sketch.of(TEXT), language);
    }
}
