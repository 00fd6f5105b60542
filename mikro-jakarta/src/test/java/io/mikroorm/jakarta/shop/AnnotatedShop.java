// SPDX-License-Identifier: MIT
package io.mikroorm.jakarta.shop;

import io.mikroorm.annotation.Cascade;
import io.mikroorm.annotation.Embeddable;
import io.mikroorm.annotation.Embedded;
import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.Index;
import io.mikroorm.annotation.KeyGeneration;
import io.mikroorm.annotation.ManyToMany;
import io.mikroorm.annotation.ManyToOne;
import io.mikroorm.annotation.OneToMany;
import io.mikroorm.annotation.OneToOne;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.Property;
import io.mikroorm.annotation.ReferentialAction;
import io.mikroorm.annotation.Transient;
import io.mikroorm.annotation.Version;
import io.mikroorm.entity.EntityCollection;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The shop with annotations of ours. */
final class AnnotatedShop {

    private AnnotatedShop() {}

    enum Size {
        SMALL,
        LARGE
    }

    abstract static class Base {
        @PrimaryKey
        @Nullable
        Long id;

        @Version
        int version;
    }

    @Embeddable
    record Address(
            @Property(length = 255, nullable = true) String street,

            @Property(column = "town", length = 50, nullable = true)
            String city) {}

    @Entity(table = "customers")
    @Index(
            properties = {"name", "born"},
            name = "by_name")
    static class Customer extends Base {
        @Property(column = "full_name", length = 100)
        String name;

        @Property(nullable = true)
        @Nullable
        LocalDate born;

        @Embedded(prefix = "", nullable = true)
        Address address;

        @OneToMany(
                mappedBy = "customer",
                cascade = {Cascade.PERSIST, Cascade.REMOVE},
                orphanRemoval = true,
                orderBy = "placedAt desc")
        final EntityCollection<Order> orders = EntityCollection.of(this);

        @Transient
        Object scratch;
    }

    @Entity(table = "orders")
    static class Order extends Base {
        @ManyToOne(
                joinColumn = "customer",
                cascade = {},
                foreignKeyName = "order_of_customer",
                onDelete = ReferentialAction.NO_ACTION)
        Customer customer;

        Instant placedAt;

        @Property(nullable = true, length = 255)
        Size size;

        @Property(precision = 12, scale = 2, nullable = true)
        @Nullable
        BigDecimal total;

        @ManyToMany(
                pivotTable = "order_items",
                joinColumn = "order_no",
                inverseJoinColumn = "item_code",
                foreignKeyName = "items_of_order",
                inverseForeignKeyName = "{table}_item")
        final EntityCollection<Item> items = EntityCollection.of(this);

        @OneToOne(
                mappedBy = "order",
                nullable = true,
                cascade = {})
        @Nullable
        Receipt receipt;
    }

    @Entity
    static class Item {
        @PrimaryKey(generated = KeyGeneration.ASSIGNED)
        UUID code;

        @Property(length = 255, unique = true, nullable = true)
        String label;

        @ManyToMany(
                mappedBy = "items",
                cascade = {})
        final EntityCollection<Order> orders = EntityCollection.of(this);
    }

    @Entity
    static class Receipt extends Base {
        @OneToOne(
                joinColumn = "order_no",
                cascade = {},
                onDelete = ReferentialAction.NO_ACTION,
                eager = true)
        Order order;
    }
}
