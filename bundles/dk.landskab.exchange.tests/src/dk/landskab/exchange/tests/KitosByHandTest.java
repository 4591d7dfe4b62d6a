// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dk.landskab.exchange.ImportReport;
import dk.landskab.exchange.ImportReport.Entry;
import dk.landskab.exchange.ImportReport.Kind;
import dk.landskab.model.application.Application;
import dk.landskab.model.application.ApplicationFactory;
import dk.landskab.model.application.Integration;
import dk.landskab.model.application.Product;
import dk.landskab.model.business.BusinessFactory;
import dk.landskab.model.core.CoreFactory;
import dk.landskab.model.core.Element;
import dk.landskab.model.core.ExternalRef;
import dk.landskab.model.core.Part;
import dk.landskab.model.core.RefScheme;
import dk.landskab.model.edit.Language;
import dk.landskab.model.governance.Contract;
import dk.landskab.model.governance.GovernanceFactory;
import dk.landskab.store.LandscapeFolder;
import dk.landskab.store.PartDraft;

/** What a person entered before KITOS was ever imported is what KITOS speaks of, where the name leaves no doubt. */
class KitosByHandTest {

    private static final String A = "aaaaaaaa-0000-4000-8000-000000000001";
    private static final String B = "bbbbbbbb-0000-4000-8000-000000000002";
    private static final String SYSTEMS = "IT-System (UUID);IT System;Lokal kaldenavn;Version\n";
    private static final String CONTRACTS = "Kontrakt ID;IT Kontrakt;Drift/år\n";

    @TempDir
    private Path temporary;
    private ImportFolder folder;
    private final Part part = CoreFactory.eINSTANCE.createPart();

    @BeforeEach
    void begin() {
        folder = new ImportFolder(temporary, "kk");
        part.setId("part.hand");
        entered(BusinessFactory.eINSTANCE.createOrganisation(), "kk", "Kommunen");
    }

    private Application application(String id, String name, String... aliases) {
        Application application = ApplicationFactory.eINSTANCE.createApplication();
        application.getAliases().addAll(List.of(aliases));
        return entered(application, id, name);
    }

    private Contract contract(String id, String name, String number) {
        Contract contract = GovernanceFactory.eINSTANCE.createContract();
        contract.setNumber(number);
        return entered(contract, id, name);
    }

    private <T extends Element> T entered(T element, String id, String name) {
        element.setId(id);
        element.setName(name);
        part.getElements().add(element);
        return element;
    }

    private ImportReport run(String text) {
        try {
            Path root = temporary.resolve("landscape");
            if (!Files.exists(root)) {
                Files.createDirectories(root);
                LandscapeFolder.at(root).save(List.of(PartDraft.added("kk/hand.landskab", (EObject) part)));
            }
            return folder.run("kitos", Files.writeString(temporary.resolve("kitos.csv"), text).toString()).report();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> said(ImportReport report, Kind kind) {
        return report.entries(kind).stream().map(Entry::what).map(each -> each.in(Language.EN)).toList();
    }

    private <T extends Element> List<String> ids(Class<T> type) {
        return folder.landscape().all(type).stream().map(Element::getId).sorted().toList();
    }

    @Test
    void anApplicationOfTheSameNameIsTakenForTheSystemAndKeepsItsId() {
        application("kk.app.sag", "KMD  sag").setDescription("Vores");

        ImportReport report = run(SYSTEMS + A + ";KMD Sag;;2");

        assertEquals(List.of("kk.app.sag"), ids(Application.class));
        Application there = folder.find("kk.app.sag", Application.class);
        assertEquals(List.of("2", "Vores", A), List.of(there.getVersion(), there.getDescription(),
                there.getExternalRefs().getFirst().getValue()));
        assertEquals(List.of("Application KMD sag was here before KITOS spoke of it and is the only one called so: it "
                + "was taken for KITOS's 'KMD Sag'. If that is another one, take the reference to KITOS away from it "
                + "and import again.", "Name of KMD sag is not the same here and in KITOS. What a person wrote here "
                + "stayed: 'KMD  sag'. KITOS says: 'KMD Sag'."), said(report, Kind.NOTE));
    }

    @Test
    void aNameThatIsUsedHereOnlyIsEnoughOnEitherSide() {
        application("kk.app.one", "Sagen");
        application("kk.app.two", "Post og arkiv", "eDoc");

        run(SYSTEMS + A + ";KMD Sag;Sagen;2\n" + B + ";eDoc;;3");

        assertEquals(List.of("kk.app.one", "kk.app.two"), ids(Application.class));
        assertEquals("3", folder.find("kk.app.two", Application.class).getVersion());
    }

    @Test
    void whatAPersonWroteStaysAndIsToldOnce() {
        application("kk.app.sag", "Sag").setVersion("1");

        ImportReport report = run(SYSTEMS + A + ";Sag;;2");

        assertEquals("1", folder.find("kk.app.sag", Application.class).getVersion());
        assertEquals("Version of Sag is not the same here and in KITOS. What a person wrote here stayed: '1'. "
                + "KITOS says: '2'.", said(report, Kind.NOTE).getLast());
        Map<String, String> before = folder.files();
        assertEquals(List.of(), said(run(SYSTEMS + A + ";Sag;;2"), Kind.NOTE));
        assertEquals(before, folder.files());
        assertEquals(1, said(run(SYSTEMS + A + ";Sag;;3"), Kind.NOTE).size(), "what KITOS says anew is told");
    }

    @Test
    void twoOfOneNameAreListedAndNeitherIsTaken() {
        application("kk.app.one", "Post");
        application("kk.app.two", "POST");

        ImportReport report = run(SYSTEMS + A + ";Post;;2");

        assertEquals(List.of("kk.app." + A, "kk.app.one", "kk.app.two"), ids(Application.class));
        assertEquals(List.of("Application: KITOS speaks of 'Post' for the first time, and nobody can say whether it is "
                + "one of these, which were here before: kk.app.one, kk.app.two. A new one was made. If it is one of "
                + "them, give that the reference of the new one to KITOS, and delete the new one."),
                said(report, Kind.FALLBACK));
        assertEquals(List.of(), said(run(SYSTEMS + A + ";Post;;2"), Kind.FALLBACK), "and not again");
    }

    @Test
    void oneThatTwoSystemsAreCalledIsTakenForNeither() {
        application("kk.app.one", "Post");

        ImportReport report = run(SYSTEMS + A + ";Post;;2\n" + B + ";Digital post;Post;3");

        assertEquals(List.of("kk.app." + A, "kk.app." + B, "kk.app.one"), ids(Application.class));
        assertEquals(2, said(report, Kind.FALLBACK).size());
    }

    @Test
    void whatIsCalledSoInAnotherOrganisationIsLeftAlone() {
        application("other.app.sag", "Sag");

        assertEquals(List.of(), said(run(SYSTEMS + A + ";Sag;;2"), Kind.FALLBACK));

        assertEquals(List.of("kk.app." + A, "other.app.sag"), ids(Application.class));
    }

    @Test
    void thePersonMayUndoIt() {
        application("kk.app.sag", "Sag");
        run(SYSTEMS + A + ";Sag;;2");
        folder.edit("kk.app.sag", Application.class, each -> each.getExternalRefs().clear());

        assertEquals(List.of(), said(run(SYSTEMS + A + ";Sag;;2"), Kind.FALLBACK));

        assertEquals(List.of("kk.app." + A, "kk.app.sag"), ids(Application.class));
    }

    @Test
    void thePersonMayDecideWhatNobodyElseCould() {
        application("kk.app.one", "Post");
        application("kk.app.two", "Post");
        run(SYSTEMS + A + ";Post;;2");
        folder.remove("kk.app." + A, Application.class);
        ExternalRef reference = CoreFactory.eINSTANCE.createExternalRef();
        reference.setId("kk.app.two.kitos");
        reference.setScheme(RefScheme.KITOS_SYSTEM);
        reference.setValue(A.toUpperCase(Locale.ROOT));
        folder.edit("kk.app.two", Application.class, each -> each.getExternalRefs().add(reference));

        run(SYSTEMS + A + ";Post;;2");

        assertEquals(List.of("kk.app.one", "kk.app.two"), ids(Application.class));
        assertEquals("2", folder.find("kk.app.two", Application.class).getVersion());
    }

    @Test
    void productsAndContractsAreRecognisedLikewise() {
        entered(ApplicationFactory.eINSTANCE.createProduct(), "kk.product.sag", "KMD Sag");
        contract("kk.contract.x", "Aftale om sager", null);
        contract("kk.contract.y", "Noget andet", "K-2");

        ImportReport systems = run(SYSTEMS + A + ";KMD Sag;;2");
        ImportReport contracts = run(CONTRACTS + "K-1;Aftale om sager;100\nK-2;Drift;200\nK-3;Ny;300");

        assertEquals(List.of("kk.product.sag"), ids(Product.class));
        assertEquals("kk.product.sag", folder.find("kk.app." + A, Application.class).getProduct().getId());
        assertEquals(List.of("kk.contract.K-3", "kk.contract.x", "kk.contract.y"), ids(Contract.class));
        assertEquals("K-1", folder.find("kk.contract.x", Contract.class).getNumber());
        assertEquals(1, said(systems, Kind.NOTE).stream().filter(each -> each.startsWith("Product KMD Sag")).count());
        assertEquals(2, said(contracts, Kind.NOTE).stream().filter(each -> each.contains("was here before")).count());
    }

    @Test
    void anIntegrationBetweenTheSameTwoIsTheSame() {
        Application one = application("kk.app.one", "Sag");
        Application two = application("kk.app.two", "Post");
        Integration integration = entered(ApplicationFactory.eINSTANCE.createIntegration(), "kk.flow", "Breve");
        integration.setFrom(one);
        integration.setTo(two);

        run("IT-System (UUID);IT System;Anvendte systemer\n" + A + ";Sag;Post\n" + B + ";Post;");

        assertEquals(List.of("kk.flow"), ids(Integration.class));
        assertEquals("Breve", folder.find("kk.flow", Integration.class).getName());
    }

    @Test
    void anIdThatSomethingElseHasIsNotTakenOver() {
        contract("kk.contract.K-1", "Helt andet", "X-9");

        run(CONTRACTS + "K-1;Drift;100");

        assertEquals(List.of("kk.contract.K-1", "kk.contract.K-1-2"), ids(Contract.class));
        assertEquals("Helt andet", folder.find("kk.contract.K-1", Contract.class).getName());
        run(CONTRACTS + "K-1;Drift;100");
        assertEquals(List.of("kk.contract.K-1", "kk.contract.K-1-2"), ids(Contract.class), "nor made again");
    }

    @Test
    void contractsOfOneNumberAreToldApartByTheirNames() {
        String rows = CONTRACTS + "12;Drift;100\n12;Licenser;200\n13;Timer;300";

        ImportReport report = run(rows);

        assertEquals(List.of("Kontrakt ID '12' is the number of several: Drift, Licenser. They are told apart by their "
                + "names."), said(report, Kind.NOTE));
        assertEquals(List.of(), said(report, Kind.LOST));
        assertEquals(List.of("kk.contract.13", "kk.contract.Drift", "kk.contract.Licenser"), ids(Contract.class));
        Map<String, String> before = folder.files();
        run(rows);
        assertEquals(before, folder.files());
        run(CONTRACTS + "12;Drift;100\n14;Licenser;250\n13;Timer;300");
        assertEquals(List.of("kk.contract.13", "kk.contract.Drift", "kk.contract.Licenser"), ids(Contract.class));
        assertEquals("14", folder.find("kk.contract.Licenser", Contract.class).getNumber());
    }

    @Test
    void twoContractsOfTheApiThatChoseOneNumberAreTwo() throws IOException {
        String contract = "{\"uuid\": \"%s\", \"name\": \"%s\", \"parentContract\": null, "
                + "\"general\": {\"contractId\": \"12\"}}";
        String json = "[" + contract.formatted(A, "Drift") + "," + contract.formatted(B, "Licenser") + "]";
        run(CONTRACTS + "12;Drift;100");

        ImportReport report = run(json);

        assertEquals(List.of("kk.contract.12", "kk.contract." + B), ids(Contract.class));
        assertEquals("Drift", folder.find("kk.contract.12", Contract.class).getName());
        assertEquals(List.of(), said(report, Kind.NOTE));
        run(json);
        run(CONTRACTS + "12;Drift;100\n12;Licenser;50");
        assertEquals(List.of("kk.contract.12", "kk.contract." + B), ids(Contract.class));
    }

    @Test
    void aContractMayChangeItsNumberOrItsName() {
        run(CONTRACTS + "1;Drift;100\n2;Timer;200");
        run(CONTRACTS + "1;Drift og support;100\n7;Timer;200");
        assertEquals(List.of("kk.contract.1", "kk.contract.2"), ids(Contract.class));
        assertEquals("Drift og support", folder.find("kk.contract.1", Contract.class).getName());
        assertEquals("7", folder.find("kk.contract.2", Contract.class).getNumber());
    }
}
