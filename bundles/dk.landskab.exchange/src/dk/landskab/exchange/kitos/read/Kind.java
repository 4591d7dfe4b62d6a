// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.kitos.read;

import java.util.List;

/** What an entry of KITOS is of, with the fields that it may have. */
public enum Kind {
    /** A system that the municipality uses: {@code IT Systemer Overblik}. */
    USAGE(UsageField.ALL, UsageField.SYSTEM, UsageField.NAME),
    /** A system of the shared catalogue: {@code IT Systemkatalog Overblik}. */
    SYSTEM(SystemField.ALL, SystemField.UUID, SystemField.NAME),
    /** A contract: {@code IT Kontrakter Overblik}. */
    CONTRACT(ContractField.ALL, ContractField.NAME, ContractField.NAME),
    /** A registration of data processing: {@code Databehandling Overblik}. */
    AGREEMENT(AgreementField.ALL, AgreementField.NAME, AgreementField.NAME),
    /** An interface: {@code IT Snitflader Overblik}. */
    INTERFACE(InterfaceField.ALL, InterfaceField.NAME, InterfaceField.NAME),
    /** A relation between two systems; only the REST API has it as an object of its own. */
    RELATION(RelationField.ALL, RelationField.UUID, RelationField.UUID);

    private final List<Field> fields;
    private final Field needed;
    private final Field name;

    Kind(List<Field> fields, Field needed, Field name) {
        this.fields = fields;
        this.needed = needed;
        this.name = name;
    }

    /** All its fields. */
    public List<Field> fields() {
        return fields;
    }

    /** The field without which an entry says of nothing what it says. */
    public Field needed() {
        return needed;
    }

    /** The field that says what a person calls it. */
    public Field called() {
        return name;
    }
}
