// SPDX-License-Identifier: MIT
package io.mikroorm.jakarta.shop;

import io.mikroorm.entity.EntityCollection;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The shop as it is written for Jakarta Persistence. */
final class JakartaShop {

    private JakartaShop() {}

    enum Size {
        SMALL,
        LARGE
    }

    @MappedSuperclass
    abstract static class Base {
        @Id
        @GeneratedValue(strategy = GenerationType.IDENTITY)
        @Nullable
        Long id;

        @Version
        int version;
    }

    @Embeddable
    record Address(String street, String city) {}

    @Entity
    @Table(name = "customers", indexes = @Index(name = "by_name", columnList = "full_name, born"))
    static class Customer extends Base {
        @Column(name = "full_name", length = 100, nullable = false)
        String name;

        @Nullable
        LocalDate born;

        @Embedded
        @AttributeOverride(name = "city", column = @Column(name = "town", length = 50))
        Address address;

        @OneToMany(mappedBy = "customer", cascade = CascadeType.ALL, orphanRemoval = true)
        @OrderBy("placedAt desc")
        final EntityCollection<Order> orders = EntityCollection.of(this);

        @Transient
        Object scratch;
    }

    @Entity
    @Table(name = "orders")
    static class Order extends Base {
        @ManyToOne(fetch = FetchType.LAZY, optional = false)
        @JoinColumn(name = "customer", foreignKey = @ForeignKey(name = "order_of_customer"))
        Customer customer;

        @Column(nullable = false)
        Instant placedAt;

        @Enumerated(EnumType.STRING)
        Size size;

        @Column(precision = 12, scale = 2)
        @Nullable
        BigDecimal total;

        @ManyToMany(cascade = CascadeType.PERSIST)
        @JoinTable(
                name = "order_items",
                joinColumns = @JoinColumn(name = "order_no"),
                inverseJoinColumns = @JoinColumn(name = "item_code"),
                foreignKey = @ForeignKey(name = "items_of_order"),
                inverseForeignKey = @ForeignKey(name = "{table}_item"))
        final EntityCollection<Item> items = EntityCollection.of(this);

        @OneToOne(mappedBy = "order", fetch = FetchType.LAZY)
        @Nullable
        Receipt receipt;
    }

    @Entity
    static class Item {
        @Id
        UUID code;

        @Column(unique = true)
        String label;

        @ManyToMany(mappedBy = "items")
        final EntityCollection<Order> orders = EntityCollection.of(this);
    }

    @Entity
    static class Receipt extends Base {
        @OneToOne(optional = false)
        @JoinColumn(name = "order_no")
        Order order;
    }
}
