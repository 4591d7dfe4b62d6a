// SPDX-License-Identifier: EPL-2.0
package dk.landskab.testkit;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * An invented municipality of any size with something for every kind of diagram: units, subjects, systems in every
 * status with integrations of every method, shared and own infrastructure, data and where they land, a strategy, a
 * target picture and acquisitions. Names are as long as real ones. The same size and seed give the same text.
 *
 * @param applications how many systems it has
 * @param seed of everything that is by chance
 */
public record PicturedMunicipality(int applications, long seed) {

    private static final List<String> TASKS = List.of("Omsorg", "Børnesager", "Løn og personale", "Borgerservice",
            "Byggesag", "Økonomi", "Journal og arkiv", "Vagtplanlægning", "Bibliotek", "Miljøtilsyn", "Ydelser",
            "Beskæftigelse", "Skolepladser", "Vej og park", "Ejendomsdrift", "Selvbetjening");
    private static final List<String> METHODS = List.of("API", "API", "API", "FILE", "FILE", "QUEUE", "RPA", "DATABASE",
            "MANUAL_COPY");
    private static final List<String> DISPOSITIONS = List.of("RETAIN", "RETAIN", "ADAPT", "REPLACE", "MERGE_INTO",
            "RETIRE");
    private static final List<String> ROLES = List.of("READS", "READS", "COPY", "ARCHIVES", "ENRICHES");
    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    private static final int UNITS = 12;

    /** The sketch. */
    public String text() {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        organisation(text);
        infrastructure(text, random);
        business(text);
        for (int i = 0; i < applications; i++) {
            system(text, i, random);
        }
        strategy(text);
        plateau(text, random);
        procurement(text, random);
        return text.toString();
    }

    private int share(int part) {
        return Math.max(1, applications / part);
    }

    private static void organisation(StringBuilder text) {
        line(text, "Organisation by \"Storby Kommune\" kind=MUNICIPALITY");
        line(text, "  OrgUnit by.council \"Kommunalbestyrelsen\" kind=COUNCIL");
        for (int i = 0; i < UNITS; i++) {
            line(text, "  OrgUnit by.unit.%d \"%s\" kind=ADMINISTRATION parent=by.council", i,
                    TASKS.get(i) + " og " + TASKS.get(i + 1));
        }
        for (int i = 0; i < UNITS; i++) {
            line(text, "Subject kle.%02d \"%s\" number=%02d level=MAIN_GROUP", i, TASKS.get(i), i);
        }
    }

    private void infrastructure(StringBuilder text, Random random) {
        for (int i = 0; i < 4; i++) {
            line(text, "Organisation dk.org.%d \"Fælles udbyder %d\" kind=STATE", i, i);
        }
        for (int i = 0; i < share(12) + 3; i++) {
            line(text, "Component dk.comp.%d \"Fælles komponent %d\" scope=STATE provider=dk.org.%d", i, i, i % 4);
        }
        for (int i = 0; i < share(10) + 2; i++) {
            line(text, "Component by.comp.%d \"Server %d\" scope=OWN%s", i, i, i == 0 ? "" : " runsOn=by.comp.0");
            line(text, "Dependency by.dep.own.%d dependent=by.comp.%d on=dk.comp.%d strength=SOFT", i, i,
                    random.nextInt(share(12) + 3));
        }
    }

    private void business(StringBuilder text) {
        for (int i = 0; i < share(4); i++) {
            line(text, "BusinessProcess by.proc.%d \"%s, trin %d\" owner=by.unit.%d criticality=HIGH", i,
                    TASKS.get(i % TASKS.size()), i, i % UNITS);
            line(text, "BusinessService by.serv.%d \"%s til borgere %d\" realisedBy=by.proc.%d", i,
                    TASKS.get(i % TASKS.size()), i, i);
        }
    }

    private void system(StringBuilder text, int i, Random random) {
        int year = i % 17;
        LocalDate active = DAY.minusYears(10).plusYears(year == 0 ? 13 : year % 9);
        String end = year == 3 ? " lifecycle.phaseOutFrom=2026-01-01" : year == 5 ? " lifecycle.endOfLife=2026-01-01" : "";
        line(text, "Application by.app.%d \"%s %s\" owner=by.unit.%d subjects=kle.%02d supports=by.proc.%d "
                + "runsOn=by.comp.%d criticality=%s lifecycle.activeFrom=%s%s", i, TASKS.get(i % TASKS.size()), brand(i),
                random.nextInt(UNITS), i % UNITS, i % share(4), random.nextInt(share(10) + 2),
                i % 9 == 0 ? "CRITICAL" : "MEDIUM", active, end);
        line(text, "  DataUse by.app.%d.own role=MASTER data=by.data.%d%s", i, i,
                i % 6 == 0 && i + 1 < applications ? " landsIn=by.app." + (i + 1) + ".own" : "");
        line(text, "  DataUse by.app.%d.other role=%s data=by.data.%d", i, ROLES.get(random.nextInt(ROLES.size())),
                random.nextInt(applications));
        line(text, "DataObject by.data.%d \"Data om %s %d\" confidentiality=2%s", i,
                TASKS.get(i % TASKS.size()).toLowerCase(Locale.ROOT), i, i % 4 == 0 ? " personal=CPR" : "");
        if (i % 2 == 0) {
            line(text, "Integration by.int.%d \"Overførsel %d\" method=%s from=by.app.%d to=by.app.%d", i, i,
                    METHODS.get(random.nextInt(METHODS.size())), i, random.nextInt(applications));
        }
        if (i % 3 == 0) {
            line(text, "Dependency by.dep.%d dependent=by.app.%d on=dk.comp.%d strength=%s%s", i, i,
                    random.nextInt(share(12) + 3), i % 2 == 0 ? "HARD" : "SOFT", i % 4 == 0 ? " fallbackHours=8" : "");
        }
    }

    private void strategy(StringBuilder text) {
        line(text, "Strategy by.strategy \"Digitaliseringsstrategi\" goals=by.goal state=ADOPTED");
        line(text, "Goal by.goal \"Færre systemer og bedre sammenhæng\" realisedBy=by.serv.0,by.proc.0");
    }

    private void plateau(StringBuilder text, Random random) {
        line(text, "Plateau by.target \"Målbillede 2030\" kind=TO_BE date=2030-01-01");
        for (int i = 0; i < applications; i++) {
            String disposition = DISPOSITIONS.get(random.nextInt(DISPOSITIONS.size()));
            boolean isSucceeded = disposition.equals("REPLACE") || disposition.equals("MERGE_INTO");
            line(text, "  PlateauItem by.target.%d element=by.app.%d disposition=%s%s", i, i,
                    i % 10 == 0 ? "NEW" : disposition,
                    i % 10 != 0 && isSucceeded ? " successors=by.app." + i / 10 * 10 : "");
        }
    }

    private void procurement(StringBuilder text, Random random) {
        line(text, "ProcessDefinition by.process \"Anskaffelsesproces\"");
        List<String> phases = List.of("Behovsafklaring", "Kravspecifikation", "Udbud", "Ibrugtagning");
        for (int i = 0; i < phases.size(); i++) {
            line(text, "  PhaseDef by.process.%d label=\"%s\" order=%d", i, phases.get(i), i);
            line(text, "    TaskDef by.process.%d.task text=\"Afklar, hvem der skal bruge løsningen, og til hvad\"", i);
            line(text, "    GateDef by.process.%d.gate label=\"Godkend %s\" type=STOP_GO", i,
                    phases.get(i).toLowerCase(Locale.ROOT));
            line(text, "      Criterion by.process.%d.gate.c text=\"Nytten står mål med prisen\"", i);
        }
        for (int i = 0; i < share(8); i++) {
            int phase = random.nextInt(phases.size());
            line(text, "Acquisition by.case.%d \"Ny løsning til %s %d\" process=by.process state=RUNNING", i,
                    TASKS.get(i % TASKS.size()).toLowerCase(Locale.ROOT), i);
            line(text, "  PhaseRecord by.case.%d.record phase=by.process.%d entered=2026-0%d-01", i, phase, 1 + phase);
        }
    }

    private static String brand(int i) {
        return (char) ('A' + i % 26) + "-" + (100 + i);
    }

    private static void line(StringBuilder text, String format, Object... arguments) {
        text.append(format.formatted(arguments)).append('\n');
    }
}
