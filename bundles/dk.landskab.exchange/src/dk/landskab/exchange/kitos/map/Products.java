// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.kitos.map;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import dk.landskab.exchange.kitos.read.Entry;
import dk.landskab.exchange.kitos.read.Field;
import dk.landskab.exchange.kitos.read.Kind;
import dk.landskab.exchange.kitos.read.SystemField;
import dk.landskab.exchange.kitos.read.UsageField;
import dk.landskab.exchange.kitos.read.Value;
import dk.landskab.model.application.ApplicationFactory;
import dk.landskab.model.application.ApplicationPackage;
import dk.landskab.model.application.Product;
import dk.landskab.model.core.CorePackage;
import dk.landskab.model.core.RefScheme;

/**
 * Systems of the catalogue as products. The overview of the systems in use says much of them too; the catalogue knows
 * better.
 */
final class Products {

    private static final Map<Field, Field> SAID_BY_USAGES = Map.of(UsageField.SYSTEM, SystemField.UUID,
            UsageField.NAME, SystemField.NAME, UsageField.FORMER_NAME, SystemField.FORMER_NAME,
            UsageField.DESCRIPTION, SystemField.DESCRIPTION, UsageField.BUSINESS_TYPE, SystemField.BUSINESS_TYPE,
            UsageField.KLE, SystemField.KLE, UsageField.RIGHTS_HOLDER, SystemField.RIGHTS_HOLDER,
            UsageField.EXTERNAL_UUID, SystemField.EXTERNAL_UUID);

    private final Scope scope;
    private final Map<String, Product> products = new LinkedHashMap<>();

    Products(Scope scope, Map<String, Entry> systems, Map<String, Entry> usages) {
        this.scope = scope;
        Map<String, Entry> all = new LinkedHashMap<>(systems);
        usages.forEach((uuid, usage) -> all.merge(uuid, ofUsage(usage), Entry::and));
        Map<String, String> ids = Recognition.of(scope, Product.class).in(all, Ids::product, List.of(
                each -> scope.known().by(Product.class, RefScheme.KITOS_SYSTEM, each.key(SystemField.UUID))),
                SystemField.NAME);
        all.forEach((uuid, entry) -> products.put(uuid, product(uuid, entry, ids.get(uuid))));
    }

    /** The product of a system that was read. */
    Product of(String uuid) {
        return products.get(uuid);
    }

    private static Entry ofUsage(Entry usage) {
        Map<Field, List<Value>> said = new LinkedHashMap<>();
        for (Field field : Kind.USAGE.fields()) {
            if (SAID_BY_USAGES.containsKey(field) && usage.speaksOf(field)) {
                said.put(SAID_BY_USAGES.get(field), usage.values(field));
            }
        }
        return new Entry(Kind.SYSTEM, usage.origin(), usage.where(), said, Map.of(), Set.of(), Set.of());
    }

    private Product product(String uuid, Entry entry, String id) {
        Filling filling = scope.draft(id, ApplicationFactory.eINSTANCE::createProduct, Kind.SYSTEM.name(), entry);
        Product product = (Product) filling.element();
        filling.identity("kitos", RefScheme.KITOS_SYSTEM, uuid);
        product.setName(Optional.of(entry.text(SystemField.NAME)).filter(name -> !name.isEmpty())
                .or(() -> scope.known().find(id, Product.class).map(Product::getName)).orElse(uuid));
        filling.aliases(SystemField.FORMER_NAME);
        filling.text(SystemField.DESCRIPTION, CorePackage.Literals.ELEMENT__DESCRIPTION);
        filling.text(SystemField.BUSINESS_TYPE, CorePackage.Literals.ELEMENT__KIND_TEXT);
        filling.list(SystemField.KLE, ApplicationPackage.Literals.PRODUCT__SUBJECTS,
                scope.subjects().of(filling, SystemField.KLE));
        filling.value(SystemField.RIGHTS_HOLDER, ApplicationPackage.Literals.PRODUCT__VENDOR,
                scope.organisations()::vendor);
        filling.rest();
        return product;
    }
}
