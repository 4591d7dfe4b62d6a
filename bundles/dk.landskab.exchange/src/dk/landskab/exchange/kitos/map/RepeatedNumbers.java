// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.kitos.map;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import dk.landskab.exchange.ImportReport;
import dk.landskab.exchange.kitos.read.Entry;
import dk.landskab.exchange.kitos.read.Field;
import dk.landskab.model.edit.Message;

/**
 * Which numbers of one source say nothing of identity: those that entries of several names have. KITOS lets people
 * choose the number of a contract and of an interface, and choose it again.
 */
final class RepeatedNumbers {

    /** A number in one source. */
    record Number(String source, String text) {

        Number(Entry entry, String text) {
            this(entry.where().file(), text);
        }
    }

    private RepeatedNumbers() {
    }

    /** The numbers among the values of some fields; each is told. */
    static Set<Number> of(List<Entry> entries, List<Field> fields, Field called, ImportReport.Builder report) {
        Set<Number> repeated = new HashSet<>();
        for (Field field : fields) {
            Map<Number, List<Entry>> all = entries.stream().filter(each -> !each.text(field).isEmpty())
                    .collect(Collectors.groupingBy(each -> new Number(each, each.text(field)), LinkedHashMap::new,
                            Collectors.toCollection(ArrayList::new)));
            all.forEach((number, those) -> {
                Set<String> names = those.stream().map(each -> each.text(called))
                        .collect(Collectors.toCollection(TreeSet::new));
                if (names.size() > 1 && !names.contains("")) {
                    repeated.add(number);
                    report.entry(ImportReport.Kind.NOTE, Message.of(RepeatedNumbers.class, "several", field.title(),
                            number.text(), names), null, those.getFirst().where());
                }
            });
        }
        return repeated;
    }
}
