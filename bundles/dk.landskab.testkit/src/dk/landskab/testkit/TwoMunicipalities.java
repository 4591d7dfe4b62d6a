// SPDX-License-Identifier: EPL-2.0
package dk.landskab.testkit;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Two invented municipalities of any size that are to merge on 1 January 2028, and the plan of their merger: sketches
 * with the same catalogue of vendors, products and subjects, and for each system a process, data, a contract with its
 * price, an owner and now and then an integration. The same size and seed give the same text.
 *
 * @param applications how many systems each of them has
 * @param seed of everything that is by chance
 */
public record TwoMunicipalities(int applications, long seed) {

    private static final LocalDate FIRST_DAY = LocalDate.of(2012, 1, 1);
    private static final List<String> NOTICES = List.of("ANY", "MONTH_END", "QUARTER_END", "HALF_YEAR_END", "YEAR_END");
    private static final List<String> PERIODS = List.of("MONTH", "QUARTER", "YEAR");
    private static final List<String> NAMES = List.of("Omsorg", "Børn & Unge", "Løn", "Borgerservice", "Byggesag",
            "Økonomi", "Journal", "Vagtplan", "Bibliotek", "Miljøtilsyn");
    private static final List<String> SYLLABLES = List.of("ka", "sbø", "li", "mo", "tre", "nu", "så", "ve", "di", "ro",
            "pe", "gy", "fla", "hi", "ju", "zo");
    private static final List<String> ENDINGS = List.of("", " A/S", " 2.0", " online", " system");
    private static final List<String> DISPOSITIONS = List.of("RETIRE", "REPLACE", "RETAIN", "ADAPT", "UNDECIDED");

    /** The first municipality, {@code aa}. */
    public String first() {
        return landscape("aa", new Random(seed + 1));
    }

    /** The second, {@code bb}. */
    public String second() {
        return landscape("bb", new Random(seed + 2));
    }

    /** The plan, {@code cc}, which decides about half of the systems. */
    public String plan() {
        Random random = new Random(seed + 3);
        StringBuilder text = new StringBuilder("Merger cc.merger \"Merger\" parties=aa,bb effectiveDate=2028-01-01 "
                + "target=cc.target\nPlateau cc.target \"Target\" kind=TO_BE date=2028-07-01\n");
        for (String party : List.of("aa", "bb")) {
            for (int i = 0; i < applications; i += 2) {
                String disposition = DISPOSITIONS.get(random.nextInt(DISPOSITIONS.size()));
                line(text, "  PlateauItem cc.t.%s.%d element=%s.app.%d disposition=%s%s", party, i, party, i,
                        disposition, disposition.equals("REPLACE") ? " successors=aa.app." + random.nextInt(applications) : "");
            }
        }
        return text.toString();
    }

    private int share(int part) {
        return Math.max(1, applications / part);
    }

    private String landscape(String id, Random random) {
        StringBuilder text = new StringBuilder();
        catalogue(text);
        line(text, "Organisation %s \"%s\" kind=MUNICIPALITY", id, id.toUpperCase(Locale.ROOT));
        line(text, "  OrgUnit %s.unit \"Unit\"", id);
        for (int i = 0; i < share(4); i++) {
            line(text, "BusinessProcess %s.proc.%d \"%s\" owner=%s.unit subjects=kle.s%d statutory=YES", id, i,
                    name(i), id, random.nextInt(share(5)));
        }
        for (int i = 0; i < applications; i++) {
            system(text, id, i, random);
        }
        return text.toString();
    }

    private void catalogue(StringBuilder text) {
        Random random = new Random(seed);
        for (int i = 0; i < share(20); i++) {
            line(text, "Organisation dk.vendor.%d \"Vendor %d A/S\" kind=VENDOR", i, i);
        }
        for (int i = 0; i < share(5); i++) {
            line(text, "Subject kle.s%d \"Subject %d\" number=%02d.%02d.%02d level=SUBJECT", i, i,
                    i / 400 + 10, i / 20 % 20, i % 20);
        }
        for (int i = 0; i < share(2); i++) {
            line(text, "Product dk.prod.%d \"%s\" vendor=dk.vendor.%d subjects=kle.s%d", i, name(i),
                    random.nextInt(share(20)), random.nextInt(share(5)));
        }
    }

    private void system(StringBuilder text, String id, int i, Random random) {
        line(text, "DataObject %s.data.%d \"Data %d\" kind=CASE owner=%s.unit", id, i, i, id);
        int product = random.nextInt(share(2));
        line(text, "Application %s.app.%d \"%s%s\" owner=%s.unit product=dk.prod.%d supports=%s.proc.%d usersFrom=%d "
                + "lifecycle.activeFrom=%s kind=LINE_OF_BUSINESS", id, i, name(product),
                ENDINGS.get(random.nextInt(ENDINGS.size())), id, product, id, random.nextInt(share(4)),
                random.nextInt(500), FIRST_DAY.plusDays(random.nextInt(4_000)));
        line(text, "  DataUse %s.app.%d.use role=MASTER data=%s.data.%d", id, i, id, i);
        line(text, "Contract %s.contract.%d \"Contract %d\" owner=%s.unit covers=%s.app.%d noticeMonths=%d noticeAt=%s "
                + "from=2015-01-01 assignable=YES", id, i, i, id, id, i, random.nextInt(13),
                NOTICES.get(random.nextInt(NOTICES.size())));
        line(text, "  Cost %s.contract.%d.cost amount=%d currency=DKK period=%s from=2015-01-01", id, i,
                1_000 + random.nextInt(100_000), PERIODS.get(random.nextInt(PERIODS.size())));
        line(text, "RoleAssignment %s.role.%d role=SYSTEM_OWNER unit=%s.unit of=%s.app.%d", id, i, id, id, i);
        if (i % 3 == 0) {
            line(text, "Integration %s.int.%d \"Integration %d\" from=%s.app.%d to=%s.app.%d", id, i, i, id, i, id,
                    random.nextInt(applications));
        }
    }

    /** A name that no other number gives: a task, and a brand spelt in syllables. */
    private static String name(int i) {
        StringBuilder brand = new StringBuilder();
        for (int rest = i + SYLLABLES.size(); rest > 0; rest /= SYLLABLES.size()) {
            brand.append(SYLLABLES.get(rest % SYLLABLES.size()));
        }
        return NAMES.get(i % NAMES.size()) + " " + brand;
    }

    private static void line(StringBuilder text, String format, Object... arguments) {
        text.append(format.formatted(arguments)).append('\n');
    }
}
