// SPDX-License-Identifier: EPL-2.0
package dk.landskab.store.xmi;

import java.util.List;

import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;

import dk.landskab.model.core.CorePackage;
import dk.landskab.model.edit.Message;

/** How a value of a type is written, for whoever has written it otherwise. */
final class Writable {

    private static final String NOT_STATED = "UNSPECIFIED";

    private Writable() {
    }

    static Message as(EDataType type) {
        if (type instanceof EEnum choice) {
            List<String> literals = choice.getELiterals().stream().map(EEnumLiteral::getLiteral)
                    .filter(each -> !each.equals(NOT_STATED)).toList();
            return Message.of(Writable.class, "write.one", literals);
        }
        if (type == CorePackage.Literals.DATE) {
            return Message.of(Writable.class, "write.date");
        }
        if (type == CorePackage.Literals.DECIMAL || type == CorePackage.Literals.PERCENT) {
            return Message.of(Writable.class, "write.decimal");
        }
        return Message.of(Writable.class, "write.correct", type);
    }
}
