// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.kitos.map;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import dk.landskab.exchange.ImportReport;
import dk.landskab.exchange.kitos.read.Field;
import dk.landskab.exchange.kitos.read.Value;
import dk.landskab.model.core.Element;
import dk.landskab.model.edit.Message;

/**
 * Finds what a field refers to: by UUID where the source gives one, else by a name that only one has. What is not found
 * is told once for each name, and kept in words.
 */
final class References {

    private final ImportReport.Builder report;
    private final Set<String> told = new HashSet<>();

    References(ImportReport.Builder report) {
        this.report = report;
    }

    /** All elements that a field refers to. */
    <T extends Element> List<T> all(Filling filling, Field field, Names<T> names,
            Function<String, Optional<T>> byUuid) {
        Set<T> found = new LinkedHashSet<>();
        List<String> missing = new ArrayList<>();
        for (Value value : filling.entry().values(field)) {
            Optional<T> exact = value.uuid().isEmpty() ? Optional.empty() : byUuid.apply(value.uuid());
            exact.ifPresent(found::add);
            List<String> said = value.uuid().isEmpty() ? names.split(value.text()) : List.of(value.text());
            for (String name : exact.isPresent() ? List.<String>of() : said) {
                Optional<T> one = names.sole(name).or(() -> byUuid.apply(name));
                one.ifPresent(found::add);
                if (one.isEmpty()) {
                    missing.add(name);
                    tell(filling, field, name, names.all(name).size(), value);
                }
            }
        }
        filling.words(field, String.join(", ", missing));
        return List.copyOf(found);
    }

    private void tell(Filling filling, Field field, String name, int number, Value value) {
        if (told.add(field.title() + "\n" + name)) {
            report.entry(ImportReport.Kind.FALLBACK, number == 0
                    ? Message.of(References.class, "reference.none", field.title(), name, filling.element())
                    : Message.of(References.class, "reference.many", field.title(), name, filling.element(), number),
                    filling.element().getId(), value.where());
        }
    }
}
