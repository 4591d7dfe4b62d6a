// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.kitos.map;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dk.landskab.exchange.ImportReport;
import dk.landskab.exchange.kitos.read.Value;
import dk.landskab.model.business.BusinessFactory;
import dk.landskab.model.business.OrgUnit;
import dk.landskab.model.business.Organisation;
import dk.landskab.model.business.OrganisationKind;
import dk.landskab.model.core.CoreFactory;
import dk.landskab.model.core.Element;
import dk.landskab.model.core.ExternalRef;
import dk.landskab.model.core.RefScheme;
import dk.landskab.model.edit.Message;

/**
 * The organisation that imports, its units, and the suppliers. KITOS's overviews know them by name only, so that the
 * name is their identity; those that the landscape has already are taken as they are.
 */
final class Organisations {

    /** The newest overviews write the number of a company behind its name. */
    private static final Pattern NUMBERED = Pattern.compile("(.*\\S)\\s*\\((\\d{8})\\)");

    private final Ids ids;
    private final Known known;
    private final Names<OrgUnit> units = new Names<>();
    private final Names<Organisation> vendors = new Names<>();
    private final Map<String, Organisation> newVendors = new HashMap<>();
    private final Organisation fresh = BusinessFactory.eINSTANCE.createOrganisation();
    private final Optional<Organisation> there;

    Organisations(Ids ids, Known known) {
        this.ids = ids;
        this.known = known;
        this.there = known.find(ids.organisation(), Organisation.class);
        fresh.setId(ids.organisation());
        there.ifPresent(each -> each.getUnits().forEach(unit -> units.add(unit.getName(), unit)));
        known.all(Organisation.class).forEach(each -> vendors.add(each.getName(), each));
    }

    /** The organisation that imports. */
    Organisation own() {
        return fresh;
    }

    /** A unit of it; made where there is none of this name. */
    Optional<OrgUnit> unit(Value value) {
        if (value.text().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(units.sole(value.text()).orElseGet(() -> newUnit(value.text())));
    }

    /** Units in a list with commas between them. */
    List<OrgUnit> units(List<Value> values) {
        return values.stream().flatMap(value -> units.split(value.text()).stream()
                .flatMap(name -> unit(new Value("", name, value.where())).stream())).distinct().toList();
    }

    private OrgUnit newUnit(String name) {
        String id = ids.own("unit", name);
        return known.find(id, OrgUnit.class).orElseGet(() -> {
            OrgUnit unit = BusinessFactory.eINSTANCE.createOrgUnit();
            unit.setId(id);
            unit.setName(name);
            fresh.getUnits().add(unit);
            units.add(name, unit);
            return unit;
        });
    }

    /** A supplier; made where there is none of this name. */
    Optional<Organisation> vendor(String name) {
        Matcher numbered = NUMBERED.matcher(name.strip());
        Optional<String> number = numbered.matches() ? Optional.of(numbered.group(2)) : Optional.empty();
        String plain = numbered.matches() ? numbered.group(1) : name;
        return plain.isBlank() ? Optional.empty() : Optional.of(vendors.sole(plain).orElseGet(() -> newVendor(plain)))
                .map(each -> numbered(each, number));
    }

    /** Keeps the number in the register of companies of a supplier that is new. */
    private Organisation numbered(Organisation vendor, Optional<String> number) {
        if (newVendors.containsKey(vendor.getId()) && vendor.getExternalRefs().isEmpty()) {
            number.ifPresent(each -> {
                ExternalRef ref = CoreFactory.eINSTANCE.createExternalRef();
                ref.setId(vendor.getId() + ".cvr");
                ref.setScheme(RefScheme.CVR);
                ref.setValue(each);
                vendor.getExternalRefs().add(ref);
            });
        }
        return vendor;
    }

    /** Suppliers in a list with commas between them. */
    List<Organisation> vendors(String names) {
        return vendors.split(names).stream().flatMap(each -> vendor(each).stream()).toList();
    }

    private Organisation newVendor(String name) {
        Organisation vendor = BusinessFactory.eINSTANCE.createOrganisation();
        vendor.setId(Ids.vendor(name));
        vendor.setName(name);
        vendor.setKind(OrganisationKind.VENDOR);
        return known.find(vendor.getId(), Organisation.class).orElseGet(() -> {
            newVendors.put(vendor.getId(), vendor);
            vendors.add(name, vendor);
            return vendor;
        });
    }

    /** What is to be merged: the organisation, if only to take its new units, and the new suppliers. */
    List<Element> made(ImportReport.Builder report) {
        if (there.isEmpty()) {
            fresh.setName(ids.organisation());
            report.entry(ImportReport.Kind.NOTE, Message.of(Organisations.class, "organisation.made",
                    ids.organisation()), ids.organisation(), null);
        }
        List<Element> made = new ArrayList<>(newVendors.values());
        made.add(fresh);
        return made;
    }
}
