// SPDX-License-Identifier: MIT
package io.mikroorm.tck.schema;

import io.mikroorm.EntityManager;
import io.mikroorm.platform.Capabilities.Feature;
import io.mikroorm.tck.schema.Tenants.Badge;
import io.mikroorm.tck.schema.Tenants.Country;
import io.mikroorm.tck.schema.Tenants.Guest;
import io.mikroorm.tck.schema.Tenants.Product;
import io.mikroorm.tck.schema.Tenants.Shop;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

import static io.mikroorm.query.Where.where;

/** Two schemas of each test's own, with the tables of the model. */
abstract class TenantContracts extends SchemaContracts {

    private final String run = UUID.randomUUID().toString().substring(0, 8);

    /** The schema of one tenant. */
    final String one = "mikro_tenant_1_" + run;

    /** The schema of another one. */
    final String two = "mikro_tenant_2_" + run;

    /** Whether there are schemas. */
    final boolean has() {
        return driver().capabilities().has(Feature.SCHEMAS);
    }

    @Override
    protected List<Class<?>> entities() {
        if (!has()) {
            return List.of(Country.class);
        }
        List<Class<?>> model = new ArrayList<>(Tenants.MODEL);
        if (driver().capabilities().has(Feature.NATIVE_ENUMS)) {
            model.add(Guest.class);
        }
        return model;
    }

    @BeforeEach
    void makeSchemas() {
        if (has()) {
            sqlOrm().schema().in(one).create();
            sqlOrm().schema().in(two).create();
        }
    }

    @AfterEach
    void leaveNothing() {
        if (orm != null && has()) {
            for (String schema : List.of(one, two)) {
                sqlOrm().schema().in(schema).drop();
                run("drop schema " + quoted(schema));
            }
        }
    }

    /** An entity manager for a schema. */
    final EntityManager of(String schema) {
        return em().fork(f -> f.schema(schema));
    }

    /** A table in a schema, in quotes. */
    final String table(String schema, String name) {
        return quoted(schema) + "." + quoted(name);
    }

    static Country country(String name) {
        Country country = new Country();
        country.name = name;
        return country;
    }

    /** A shop in France with one product that has a badge. */
    final void givenShop(String schema, String name, int price) {
        EntityManager em = of(schema);
        Country france = em.findOne(Country.class, where("name").eq("France"));
        Shop shop = Shop.of(name, france == null ? country("France") : france);
        Product product = Product.of("P", price, shop);
        product.badges.add(Badge.of("new in " + name));
        em.persist(product).flush();
        statements.reset();
    }
}
