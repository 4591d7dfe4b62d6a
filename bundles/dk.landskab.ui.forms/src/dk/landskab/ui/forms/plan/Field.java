// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.forms.plan;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

import dk.landskab.model.business.BusinessPackage;
import dk.landskab.model.core.CorePackage;
import dk.landskab.model.edit.Labels;

/**
 * One question of a form.
 *
 * @param within the single object within, such as the lifecycle, whose feature is asked; empty where it is the object's
 *            own
 * @param feature what is asked
 */
public record Field(Optional<EReference> within, EStructuralFeature feature) {

    /** A label that ends with its unit, as "Notice period (months)". */
    private static final Pattern WITH_UNIT = Pattern.compile("(.+?)\\s*\\(([^()]+)\\)");

    /** How it is asked. */
    public Kind kind() {
        return Kind.of(feature);
    }

    /** The object that has the feature; empty where the object within is not there yet. */
    public Optional<EObject> holder(EObject object) {
        return within.isEmpty() ? Optional.of(object) : Optional.ofNullable((EObject) object.eGet(within.get()));
    }

    /** Whether nothing makes sense without it. */
    public boolean isRequired() {
        return within.isEmpty() && feature.isRequired();
    }

    /** Whether it names a person: that is written only when somebody insists, since Git forgets nothing. */
    public boolean isPersonal() {
        return feature == BusinessPackage.Literals.ROLE_ASSIGNMENT__HOLDER_NAME;
    }

    /** What it is called; for a number without its unit. */
    public String label(Labels labels) {
        String label = labels.of(feature);
        Matcher matcher = WITH_UNIT.matcher(label);
        return kind() == Kind.NUMBER && matcher.matches() ? matcher.group(1) : label;
    }

    /** What a number is measured in; empty where that goes without saying. An amount has the currency beside it. */
    public String unit(Labels labels, EObject object) {
        if (kind() != Kind.NUMBER) {
            return "";
        } else if (feature.getEType() == CorePackage.Literals.PERCENT) {
            return "%";
        }
        Matcher matcher = WITH_UNIT.matcher(labels.of(feature));
        return matcher.matches() ? matcher.group(2) : feature.getName().equals("amount") ? currency(object) : "";
    }

    private String currency(EObject object) {
        EStructuralFeature currency = object.eClass().getEStructuralFeature("currency");
        Object value = currency == null || within.isPresent() ? null : object.eGet(currency);
        return value == null ? "" : value.toString();
    }
}
