// SPDX-License-Identifier: EPL-2.0
package dk.landskab.testkit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import dk.landskab.model.application.Application;
import dk.landskab.model.application.ApplicationFactory;
import dk.landskab.model.application.ApplicationKind;
import dk.landskab.model.application.Product;
import dk.landskab.model.business.BusinessFactory;
import dk.landskab.model.business.BusinessProcess;
import dk.landskab.model.business.Organisation;
import dk.landskab.model.business.OrganisationKind;
import dk.landskab.model.business.Subject;
import dk.landskab.model.business.SubjectLevel;
import dk.landskab.model.core.CoreFactory;
import dk.landskab.model.core.Element;
import dk.landskab.model.core.Part;
import dk.landskab.model.core.Tri;
import dk.landskab.model.governance.Contract;
import dk.landskab.model.governance.Cost;
import dk.landskab.model.governance.GovernanceFactory;
import dk.landskab.model.governance.Period;
import dk.landskab.model.information.DataObject;
import dk.landskab.model.information.DataRole;
import dk.landskab.model.information.DataUse;
import dk.landskab.model.information.InformationFactory;

/**
 * Landscapes of municipalities of any size on one catalogue, as a merger finds them: of ten systems three are of a
 * product of the catalogue, each has a name of two words, up to three subjects, a process, data and a contract. The
 * same size and seed give the same landscape; two organisations with different seeds share the catalogue and nothing
 * else.
 */
public final class TwinLandscapes {

    private static final int MAIN_GROUPS = 25;
    private static final int GROUPS = 12;
    private static final int SUBJECTS = 6;
    private static final int VENDORS = 60;
    private static final String[] SYLLABLES = {"ka", "lo", "mi", "ne", "rus", "tor", "vig", "sø", "bjer", "dal", "fen",
        "gran", "hol", "klit", "lys", "mose", "nord", "plan", "rov", "sund"};

    private final String organisation;
    private final int systems;
    private final Random random;
    private final Part part = CoreFactory.eINSTANCE.createPart();

    private TwinLandscapes(String organisation, int systems, long seed) {
        this.organisation = organisation;
        this.systems = systems;
        this.random = new Random(seed);
    }

    /**
     * One part with the catalogue, an organisation and so many systems of it.
     *
     * @param organisation id of the organisation, which begins all ids but those of the catalogue
     */
    public static Part part(String organisation, int systems, long seed) {
        return new TwinLandscapes(organisation, systems, seed).make();
    }

    private Part make() {
        part.setId(organisation + ".part");
        part.setFormatVersion(1);
        List<Subject> subjects = subjects();
        List<Product> products = products(subjects);
        add(BusinessFactory.eINSTANCE.createOrganisation(), organisation, organisation)
                .setKind(OrganisationKind.MUNICIPALITY);
        List<DataObject> data = IntStream.range(0, systems / 2).mapToObj(i -> add(
                InformationFactory.eINSTANCE.createDataObject(), organisation + ".data." + i, name(random))).toList();
        for (int i = 0; i < systems; i++) {
            system(i, subjects, products, data);
        }
        return part;
    }

    private <T extends Element> T add(T element, String id, String name) {
        element.setId(id);
        element.setName(name);
        part.getElements().add(element);
        return element;
    }

    private static String name(Random random) {
        return word(random) + " " + word(random);
    }

    private static String word(Random random) {
        String word = one(SYLLABLES, random) + one(SYLLABLES, random) + one(SYLLABLES, random);
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    private static String one(String[] from, Random random) {
        return from[random.nextInt(from.length)];
    }

    private static <T> T one(List<T> from, Random random) {
        return from.get(random.nextInt(from.size()));
    }

    private List<Subject> subjects() {
        return IntStream.range(0, MAIN_GROUPS).boxed().flatMap(main -> {
            Subject top = subject(main + "", SubjectLevel.MAIN_GROUP, null);
            return IntStream.range(0, GROUPS).boxed().flatMap(group -> {
                Subject middle = subject(main + "." + group, SubjectLevel.GROUP, top);
                return IntStream.range(0, SUBJECTS)
                        .mapToObj(i -> subject(main + "." + group + "." + i, SubjectLevel.SUBJECT, middle));
            });
        }).toList();
    }

    private Subject subject(String number, SubjectLevel level, Subject parent) {
        Subject subject = add(BusinessFactory.eINSTANCE.createSubject(), "kle." + number, "Subject " + number);
        subject.setNumber(number);
        subject.setLevel(level);
        subject.setParent(parent);
        return subject;
    }

    private List<Product> products(List<Subject> subjects) {
        Random common = new Random(1);
        List<Organisation> vendors = IntStream.range(0, VENDORS).mapToObj(i -> add(
                BusinessFactory.eINSTANCE.createOrganisation(), "dk.org." + i, name(common) + " A/S")).toList();
        vendors.forEach(each -> each.setKind(OrganisationKind.VENDOR));
        return IntStream.range(0, Math.max(1, systems / 4)).mapToObj(i -> {
            Product product = add(ApplicationFactory.eINSTANCE.createProduct(), "dk.prod." + i, name(common));
            product.setVendor(one(vendors, common));
            product.getSubjects().add(one(subjects, common));
            return product;
        }).toList();
    }

    private void system(int number, List<Subject> subjects, List<Product> products, List<DataObject> data) {
        Application system = add(ApplicationFactory.eINSTANCE.createApplication(), organisation + ".app." + number,
                name(random));
        ApplicationKind[] kinds = ApplicationKind.values();
        system.setKind(kinds[random.nextInt(kinds.length)]);
        system.setUsersFrom(random.nextInt(900));
        if (random.nextInt(10) < 3) {
            system.setProduct(one(products, random));
        }
        IntStream.range(0, random.nextInt(4)).mapToObj(i -> one(subjects, random)).distinct()
                .forEach(system.getSubjects()::add);
        BusinessProcess process = add(BusinessFactory.eINSTANCE.createBusinessProcess(),
                organisation + ".proc." + number, name(random));
        process.getSubjects().add(one(subjects, random));
        process.setStatutory(Tri.values()[random.nextInt(4)]);
        system.getSupports().add(process);
        if (!data.isEmpty()) {
            use(system, one(data, random));
        }
        contract(number, system);
    }

    private void use(Application system, DataObject data) {
        DataUse use = InformationFactory.eINSTANCE.createDataUse();
        use.setId(system.getId() + ".use");
        use.setData(data);
        use.setRole(DataRole.values()[random.nextInt(DataRole.values().length)]);
        use.setVolume((long) random.nextInt(1_000_000));
        system.getData().add(use);
    }

    private void contract(int number, Application system) {
        Contract contract = add(GovernanceFactory.eINSTANCE.createContract(), organisation + ".contract." + number,
                "Contract " + number);
        contract.getCovers().add(system);
        contract.setFrom(LocalDate.of(2020, 1, 1));
        Cost cost = GovernanceFactory.eINSTANCE.createCost();
        cost.setId(contract.getId() + ".cost");
        cost.setAmount(BigDecimal.valueOf(1_000L * (1 + random.nextInt(500))));
        cost.setCurrency("DKK");
        cost.setPeriod(Period.YEAR);
        cost.setFrom(contract.getFrom());
        contract.getCosts().add(cost);
    }
}
