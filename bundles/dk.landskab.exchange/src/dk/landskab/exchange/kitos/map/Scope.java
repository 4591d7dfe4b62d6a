// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.kitos.map;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import dk.landskab.exchange.ImportReport;
import dk.landskab.exchange.kitos.read.Entry;
import dk.landskab.model.application.Application;
import dk.landskab.model.application.Interface;
import dk.landskab.model.core.Element;
import dk.landskab.model.governance.Contract;

/**
 * What the mappings of one import share: what the landscape has, what the import makes, and what may be referred to.
 */
final class Scope {

    private final Ids ids;
    private final Known known;
    private final ImportReport.Builder report;
    private final Organisations organisations;
    private final Subjects subjects;
    private final References references;
    private final List<Draft> drafts = new ArrayList<>();
    /** By UUID of the use, and by that of the system. */
    private final Index<Application> applications = new Index<>();
    private final Index<Contract> contracts = new Index<>();
    private final Index<Interface> interfaces = new Index<>();

    Scope(Ids ids, Known known, ImportReport.Builder report) {
        this.ids = ids;
        this.known = known;
        this.report = report;
        this.organisations = new Organisations(ids, known);
        this.subjects = new Subjects(known, report);
        this.references = new References(report);
    }

    Ids ids() {
        return ids;
    }

    Known known() {
        return known;
    }

    ImportReport.Builder report() {
        return report;
    }

    Organisations organisations() {
        return organisations;
    }

    Subjects subjects() {
        return subjects;
    }

    References references() {
        return references;
    }

    List<Draft> drafts() {
        return drafts;
    }

    Index<Application> applications() {
        return applications;
    }

    Index<Contract> contracts() {
        return contracts;
    }

    Index<Interface> interfaces() {
        return interfaces;
    }

    /**
     * A fresh element with this id, which a part of KITOS speaks of, and what an entry says of it is to be filled in.
     */
    <T extends Element> Filling draft(String id, Supplier<T> maker, String part, Entry entry) {
        T element = maker.get();
        element.setId(id);
        Draft draft = new Draft(element, part);
        drafts.add(draft);
        return new Filling(entry, draft, report);
    }
}
