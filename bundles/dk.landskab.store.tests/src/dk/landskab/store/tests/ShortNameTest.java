// SPDX-License-Identifier: EPL-2.0
package dk.landskab.store.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.junit.jupiter.api.Test;

import dk.landskab.model.application.Application;
import dk.landskab.model.application.ApplicationFactory;
import dk.landskab.model.application.ApplicationPackage;
import dk.landskab.model.business.BusinessFactory;
import dk.landskab.model.business.Organisation;
import dk.landskab.model.core.CoreFactory;
import dk.landskab.model.core.Element;
import dk.landskab.model.core.Identified;
import dk.landskab.model.core.Part;
import dk.landskab.model.edit.Language;
import dk.landskab.model.edit.Message;
import dk.landskab.store.Landscape;
import dk.landskab.store.LandscapeAssembly;
import dk.landskab.store.LoadedPart;
import dk.landskab.store.Location;
import dk.landskab.store.Origin;
import dk.landskab.store.PartFormat;
import dk.landskab.store.PartFormats;
import dk.landskab.store.PartReferences;
import dk.landskab.store.PartSource;
import dk.landskab.store.Problem;
import dk.landskab.store.Proxies;
import dk.landskab.store.ShortName;
import dk.landskab.store.WrittenReferences;

/** References that a format writes as names are looked up over all files. */
class ShortNameTest {

    private static final EReference PARENT = ApplicationPackage.Literals.APPLICATION__PARENT;
    private static final EReference USED_BY = ApplicationPackage.Literals.APPLICATION__USED_BY;

    private record Name(String text, boolean isLate, Supplier<List<String>> ids, boolean isExcused) implements ShortName {

        Name(String text, String... ids) {
            this(text, false, () -> List.of(ids), false);
        }

        @Override
        public List<String> candidates() {
            return ids.get();
        }
    }

    /** A part of applications, one of which refers by names. */
    private static final class Book {

        private final Part part = CoreFactory.eINSTANCE.createPart();
        private final WrittenReferences references = new WrittenReferences();

        Book() {
            part.setId("book");
            references.identified(part, 1);
        }

        Application application(String id) {
            Application application = ApplicationFactory.eINSTANCE.createApplication();
            add(application, id);
            return application;
        }

        void add(Element element, String id) {
            element.setId(id);
            part.getElements().add(element);
            references.identified(element, 2);
        }

        void refer(EObject source, EReference reference, ShortName name) {
            references.reference(source, reference, name, 7, 9);
        }

        LoadedPart loaded() {
            return new LoadedPart(PartSource.of("book.acq", new byte[0]), List.of(part), List.of(), references);
        }

        Landscape landscape() {
            return LandscapeAssembly.of(Origin.of("test"), List.of(loaded()));
        }
    }

    private static Book book(Name name) {
        Book book = new Book();
        book.application("a.one");
        book.application("b.one");
        Organisation organisation = BusinessFactory.eINSTANCE.createOrganisation();
        book.add(organisation, "a.town");
        book.refer(book.application("from"), PARENT, name);
        return book;
    }

    private static EObject parent(Landscape landscape) {
        return landscape.find("from", Application.class).orElseThrow().getParent();
    }

    @Test
    void theFirstIdThatIsThereAndFitsIsMeant() {
        Landscape landscape = book(new Name("one", "x.one", "a.town", "b.one", "a.one")).landscape();

        assertEquals(landscape.find("b.one").orElseThrow(), parent(landscape));
        assertEquals(List.of(), landscape.problems());
    }

    @Test
    void whatNothingHasIsDanglingAtItsPlaceAndKeepsTheName() {
        Landscape landscape = book(new Name("onne", "a.onne", "onne")).landscape();

        Problem problem = landscape.problems().getFirst();
        assertEquals(Problem.Kind.DANGLING_REFERENCE, problem.kind());
        assertEquals("book.acq:7:9", problem.location().toString());
        assertTrue(problem.what().in(Language.EN).endsWith("onne, which does not exist. Did you mean one?"));
        assertEquals("onne", ((org.eclipse.emf.ecore.InternalEObject) parent(landscape)).eProxyURI().fragment());
    }

    /** A name that knows why nothing has it. */
    private record Knowing(String text, String cause) implements ShortName {

        @Override
        public boolean isLate() {
            return false;
        }

        @Override
        public List<String> candidates() {
            return List.of(text);
        }

        @Override
        public Optional<Reason> reason(Known known) {
            String found = String.join(" ", known.endingWith("one", ApplicationPackage.Literals.APPLICATION))
                    + known.find("a.town").map(Identified::getId).orElse("");
            return cause.isEmpty() ? Optional.empty()
                    : Optional.of(new Reason(cause, Message.of(LandscapeAssembly.class, "carriedUnreadable", found)));
        }
    }

    @Test
    void whyNothingHasANameIsToldOnceForEachCause() {
        Book book = book(new Name("one", "a.one"));
        List.of("x", "x", "y", "", "").forEach(cause -> book.refer(book.application("from" + book.part.getElements()
                .size()), PARENT, new Knowing("none" + book.part.getElements().size(), cause)));

        assertEquals(List.of("from4 carriedUnreadable [a.one b.onea.town]", "from6 carriedUnreadable [a.one b.onea.town]",
                "from7 dangling", "from8 dangling"),
                book.landscape().problems().stream().map(each -> each.id() + " " + each.what().key()
                        + (each.what().key().equals("dangling") ? "" : " " + each.what().arguments())).toList());
    }

    @Test
    void whatIsOfAnotherKindIsTold() {
        assertEquals(List.of(Problem.Kind.WRONG_TARGET), book(new Name("town", "a.town")).landscape().problems().stream()
                .map(Problem::kind).toList());
    }

    @Test
    void whatIsExcusedIsNotTold() {
        assertEquals(List.of(), book(new Name("x", false, () -> List.of("x"), true)).landscape().problems());
    }

    @Test
    void lateNamesAreLookedUpWhenAllOthersAreSet() {
        Book book = new Book();
        Application first = book.application("first");
        Application second = book.application("second");
        book.application("target");
        List<EObject> seen = new ArrayList<>();
        book.refer(first, PARENT, new Name("late", true, () -> {
            seen.add(second.getParent());
            return List.of("target");
        }, false));
        book.refer(second, PARENT, new Name("early", "target"));

        Landscape landscape = book.landscape();

        assertEquals(landscape.find("target").stream().toList(), seen);
    }

    @Test
    void severalNamesOfOneObjectAreOneReference() {
        Book book = new Book();
        Organisation organisation = BusinessFactory.eINSTANCE.createOrganisation();
        organisation.getUnits().add(BusinessFactory.eINSTANCE.createOrgUnit());
        organisation.getUnits().getFirst().setId("unit");
        book.add(organisation, "town");
        book.references.identified(organisation.getUnits().getFirst(), 3);
        Application from = book.application("from");
        book.refer(from, USED_BY, new Name("unit", "unit"));
        book.refer(from, USED_BY, new Name("u", "unit"));

        assertEquals(1, book.landscape().find("from", Application.class).orElseThrow().getUsedBy().size());
    }

    @Test
    void aPartByItselfIsResolvedToo() {
        Book book = book(new Name("one", "a.one"));
        Map<String, EObject> known = Map.of("a.one", book.part.getElements().getFirst());

        PartReferences.resolve(book.loaded(), known::get, (reference, id) -> Proxies.of(reference.getEReferenceType(), id));

        assertEquals(book.part.getElements().getFirst(), ((Application) book.part.getElements().getLast()).getParent());
    }

    @Test
    void placesAreToldByTheFormatThatReadTheFile() {
        PartFormat format = new PartFormat() {
            @Override
            public String extension() {
                return "acq";
            }

            @Override
            public LoadedPart read(PartSource source) {
                return book(new Name("one", "a.one")).loaded();
            }

            @Override
            public byte[] write(String path, EObject root) {
                return new byte[0];
            }

            @Override
            public Map<String, Location> locations(PartSource source) {
                return Map.of("a.one", new Location(source.path(), 3, 4));
            }
        };
        LoadedPart part = PartFormats.standard().with(format).read(PartSource.of("book.acq", new byte[0]));
        Landscape landscape = LandscapeAssembly.of(Origin.of("test"), List.of(part));

        assertEquals("book.acq:3:4", landscape.locationOf(landscape.find("a.one").orElseThrow()).orElseThrow().toString());
    }
}
