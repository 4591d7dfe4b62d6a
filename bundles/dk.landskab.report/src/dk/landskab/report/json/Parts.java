// SPDX-License-Identifier: EPL-2.0
package dk.landskab.report.json;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.function.Function;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;

import dk.landskab.analysis.Amounts;
import dk.landskab.model.core.Identified;
import dk.landskab.model.edit.Message;
import dk.landskab.model.edit.Phrase;
import dk.landskab.store.Origin;
import dk.landskab.versioning.Authorship;

/** The small parts that all results are written with. */
final class Parts {

    private Parts() {
    }

    /** A result with its format and version first. */
    static JsonObject result(String kind, int version) {
        JsonObject object = new JsonObject();
        object.addProperty("format", "landskab." + kind);
        object.addProperty("version", version);
        return object;
    }

    static JsonObject origin(Origin origin) {
        JsonObject object = new JsonObject();
        object.addProperty("place", origin.place());
        object.addProperty("revision", origin.commit().map(Origin.Commit::revision).orElse(null));
        object.addProperty("commit", origin.commit().map(Origin.Commit::id).orElse(null));
        object.addProperty("time", origin.commit().map(each -> each.time().toString()).orElse(null));
        return object;
    }

    static JsonObject authorship(Authorship who) {
        JsonObject object = new JsonObject();
        object.addProperty("commit", who.commit());
        object.addProperty("time", who.time().toString());
        object.addProperty("author", who.author());
        object.addProperty("subject", who.subject());
        return object;
    }

    /** The id of an object, also of one that was not read; null where it has none. */
    static String id(EObject object) {
        if (object.eIsProxy()) {
            return ((InternalEObject) object).eProxyURI().fragment();
        }
        return object instanceof Identified identified ? identified.getId() : null;
    }

    static JsonArray ids(Collection<? extends EObject> objects) {
        return array(objects, each -> string(id(each)));
    }

    static <T> JsonArray array(Collection<T> values, Function<T, JsonElement> element) {
        JsonArray array = new JsonArray();
        values.forEach(each -> array.add(element.apply(each)));
        return array;
    }

    static JsonElement string(Object value) {
        return value == null ? JsonNull.INSTANCE : new JsonPrimitive(value.toString());
    }

    static JsonObject amounts(Amounts amounts) {
        JsonObject object = new JsonObject();
        amounts.byCurrency().forEach((currency, amount) -> object.addProperty(currency, amount.toPlainString()));
        return object;
    }

    /** A message by its key and arguments, which no language changes. */
    static JsonObject message(Message message) {
        JsonObject object = new JsonObject();
        object.addProperty("key", message.texts().home().getPackageName() + "." + message.key());
        object.add("arguments", array(message.arguments(), Parts::value));
        return object;
    }

    /** A value as the model has it: an id for an element, a name for a literal, a class or a feature. */
    static JsonElement value(Object value) {
        return switch (value) {
            case null -> JsonNull.INSTANCE;
            case Message message -> message(message);
            case Phrase.Value phrase -> value(phrase.value());
            case Phrase.Feature phrase -> value(phrase.feature());
            case Phrase.Type phrase -> value(phrase.type());
            case Phrase.Count phrase -> value(phrase.count());
            case Enumerator literal -> string(literal.getName());
            case EClass type -> string(type.getName());
            case EStructuralFeature feature -> string(feature.getName());
            case EObject object -> string(id(object));
            case Collection<?> many -> array(many, Parts::value);
            case BigDecimal decimal -> string(decimal.toPlainString());
            case Integer number -> new JsonPrimitive(number);
            case Long number -> new JsonPrimitive(number);
            case Boolean yes -> new JsonPrimitive(yes);
            default -> string(value);
        };
    }
}
