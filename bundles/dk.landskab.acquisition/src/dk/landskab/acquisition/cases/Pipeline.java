// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

import dk.landskab.model.core.Identified;
import dk.landskab.model.procurement.Acquisition;
import dk.landskab.store.Landscape;

/**
 * All cases of a landscape at a date.
 *
 * @param date that it is the state at
 * @param processes the cases of each process that has any, sorted by the id of the process; cases without one last
 * @param pools what all lines of the landscape draw on each pool that a case draws on, sorted by the pool's id
 */
public record Pipeline(LocalDate date, List<ProcessCases> processes, List<PoolShare> pools) {

    private static final Comparator<Identified> BY_ID = Comparator.comparing(each -> String.valueOf(each.getId()));

    /** Copies the lists. */
    public Pipeline {
        processes = List.copyOf(processes);
        pools = List.copyOf(pools);
    }

    /** The cases of a landscape. */
    public static Pipeline of(Landscape landscape, LocalDate date) {
        Map<String, List<CaseState>> byProcess = landscape.all(Acquisition.class).stream().sorted(BY_ID)
                .map(each -> CaseState.of(landscape, each, date))
                .collect(Collectors.groupingBy(Pipeline::key, TreeMap::new, Collectors.toList()));
        List<ProcessCases> processes = new ArrayList<>();
        byProcess.values().forEach(cases -> processes.add(new ProcessCases(
                cases.getFirst().process().map(each -> each.stated()), cases)));
        return new Pipeline(date, processes, PoolLines.drawn(landscape, byProcess.values().stream()
                .flatMap(List::stream).flatMap(each -> each.money().pools().stream()).map(PoolShare::pool)
                .distinct().sorted(BY_ID).toList()));
    }

    /** All cases, in the order of the processes. */
    public List<CaseState> cases() {
        return processes.stream().flatMap(each -> each.cases().stream()).toList();
    }

    /** The case with an id. */
    public Optional<CaseState> find(String id) {
        return cases().stream().filter(each -> id.equals(each.acquisition().getId())).findFirst();
    }

    private static String key(CaseState state) {
        return state.process().map(each -> "0" + each.stated().getId()).orElse("1");
    }
}
