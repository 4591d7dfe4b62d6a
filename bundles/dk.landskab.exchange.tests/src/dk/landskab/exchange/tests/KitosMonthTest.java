// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dk.landskab.exchange.ImportReport;
import dk.landskab.exchange.ImportReport.Entry;
import dk.landskab.exchange.ImportReport.Kind;
import dk.landskab.exchange.ImportReport.Section;
import dk.landskab.model.application.Application;
import dk.landskab.model.application.Hosting;
import dk.landskab.model.application.Integration;
import dk.landskab.model.application.Product;
import dk.landskab.model.business.Role;
import dk.landskab.model.business.RoleAssignment;
import dk.landskab.model.core.Element;
import dk.landskab.model.core.LifecycleStatus;
import dk.landskab.model.core.Property;
import dk.landskab.model.core.Tri;
import dk.landskab.model.edit.Language;
import dk.landskab.model.governance.Contract;
import dk.landskab.model.governance.Cost;
import dk.landskab.model.governance.CostKind;
import dk.landskab.model.governance.Period;

class KitosMonthTest {

    private static final int SYSTEMS = 400;
    private static final int CONTRACTS = 250;

    @TempDir
    private Path temporary;
    private ImportFolder folder;
    private KitosMonth month = new KitosMonth(60, 40);

    @BeforeEach
    void begin() {
        folder = new ImportFolder(temporary, "kk");
    }

    private ImportReport run() {
        return folder.run("kitos", month.write(temporary)).report();
    }

    private static String app(int number) {
        return "kk.app." + KitosMonth.uuid(number);
    }

    private static String contract(int number) {
        return "kk.contract.K-" + number;
    }

    private static List<String> said(ImportReport report, Kind kind) {
        return report.entries(kind).stream().map(Entry::what).map(each -> each.in(Language.EN)).toList();
    }

    private static String property(Element element, String key) {
        return element.getProperties().stream().filter(each -> key.equals(each.getKey())).map(Property::getValue)
                .findFirst().orElse(null);
    }

    @Test
    void theFirstMonthIsAllThere() {
        month = new KitosMonth(SYSTEMS, CONTRACTS);
        ImportReport report = run();
        assertEquals(List.of(), folder.landscape().problems());
        assertEquals(SYSTEMS, folder.landscape().all(Application.class).size());
        assertEquals(SYSTEMS, folder.landscape().all(Product.class).size());
        assertEquals(CONTRACTS, folder.landscape().all(Contract.class).size());
        assertEquals(100, folder.landscape().all(Integration.class).size());
        assertEquals(650, report.total(Section.READ));
        assertEquals(List.of(), report.entries(Kind.LOST));
        assertEquals(List.of("The column 'Systemets farve' is not known; "
                + "what it says is kept as a property."), said(report, Kind.FALLBACK).stream().limit(1).toList());
    }

    @Test
    void aSystemIsAProductThatAllShareAndAnApplicationOfOurs() {
        run();
        Application app = folder.find(app(4), Application.class);
        assertEquals("kitos." + KitosMonth.uuid(4), app.getProduct().getId());
        assertEquals(List.of("System 4", "4.0", "kk.unit.Enhed_4", Hosting.VENDOR, 10, 50,
                LifecycleStatus.UNDECIDED, LocalDate.of(2015, 1, 5)),
                List.of(app.getName(), app.getVersion(), app.getOwner().getId(), app.getHosting(), app.getUsersFrom(),
                        app.getUsersTo(), app.getLifecycle().getDeclared(), app.getLifecycle().getActiveFrom()));
        assertEquals("kitos.vendor.Leverand~f8~r_4_A~2f~S", app.getProduct().getVendor().getId());
        assertEquals("kle.27.36.04", app.getProduct().getSubjects().getFirst().getId());
        assertEquals("Fagsystem", property(app, "Teknisk systemtyper"));
        assertEquals("kk.app." + KitosMonth.uuid(5), folder.landscape().all(Integration.class).stream()
                .filter(each -> each.getFrom().getId().equals(app(4)))
                .findFirst().orElseThrow().getTo().getId());
    }

    @Test
    void notToKnowAndNotToHaveDecidedAreNotTheSame() {
        run();
        assertEquals(List.of(Tri.YES, Tri.NO, Tri.UNKNOWN, Tri.UNKNOWN), List.of(0, 1, 2, 3).stream()
                .map(each -> folder.find(app(each), Application.class).getContainsAI()).toList());
        assertNull(property(folder.find(app(1), Application.class), "Indeholder AI-teknologi"));
        assertEquals("Ved ikke", property(folder.find(app(2), Application.class), "Indeholder AI-teknologi"));
        assertEquals("Ikke besluttet", property(folder.find(app(3), Application.class), "Indeholder AI-teknologi"));
    }

    @Test
    void noNameOfAPersonComesIn() {
        ImportReport report = run();
        String all = String.join("", folder.files().values());
        for (String name : List.of("Jens Jensen", "Hanne Hansen", "Peter Petersen", "peter@kommune.dk")) {
            assertFalse(all.contains(name), name);
        }
        RoleAssignment role = folder.find(app(4) + ".role.Systemejer", RoleAssignment.class);
        assertEquals(List.of(Role.SYSTEM_OWNER, "Systemejer", "kk.unit.Enhed_4", app(4)),
                List.of(role.getRole(), role.getFunctionTitle(), role.getUnit().getId(), role.getOf().getId()));
        assertTrue(report.counts(Section.NOT_CARRIED).stream().map(each -> each.what().in(Language.EN))
                .toList().contains("column with names of people: 'Systemejer'"));
    }

    @Test
    void aContractCostsAndCoversAndEnds() {
        run();
        Contract contract = folder.find(contract(7), Contract.class);
        assertEquals(List.of("K-7", "Kontrakt 7", LocalDate.of(2027, 12, 31), 6, "Rammeaftale om timer", app(7)),
                List.of(contract.getNumber(), contract.getName(), contract.getTo(), contract.getNoticeMonths(),
                        contract.getKindText(), contract.getCovers().getFirst().getId()));
        assertEquals(2, contract.getCosts().size(), "what is 0 costs nothing");
        Cost operation = contract.getCosts().stream().filter(each -> each.getKind() == CostKind.OPERATION).findFirst()
                .orElseThrow();
        assertEquals(List.of(new BigDecimal(50_007), "DKK", Period.YEAR, LocalDate.of(2020, 1, 8)),
                List.of(operation.getAmount(), operation.getCurrency(), operation.getPeriod(), operation.getFrom()),
                "paid from when the contract is valid, since nothing else is said");
    }

    @Test
    void theSameMonthAgainChangesNothing() {
        run();
        Map<String, String> before = folder.files();
        ImportReport again = run();
        assertEquals(before, folder.files());
        assertEquals(List.of(), again.counts(Section.CHANGED));
        assertEquals(List.of(), again.entries(Kind.NOTE));
    }

    @Test
    void theNextMonthUpdatesAndTells() {
        month = new KitosMonth(SYSTEMS, CONTRACTS);
        run();
        month.system(1).put("IT System", "Nyt navn");
        month.system(0).put("Anvendte systemer", "Nyt navn");
        month.system(2).put("Version", "9.9");
        month.system(3).put("Relevante organisationsenheder", "Enhed 3");
        month.contract(5).put("Drift/år", new BigDecimal(1));
        month.contract(6).put("Anskaffelse", 0);
        month.contract(7).put("IT Kontrakt", "Omdøbt");
        Map<String, Object> second = new LinkedHashMap<>(month.system(10));
        second.put("Version", "claimed");
        month.systems().add(second);
        month.systems().remove(20);
        month.contracts().remove(30);
        ImportReport report = run();
        assertEquals("Nyt navn", folder.find(app(1), Application.class).getName());
        assertEquals("9.9", folder.find(app(2), Application.class).getVersion());
        assertEquals(1, folder.find(app(3), Application.class).getUsedBy().size());
        assertEquals("3.0", folder.find(app(10), Application.class).getVersion());
        assertEquals(1, folder.find(contract(6), Contract.class).getCosts().size());
        assertEquals("true", property(folder.find(app(20), Application.class), "kitos:vanished"));
        assertEquals(List.of("'System 10' stands here, and otherwise at " + temporary.resolve("systemer.xlsx")
                + "!IT Systemer Overblik:12. What stands there holds; this is left out. They differ in: Version. "
                + "Correct it in KITOS."), said(report, Kind.LOST));
        assertEquals(List.of("Application 'System 1' is called 'Nyt navn' in KITOS now.",
                "Contract 'Kontrakt 7' is called 'Omdøbt' in KITOS now.", "Also marked, since they belong to something "
                        + "that is no longer in KITOS's export: 2."), said(report, Kind.NOTE));
        assertEquals(List.of(app(20), contract(30)), report.entries(Kind.VANISHED).stream().map(Entry::id).sorted()
                .toList());
        assertEquals(List.of("true", "true"), List.of(
                property(folder.find(app(20) + ".role.Systemejer", RoleAssignment.class), "kitos:vanished"),
                property(folder.landscape().all(Integration.class).stream().filter(each -> each.getFrom().getId()
                        .equals(app(20))).findFirst().orElseThrow(), "kitos:vanished")));
        assertEquals(List.of(), folder.landscape().problems());
    }

    @Test
    void whatVanishedComesBackAndWhatStaysAwayIsCounted() {
        run();
        Map<String, Object> gone = month.systems().remove(21);
        assertEquals(1, run().entries(Kind.VANISHED).size());
        Map<String, String> before = folder.files();
        ImportReport again = run();
        assertEquals(List.of(), again.entries(Kind.VANISHED));
        assertEquals(1, again.entries(Kind.NOTE).size());
        assertEquals(before, folder.files());
        month.systems().add(gone);
        assertEquals(List.of(), run().entries(Kind.NOTE));
        assertNull(property(folder.find(app(21), Application.class), "kitos:vanished"));
    }

    @Test
    void whatAPersonChangedStaysAndWhatBothChangedIsTold() {
        run();
        folder.edit(app(1), Application.class, each -> each.setVersion("ours"));
        folder.edit(app(2), Application.class, each -> each.setVersion("ours"));
        folder.edit(app(3), Application.class, each -> each.setHosting(Hosting.ON_PREMISE));
        folder.edit(app(3), Application.class, each -> each.setDescription("Vores"));
        folder.edit(contract(4), Contract.class, each -> each.getCosts().clear());
        month.system(2).put("Version", "theirs");
        month.system(3).put("Version", "theirs");
        ImportReport report = run();
        assertEquals(List.of("ours", "ours", "theirs"), List.of(1, 2, 3).stream()
                .map(each -> folder.find(app(each), Application.class).getVersion()).toList());
        assertEquals(Hosting.ON_PREMISE, folder.find(app(3), Application.class).getHosting());
        assertEquals("Vores", folder.find(app(3), Application.class).getDescription());
        assertEquals(List.of(), folder.find(contract(4), Contract.class).getCosts());
        assertEquals(List.of("Version of System 2 is not the same here and in KITOS. What a person wrote here stayed: "
                + "'ours'. KITOS says: 'theirs'."), said(report, Kind.NOTE));
        assertEquals(List.of(), run().entries(Kind.NOTE), "what was told once is not told again");
    }
}
