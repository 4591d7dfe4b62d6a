// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.kitos.map;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import dk.landskab.exchange.ImportReport;
import dk.landskab.exchange.kitos.read.Field;
import dk.landskab.exchange.kitos.read.Value;
import dk.landskab.exchange.kle.KleNumber;
import dk.landskab.model.business.BusinessFactory;
import dk.landskab.model.business.Subject;
import dk.landskab.model.business.SubjectScheme;
import dk.landskab.model.edit.Message;

/**
 * Subjects of KLE by their numbers. One that the landscape has not yet is made with its number as its name; importing
 * KLE gives it the rest.
 */
final class Subjects {

    private final Known known;
    private final ImportReport.Builder report;
    private final Map<String, Subject> made = new TreeMap<>();

    Subjects(Known known, ImportReport.Builder report) {
        this.known = known;
        this.report = report;
    }

    /** Those whose numbers stand in a field. */
    List<Subject> of(Filling filling, Field field) {
        Set<Subject> subjects = new LinkedHashSet<>();
        List<String> wrong = new ArrayList<>();
        for (Value value : filling.entry().values(field)) {
            for (String number : Arrays.stream(value.text().split("[,;]")).map(String::strip)
                    .filter(each -> !each.isEmpty()).toList()) {
                if (KleNumber.isValid(number)) {
                    subjects.add(subject(number));
                } else {
                    wrong.add(number);
                    report.entry(ImportReport.Kind.FALLBACK, Message.of(Subjects.class, "noNumber", number,
                            filling.element()), filling.element().getId(), value.where());
                }
            }
        }
        filling.words(field, String.join(", ", wrong));
        return List.copyOf(subjects);
    }

    private Subject subject(String number) {
        return known.find(KleNumber.id(number), Subject.class)
                .orElseGet(() -> made.computeIfAbsent(number, Subjects::newSubject));
    }

    private static Subject newSubject(String number) {
        Subject subject = BusinessFactory.eINSTANCE.createSubject();
        subject.setId(KleNumber.id(number));
        subject.setNumber(number);
        subject.setName(number);
        subject.setScheme(SubjectScheme.KLE);
        subject.setLevel(KleNumber.level(number));
        return subject;
    }

    /** The subjects that are new. */
    Collection<Subject> made() {
        if (!made.isEmpty()) {
            report.entry(ImportReport.Kind.NOTE, Message.of(Subjects.class, "subjectsMade", made.size()), null, null);
        }
        return made.values();
    }
}
