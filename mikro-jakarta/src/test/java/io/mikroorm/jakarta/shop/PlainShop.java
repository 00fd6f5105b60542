// SPDX-License-Identifier: MIT
package io.mikroorm.jakarta.shop;

import io.mikroorm.annotation.Cascade;
import io.mikroorm.annotation.KeyGeneration;
import io.mikroorm.annotation.ReferentialAction;
import io.mikroorm.entity.EntityCollection;
import io.mikroorm.mapping.EntitySchema;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The shop without annotations, mapped in code. */
final class PlainShop {

    private PlainShop() {}

    enum Size {
        SMALL,
        LARGE
    }

    abstract static class Base {
        @Nullable
        Long id;

        int version;
    }

    record Address(String street, String city) {}

    static class Customer extends Base {
        String name;

        @Nullable
        LocalDate born;

        Address address;

        final EntityCollection<Order> orders = EntityCollection.of(this);

        Object scratch;
    }

    static class Order extends Base {
        Customer customer;

        Instant placedAt;

        Size size;

        @Nullable
        BigDecimal total;

        final EntityCollection<Item> items = EntityCollection.of(this);

        @Nullable
        Receipt receipt;
    }

    static class Item {
        UUID code;

        String label;

        final EntityCollection<Order> orders = EntityCollection.of(this);
    }

    static class Receipt extends Base {
        Order order;
    }

    /** What the annotations of the others say. */
    static EntitySchema<?>[] schemas() {
        return new EntitySchema<?>[] {
            customer(),
            order(),
            item(),
            EntitySchema.define(
                    Receipt.class,
                    e -> e.oneToOne("order", r -> r.joinColumn("order_no")
                            .cascade()
                            .onDelete(ReferentialAction.NO_ACTION)
                            .eager())),
            EntitySchema.base(Base.class, c -> c.key("id").property("version", p -> p.version())),
            EntitySchema.embeddable(
                    Address.class, c -> c.property("street", p -> p.length(255).nullable())
                            .property("city", p -> p.length(50).nullable()))
        };
    }

    private static EntitySchema<?> customer() {
        return EntitySchema.define(Customer.class, e -> e.table("customers")
                .index(i -> i.properties("name", "born").name("by_name"))
                .property("name", p -> p.column("full_name").length(100))
                .property("born", p -> p.nullable())
                .embedded("address", x -> x.prefix("").nullable().inside("city", p -> p.column("town")))
                .oneToMany("orders", "customer", r -> r.cascade(Cascade.PERSIST, Cascade.REMOVE)
                        .orphanRemoval()
                        .orderBy("placedAt desc"))
                .leaveOut("scratch"));
    }

    private static EntitySchema<?> order() {
        return EntitySchema.define(Order.class, e -> e.table("orders")
                .manyToOne("customer", r -> r.joinColumn("customer")
                        .cascade()
                        .foreignKeyName("order_of_customer")
                        .onDelete(ReferentialAction.NO_ACTION))
                .property("size", p -> p.nullable().length(255))
                .property("total", p -> p.precision(12).scale(2).nullable())
                .manyToMany("items", r -> r.pivotTable("order_items")
                        .joinColumn("order_no")
                        .inverseJoinColumn("item_code")
                        .foreignKeyName("items_of_order")
                        .inverseForeignKeyName("{table}_item"))
                .oneToOne("receipt", r -> r.mappedBy("order").nullable().cascade()));
    }

    private static EntitySchema<?> item() {
        return EntitySchema.define(Item.class, e -> e.key("code", k -> k.generated(KeyGeneration.ASSIGNED))
                .property("label", p -> p.length(255).unique().nullable())
                .manyToMany("orders", r -> r.mappedBy("items").cascade()));
    }
}
