// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.kle;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import dk.landskab.exchange.ImportReport;
import dk.landskab.exchange.ImportReport.Kind;
import dk.landskab.exchange.kle.KleEdition.Entry;
import dk.landskab.model.business.BusinessFactory;
import dk.landskab.model.business.Subject;
import dk.landskab.model.business.SubjectScheme;
import dk.landskab.model.core.CoreFactory;
import dk.landskab.model.core.ExternalRef;
import dk.landskab.model.core.Property;
import dk.landskab.model.core.RefScheme;
import dk.landskab.model.edit.Message;

/** The entries of one edition as subjects, by number, with their parents; what replaces them is left to others. */
final class KleSubjects {

    private final KleEdition edition;
    private final ImportReport.Builder report;
    private final Map<String, Subject> byNumber = new TreeMap<>();
    private final Map<String, Entry> entries = new HashMap<>();

    KleSubjects(KleEdition edition, ImportReport.Builder report) {
        this.edition = edition;
        this.report = report;
        edition.entries().forEach(this::add);
        byNumber.forEach((number, subject) -> KleNumber.parent(number).map(byNumber::get)
                .ifPresent(subject::setParent));
    }

    Map<String, Subject> byNumber() {
        return byNumber;
    }

    /** What the edition says of a number that it has. */
    Entry entry(String number) {
        return entries.get(number);
    }

    private void add(Entry entry) {
        if (!KleNumber.isValid(entry.number())) {
            report.entry(Kind.LOST, message("noNumber", entry.number()), entry.number(), entry.where());
        } else if (entries.putIfAbsent(entry.number(), entry) != null) {
            report.entry(Kind.LOST, message("numberTwice", entry.number()), entry.number(), entry.where());
        } else {
            byNumber.put(entry.number(), subject(entry));
        }
    }

    private Subject subject(Entry entry) {
        Subject subject = BusinessFactory.eINSTANCE.createSubject();
        String id = KleNumber.id(entry.number());
        subject.setId(id);
        subject.setName(entry.title());
        subject.setNumber(entry.number());
        subject.setScheme(SubjectScheme.KLE);
        subject.setLevel(KleNumber.level(entry.number()));
        subject.setEdition(edition.published());
        subject.setExpires(entry.expires());
        subject.setDescription(orNull(entry.guidance()));
        subject.setRetention(orNull(entry.retention()));
        subject.setDeletionRule(orNull(entry.deletion()));
        if (!entry.uuid().isEmpty()) {
            ExternalRef uuid = CoreFactory.eINSTANCE.createExternalRef();
            uuid.setId(id + ".uuid");
            uuid.setScheme(RefScheme.KLE_UUID);
            uuid.setValue(entry.uuid());
            subject.getExternalRefs().add(uuid);
        }
        entry.more().forEach((key, values) -> addProperties(subject, key, values));
        return subject;
    }

    private static void addProperties(Subject subject, String key, List<String> values) {
        for (int i = 0; i < values.size(); i++) {
            Property property = CoreFactory.eINSTANCE.createProperty();
            property.setId(subject.getId() + ".p." + key.replaceAll("[^\\w-]", "_") + (i == 0 ? "" : "." + (i + 1)));
            property.setKey(key);
            property.setValue(values.get(i));
            subject.getProperties().add(property);
        }
    }

    private static String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private static Message message(String key, Object... arguments) {
        return Message.of(KleSubjects.class, key, arguments);
    }
}
